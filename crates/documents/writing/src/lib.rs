//! The tree to DOCX, PDF and HTML; a workbook to XLSX and CSV. The same input gives the same bytes.

mod contents;
mod failure;

pub mod csv;
pub mod docx;
pub mod html;
mod pages;
pub mod pdf;
pub mod xlsx;

pub use failure::WriteError;
pub use pages::{PageStretch, page_stretches};
