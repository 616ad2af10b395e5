//! Copies of the embedded database, and the lock that keeps others away while one is put back.

mod data_lock;
mod put_back;
mod take_copy;
mod verify_copy;

pub use data_lock::DataLock;
pub use put_back::put_back;
pub use take_copy::take_copy;
pub use verify_copy::{CopyReport, verify_copy};

use std::fs::File;
use std::path::Path;

use crate::StorageError;

/// A failure of a file, told with its name.
fn of_file(path: &Path) -> impl Fn(std::io::Error) -> StorageError + '_ {
    |failure| StorageError::File { path: path.display().to_string(), reason: failure.to_string() }
}

/// Names in a folder are durable only after the folder itself was written.
pub(crate) fn sync_folder_of(file: &Path) -> Result<(), StorageError> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(of_file(folder))
}
