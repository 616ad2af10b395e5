//! The findings of a document as a board that a person works through; accepting one with a reason, and taking it back.

pub mod accept_finding_page;
pub mod findings_page;
pub mod groups;
pub mod take_back;
