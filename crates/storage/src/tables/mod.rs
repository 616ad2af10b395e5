//! The rows as SeaORM sees them. They never leave this crate: outside there are the types of the domain.

pub(crate) mod acceptances;
pub(crate) mod audit_entries;
pub(crate) mod corrections;
pub(crate) mod decisions;
pub(crate) mod documents;
pub(crate) mod findings;
pub(crate) mod links;
pub(crate) mod municipalities;
pub(crate) mod municipality_settings;
pub(crate) mod source_files;
pub(crate) mod trees;
pub(crate) mod versions;
