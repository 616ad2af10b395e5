//! Gives a kept plan in the exchange format.

use opora_domain::documents::PlanningDocument;

use super::Subject;
use super::subject::load_subject;
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// The plan of a document or version, with the corrections applied.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown document.
pub async fn export_document(opora: &Opora, actor: &Actor, subject: Subject) -> Result<PlanningDocument, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let version = load_subject(&reading, subject).await?;
    authorise(actor, Right::See, Some(version.municipality.id))?;
    Ok(version.plan)
}
