//! What a municipality puts on its documents.

pub mod logo;
pub mod settings_page;
