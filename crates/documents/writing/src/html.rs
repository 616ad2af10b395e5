//! The tree to one accessible HTML page.
