//! Shows the plan of a version without its source, and tells cheaply whether it is still the same.

use opora_domain::documents::PlanningDocument;
use opora_domain::findings::{Acceptances, Finding};
use opora_domain::versions::{VersionId, VersionSummary};
use opora_storage::{active_acceptances, list_findings, load_version, version_mark};

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// Names one state of a version: as long as it is equal, everything that is shown of the version is equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanMark(String);

/// The plan of a version.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownPlan {
    pub version: VersionSummary,
    /// With the corrections applied.
    pub plan: PlanningDocument,
    pub findings: Vec<Finding>,
    /// What persons accepted of the document, in any of its versions: `acceptances.of(finding)`.
    pub acceptances: Acceptances,
}

/// Shows the plan of a version.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version.
pub async fn show_plan(opora: &Opora, actor: &Actor, version: VersionId) -> Result<ShownPlan, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(|| Error::not_found(version.to_string()))?;
    authorise(actor, Right::See, Some(kept.municipality.id))?;
    let findings = list_findings(&reading, version).await?;
    let acceptances = active_acceptances(&reading, kept.summary.document).await?;
    Ok(ShownPlan { version: kept.summary, plan: kept.plan, findings, acceptances })
}

/// The mark of a version as it is now.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version.
pub async fn plan_mark(opora: &Opora, actor: &Actor, version: VersionId) -> Result<PlanMark, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let mark = version_mark(&reading, version).await?.ok_or_else(|| Error::not_found(version.to_string()))?;
    authorise(actor, Right::See, Some(mark.municipality))?;
    let (accepted, taken_back) = mark.acceptances;
    Ok(PlanMark(format!("{} {} {accepted} {taken_back}", mark.revision, mark.state.name())))
}
