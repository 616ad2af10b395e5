//! Tables, migrations and queries; the only crate that knows SeaORM. Outward there are types of the domain.
//!
//! One code path serves SQLite and PostgreSQL. Reading and writing go through a [`Transaction`]; a writing one is begun
//! *immediate* on SQLite, because a transaction that reads first and writes later fails there when another wrote in
//! between. Whoever begins it also ends it: `operations` puts what belongs together into one.

mod address;
mod audit;
mod corrections;
mod database;
mod documents;
mod failure;
mod findings;
#[cfg(test)]
mod migration_test;
mod migrations;
mod municipalities;
mod portable;
mod safekeeping;
#[cfg(test)]
mod schema_test;
mod sources;
mod tables;
mod tracing;
mod transaction;
mod versions;

pub use address::Address;
pub use audit::{AuditQuery, add_audit_entry, list_audit_entries};
pub use corrections::{NewCorrectionRow, active_corrections, add_correction, corrections_as_of, withdraw_correction};
pub use database::{Database, Engine};
pub use documents::{DocumentQuery, ensure_document, list_documents, newest_or_accepted};
pub use failure::StorageError;
pub use findings::{active_acceptances, add_acceptance, list_findings, replace_findings, take_back_acceptance};
pub use municipalities::{
    MunicipalityNaming, ensure_municipality, find_municipality, list_municipalities, load_settings, save_settings,
};
pub use safekeeping::{CopyReport, DataLock, put_back, take_copy, verify_copy};
pub use sources::{NewSource, NewTree, add_source, add_tree, find_source_by_hash, load_source, load_tree};
pub use tracing::{active_links, add_link, find_link, remove_link};
pub use transaction::Transaction;
pub use versions::{
    Decided, KeptVersion, NewVersion, Renewed, VersionMark, accepted_version, add_version, decide_version,
    document_exists, list_versions, load_version, lock_version, open_version_of_source, renew_version,
    supersede_version, version_mark,
};
