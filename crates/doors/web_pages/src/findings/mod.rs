//! The findings of a document as a board that a person works through.

pub mod findings_page;
pub mod groups;
