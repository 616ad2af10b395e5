//! Shows an import for review: source beside what was understood.

use std::collections::HashMap;

use opora_domain::corrections::{Correction, Outcome, Unfit, apply};
use opora_domain::documents::PlanningDocument;
use opora_domain::findings::{Acceptances, Finding};
use opora_domain::versions::{KeptMunicipality, KeptSource, VersionId, VersionSummary};
use opora_storage::{
    KeptVersion, StorageError, Transaction, active_acceptances, active_corrections, corrections_as_of, list_findings,
    load_tree, load_version,
};
use opora_tree::{Document, Notice};

use crate::actor::authorise;
use crate::failures::worked;
use crate::{Actor, Error, Opora, Right};

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
    pub plan: PlanningDocument,
    /// Of the plan with the corrections.
    pub findings: Vec<Finding>,
    /// What persons accepted of the document, in any of its versions: `acceptances.of(finding)`.
    pub acceptances: Acceptances,
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
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(|| Error::not_found(version.to_string()))?;
    authorise(actor, Right::See, Some(kept.municipality.id))?;
    let corrections = corrections_of(&reading, &kept).await?;
    let tree = tree_of(&reading, &kept).await?;
    let findings = list_findings(&reading, version).await?;
    let acceptances = active_acceptances(&reading, kept.summary.document).await?;
    drop(reading);
    let plan_read = kept.plan_read;
    let corrections = worked("applying corrections", move || Ok(shown(&plan_read, corrections))).await?;
    Ok(ShownImport {
        version: kept.summary,
        municipality: kept.municipality,
        read_by: kept.read_by,
        source: kept.source,
        notices: tree.as_ref().map(|tree| tree.notices.clone()).unwrap_or_default(),
        tree,
        plan: kept.plan,
        findings,
        acceptances,
        corrections,
    })
}

/// The corrections that hold for a version: for one that was decided about, those of that moment.
pub(crate) async fn corrections_of(
    reading: &Transaction,
    version: &KeptVersion,
) -> Result<Vec<Correction>, StorageError> {
    match (&version.source, version.summary.decided_at) {
        (None, _) => Ok(Vec::new()),
        (Some(source), None) => active_corrections(reading, source.id).await,
        (Some(source), Some(decided)) => corrections_as_of(reading, source.id, decided).await,
    }
}

pub(crate) async fn tree_of(reading: &Transaction, version: &KeptVersion) -> Result<Option<Document>, StorageError> {
    match version.tree {
        Some(tree) => load_tree(reading, tree).await,
        None => Ok(None),
    }
}

fn shown(plan_read: &PlanningDocument, corrections: Vec<Correction>) -> Vec<ShownCorrection> {
    let mut outcomes: HashMap<_, _> = apply(plan_read, &corrections).outcomes.into_iter().collect();
    let shown = corrections.into_iter().map(|correction| {
        let outcome = outcomes.remove(&correction.id).unwrap_or(Outcome::Unfit { why: Unfit::Refused });
        ShownCorrection { correction, outcome }
    });
    shown.collect()
}
