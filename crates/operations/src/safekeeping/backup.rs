//! Takes a copy of everything.

use std::path::Path;

use opora_domain::versions::AuditAction;
use opora_storage::{add_audit_entry, take_copy};
use serde_json::json;

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// What was copied, counted in the copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    /// In bytes.
    pub size: u64,
    /// Name of the table and number of its rows.
    pub rows: Vec<(String, u64)>,
}

/// Writes a copy of the embedded database to a file and verifies it. An existing file is replaced only when `replace`
/// says so, and only after the new copy was verified.
///
/// # Errors
/// [`crate::ErrorKind::Conflict`] where the file exists; [`crate::ErrorKind::Invalid`] for PostgreSQL, which brings its
/// own tool.
pub async fn backup(opora: &Opora, actor: &Actor, file: &Path, replace: bool) -> Result<BackupReport, Error> {
    authorise(actor, Right::Safekeeping, None)?;
    let copy = take_copy(&opora.database, file, replace).await?;
    let mut entry = opora.audit(actor, AuditAction::Backup, None);
    entry.to = json!({ "size": copy.size });
    let writing = opora.database.begin_write().await?;
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    Ok(BackupReport { size: copy.size, rows: copy.rows })
}
