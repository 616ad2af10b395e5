//! Municipalities that are kept, and what each puts on its documents.

mod list_municipalities;
mod save_settings;
mod show_settings;

pub use list_municipalities::list_municipalities;
pub use save_settings::save_settings;
pub use show_settings::show_settings;
