//! The versions of a document and what differs between them.

pub mod comparison_page;
pub mod two_documents_page;
pub mod versions_page;
