//! Gives the file that was imported, unchanged.

use opora_domain::versions::{KeptSource, VersionId};
use opora_storage::{load_source, load_version};

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

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
    authorise(actor, Right::See, None)?;
    let not_found = || Error::not_found(version.to_string());
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(not_found)?;
    authorise(actor, Right::See, Some(kept.municipality.id))?;
    let source = kept.source.ok_or_else(not_found)?;
    let (source, bytes) = load_source(&reading, source.id).await?.ok_or_else(not_found)?;
    Ok(SourceFileBytes { source, bytes })
}
