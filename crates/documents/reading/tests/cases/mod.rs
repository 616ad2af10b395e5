//! The cases, by format.

pub mod docx;
pub mod docx_tables;
pub mod html;
pub mod odt;
pub mod xlsx;
