//! Shows a document as it stands.

use opora_domain::documents::PlanningDocument;
use opora_domain::findings::{Acceptances, Finding};
use opora_domain::versions::{DocumentId, DocumentSummary, VersionSummary};

use opora_storage::{DocumentQuery, active_acceptances, list_findings, list_versions, load_version};

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// A document with the plan of its current version.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownDocument {
    pub summary: DocumentSummary,
    /// The version that is shown: the accepted one, else the newest.
    pub version: VersionSummary,
    /// With the corrections applied.
    pub plan: PlanningDocument,
    pub findings: Vec<Finding>,
    /// What persons accepted of the document, in any of its versions: `acceptances.of(finding)`.
    pub acceptances: Acceptances,
    /// All versions, the newest first.
    pub versions: Vec<VersionSummary>,
}

/// Shows a document.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown document.
pub async fn show_document(opora: &Opora, actor: &Actor, document: DocumentId) -> Result<ShownDocument, Error> {
    authorise(actor, Right::See, None)?;
    let not_found = || Error::not_found(document.to_string());
    let reading = opora.database.begin_read().await?;
    let query = DocumentQuery { document: Some(document), limit: 1, ..DocumentQuery::default() };
    let summary = opora_storage::list_documents(&reading, &query).await?.pop().ok_or_else(not_found)?;
    authorise(actor, Right::See, Some(summary.municipality.id))?;
    let version = load_version(&reading, summary.current().id).await?.ok_or_else(not_found)?;
    Ok(ShownDocument {
        findings: list_findings(&reading, version.summary.id).await?,
        acceptances: active_acceptances(&reading, document).await?,
        versions: list_versions(&reading, document).await?,
        version: version.summary,
        plan: version.plan,
        summary,
    })
}
