//! The tree to PDF/UA-1.
