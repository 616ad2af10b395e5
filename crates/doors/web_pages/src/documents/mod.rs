//! The documents of the house: the start page, giving a file, taking files.

pub mod downloads_page;
pub mod reading_progress;
pub mod start_page;
pub mod upload_page;
