//! A copy of the embedded database while it is in use.

use std::fs::File;
use std::path::{Path, PathBuf};

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::verify_copy::counts;
use super::{CopyReport, of_file, sync_folder_of, verify_copy};
use crate::{Database, Engine, StorageError};

/// Writes a copy to a file beside its final name, verifies it and only then gives it the name. Writers wait meanwhile,
/// so that the copy can be compared with the database table by table.
///
/// # Errors
/// [`StorageError::Exists`] where the file exists and is not to be replaced; [`StorageError::NotWithPostgres`].
pub async fn take_copy(database: &Database, file: &Path, replace: bool) -> Result<CopyReport, StorageError> {
    if database.engine() == Engine::Postgres {
        return Err(StorageError::NotWithPostgres);
    }
    let exists = || StorageError::Exists(file.display().to_string());
    if file.exists() && !replace {
        return Err(exists());
    }
    let unfinished = Unfinished::beside(file)?;
    let path = unfinished.0.to_str().ok_or_else(|| StorageError::File {
        path: file.display().to_string(),
        reason: "the name is not UTF-8".to_owned(),
    })?;

    let writing = database.begin_write().await?;
    let expected = counts(&writing.inner).await?;
    let copy = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO ?", [path.into()]);
    database.connection.execute_raw(copy).await?;
    drop(writing);

    File::open(&unfinished.0).and_then(|copy| copy.sync_all()).map_err(of_file(&unfinished.0))?;
    let report = verify_copy(&unfinished.0).await?;
    if report.rows != expected {
        return Err(StorageError::Damaged("the copy has other rows than the database".to_owned()));
    }
    if replace {
        std::fs::rename(&unfinished.0, file).map_err(of_file(file))?;
    } else {
        // Unlike renaming, linking never replaces a file that appeared in the meantime.
        match std::fs::hard_link(&unfinished.0, file) {
            Err(failure) if failure.kind() == std::io::ErrorKind::AlreadyExists => return Err(exists()),
            Err(_) if !file.exists() => std::fs::rename(&unfinished.0, file).map_err(of_file(file))?,
            other => other.map_err(of_file(file))?,
        }
    }
    sync_folder_of(file)?;
    Ok(report)
}

/// A file that is being written; what is left of it is removed.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(file: &Path) -> Result<Self, StorageError> {
        let mut name = file.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{}.unfinished", std::process::id()));
        let path = file.with_file_name(name);
        match std::fs::remove_file(&path) {
            Err(failure) if failure.kind() != std::io::ErrorKind::NotFound => Err(of_file(&path)(failure)),
            _ => Ok(Self(path)),
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Nothing is lost where it cannot be removed: it has a name of its own.
        let _ = std::fs::remove_file(&self.0);
    }
}
