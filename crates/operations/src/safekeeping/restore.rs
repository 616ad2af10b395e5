//! Puts a copy back.

use std::path::{Path, PathBuf};

use opora_domain::versions::AuditAction;
use opora_storage::{DataLock, StorageError, add_audit_entry, put_back};
use serde_json::json;

use crate::actor::authorise;
use crate::opora::{database_file, prepare};
use crate::{Actor, Clock, DataPlace, Error, Opora, Right, SystemClock};

/// What was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreReport {
    /// Name of the table and number of its rows.
    pub rows: Vec<(String, u64)>,
    /// Where the data that stood there before is kept; `None` where there was none.
    pub kept: Option<PathBuf>,
}

/// Verifies a copy and puts it in the place of the data, which nobody may have open. The data from before is kept
/// beside it.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] where the copy is damaged or no copy of Opora; [`crate::ErrorKind::Unavailable`] where
/// the data is open.
pub async fn restore(place: &DataPlace, actor: &Actor, file: &Path) -> Result<RestoreReport, Error> {
    authorise(actor, Right::Safekeeping, None)?;
    let DataPlace::Folder(folder) = place else { return Err(StorageError::NotWithPostgres.into()) };
    prepare(folder)?;
    let lock = DataLock::exclusive(folder)?;
    let label = SystemClock.now().strftime("%Y%m%d-%H%M%S-%3f").to_string();
    let (copy, kept) = put_back(&database_file(folder), file, &label, &lock).await.map_err(of_copy)?;
    drop(lock);

    let opora = Opora::open(place).await?;
    let mut entry = opora.audit(actor, AuditAction::Restore, None);
    entry.to = json!({ "size": copy.size });
    let writing = opora.database.begin_write().await?;
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    opora.close().await?;
    Ok(RestoreReport { rows: copy.rows, kept })
}

/// A damaged copy is no damage to the data.
fn of_copy(failure: StorageError) -> Error {
    match failure {
        StorageError::Damaged(log) => Error::invalid("error-copy-damaged", log),
        StorageError::Newer(log) => Error::invalid("error-newer-data", log),
        other => other.into(),
    }
}
