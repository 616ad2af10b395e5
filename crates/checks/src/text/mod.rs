//! Repeated, cut off or misread text.
