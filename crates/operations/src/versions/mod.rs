//! Versions of a document: their list and their differences.

mod compare_versions;
mod list_versions;

pub use compare_versions::compare_versions;
pub use list_versions::list_versions;
