//! The tree to DOCX.
