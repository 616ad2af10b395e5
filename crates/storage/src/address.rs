//! Where the data is.

use std::path::PathBuf;

/// Where the data is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// The file of an SQLite database; made where it is missing.
    File(PathBuf),
    /// `postgres://…`; the database must exist.
    Postgres(String),
}
