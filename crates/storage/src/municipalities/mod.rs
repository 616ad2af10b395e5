//! Municipalities and their settings.

mod find;
mod settings;

pub use find::{MunicipalityNaming, ensure_municipality, find_municipality, list_municipalities};
pub use settings::{load_settings, save_settings};

pub(crate) use find::municipalities_of;
