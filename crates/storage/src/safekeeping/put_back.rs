//! Puts a copy in the place of the data. Whatever happens, either the old or the new data stands there.

use std::fs::File;
use std::path::{Path, PathBuf};

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::{CopyReport, DataLock, of_file, sync_folder_of, verify_copy};
use crate::{Address, Database, StorageError};

/// Verifies a copy, lays it beside the data, verifies it again there and changes the names. The data of before stays
/// under the name that is given back. `label` tells when: it becomes part of that name.
///
/// # Errors
/// [`StorageError::Damaged`] or [`StorageError::Newer`] where the copy is not usable: then nothing was changed.
pub async fn put_back(
    data: &Path,
    copy: &Path,
    label: &str,
    _lock: &DataLock,
) -> Result<(CopyReport, Option<PathBuf>), StorageError> {
    verify_copy(copy).await?;
    let new = with_ending(data, ".restoring");
    std::fs::copy(copy, &new).map_err(of_file(&new))?;
    File::open(&new).and_then(|file| file.sync_all()).map_err(of_file(&new))?;
    let report = match verify_copy(&new).await {
        Ok(report) => report,
        Err(failure) => {
            // What was laid beside is of no use to anybody.
            let _ = std::fs::remove_file(&new);
            return Err(failure);
        }
    };
    let kept = if data.exists() { Some(keep(data, label).await?) } else { None };
    std::fs::rename(&new, data).map_err(of_file(data))?;
    sync_folder_of(data)?;
    Ok((report, kept))
}

/// Gives the present data a second name. Its journal goes into it first; a journal of data that cannot be opened any
/// more is moved along, so that it is not taken for the journal of the new data.
async fn keep(data: &Path, label: &str) -> Result<PathBuf, StorageError> {
    let name = data.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let kept = data.with_file_name(format!("{name}-before-restore-{label}.db"));
    if let Ok(database) = Database::connect(&Address::File(data.to_path_buf())).await {
        let whole = Statement::from_string(DbBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)");
        let _ = database.connection.query_one_raw(whole).await;
        let _ = database.close().await;
    }
    if std::fs::hard_link(data, &kept).is_err() {
        std::fs::copy(data, &kept).map_err(of_file(&kept))?;
        File::open(&kept).and_then(|file| file.sync_all()).map_err(of_file(&kept))?;
    }
    for ending in ["-wal", "-shm"] {
        let journal = with_ending(data, ending);
        if journal.exists() {
            std::fs::rename(&journal, with_ending(&kept, ending)).map_err(of_file(&journal))?;
        }
    }
    Ok(kept)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    PathBuf::from(name)
}
