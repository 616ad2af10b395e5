//! Lists the versions of a document.

use opora_domain::versions::{DocumentId, VersionSummary};

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// All versions, the newest first.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown document.
pub async fn list_versions(opora: &Opora, actor: &Actor, document: DocumentId) -> Result<Vec<VersionSummary>, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let versions = opora_storage::list_versions(&reading, document).await?;
    if versions.is_empty() { Err(Error::not_found(document.to_string())) } else { Ok(versions) }
}
