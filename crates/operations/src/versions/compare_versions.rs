//! Compares two versions, of one document or of two.

use opora_domain::comparison::{Comparison, compare_documents};
use opora_domain::versions::VersionId;

use crate::actor::authorise;
use crate::documents::{Subject, load_subject};
use crate::failures::worked;
use crate::{Actor, Error, Opora, Right};

/// What is different in the newer version.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version; [`crate::ErrorKind::Invalid`] for a plan and a strategy.
pub async fn compare_versions(
    opora: &Opora,
    actor: &Actor,
    older: VersionId,
    newer: VersionId,
) -> Result<Comparison, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let older = load_subject(&reading, Subject::Version(older)).await?;
    let newer = load_subject(&reading, Subject::Version(newer)).await?;
    drop(reading);
    for version in [&older, &newer] {
        authorise(actor, Right::See, Some(version.municipality.id))?;
    }
    let compared = worked("comparing", move || Ok(compare_documents(&older.plan, &newer.plan))).await?;
    compared.ok_or_else(|| Error::invalid("error-different-kinds", "a plan and a strategy"))
}
