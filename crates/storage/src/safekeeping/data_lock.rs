//! Who has the data open. The lock ends with the program, however it ends.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::of_file;
use crate::StorageError;

/// A hold on a folder of data: shared by those who work with it, exclusive while it is replaced.
#[derive(Debug)]
pub struct DataLock {
    _file: File,
}

impl DataLock {
    /// The lock of those who work with the data.
    ///
    /// # Errors
    /// [`StorageError::Busy`] while the data is replaced.
    pub fn shared(folder: &Path) -> Result<Self, StorageError> {
        Self::hold(folder, File::try_lock_shared)
    }

    /// The lock of who replaces the data.
    ///
    /// # Errors
    /// [`StorageError::Busy`] while anybody works with the data.
    pub fn exclusive(folder: &Path) -> Result<Self, StorageError> {
        Self::hold(folder, File::try_lock)
    }

    fn hold(folder: &Path, lock: fn(&File) -> Result<(), TryLockError>) -> Result<Self, StorageError> {
        let path = folder.join("opora.lock");
        let file = File::options().create(true).write(true).truncate(false).open(&path).map_err(of_file(&path))?;
        match lock(&file) {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StorageError::Busy("another program holds the data".to_owned())),
            Err(TryLockError::Error(failure)) => Err(of_file(&path)(failure)),
        }
    }
}
