//! Shows an import for review: source beside what was understood.

use opora_domain::corrections::{Correction, Outcome};
use opora_domain::findings::Finding;
use opora_domain::planning::AnnualPlan;
use opora_domain::versions::{KeptMunicipality, KeptSource, VersionId, VersionSummary};
use opora_tree::{Document, Notice};

use crate::{Actor, Error, Opora};

/// A version with its source.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownImport {
    pub version: VersionSummary,
    pub municipality: KeptMunicipality,
    /// The version of the program that understood the source.
    pub read_by: Option<String>,
    /// `None` for a version that does not come from a file.
    pub source: Option<KeptSource>,
    /// What the source says; `None` for a plan in the exchange format.
    pub tree: Option<Document>,
    /// What the reader skipped or guessed.
    pub notices: Vec<Notice>,
    /// With the corrections applied.
    pub plan: AnnualPlan,
    /// Of the plan with the corrections.
    pub findings: Vec<Finding>,
    /// In the order in which they were made, also those that no longer fit.
    pub corrections: Vec<ShownCorrection>,
}

/// A correction and whether it fits what is read now.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownCorrection {
    pub correction: Correction,
    pub outcome: Outcome,
}

/// Shows an import.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version.
pub async fn show_import(opora: &Opora, actor: &Actor, version: VersionId) -> Result<ShownImport, Error> {
    let _ = (opora, actor);
    Err(Error::not_found(version.to_string()))
}
