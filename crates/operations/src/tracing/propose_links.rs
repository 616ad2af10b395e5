//! Proposes what the rows of a plan belong to in the strategy in force.

use opora_domain::documents::PlanningDocument;
use opora_domain::tracing::{Proposal, propose};
use opora_domain::versions::{VersionId, VersionSummary};
use opora_storage::{KeptVersion, load_version};

use super::strategy_in_force::plan_of;
use super::{carried_links, strategy_in_force};
use crate::actor::authorise;
use crate::failures::worked;
use crate::{Actor, Error, Opora, Right};

/// Proposals for the rows of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkProposals {
    /// The version of the strategy in force; `None` where no strategy that is kept covers the year.
    pub strategy: Option<VersionSummary>,
    /// One for each row, without what a person confirmed or refused.
    pub proposals: Vec<Proposal>,
}

/// Proposes links. Nothing is kept.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version; [`crate::ErrorKind::Invalid`] for one of a strategy.
pub async fn propose_links(opora: &Opora, actor: &Actor, version: VersionId) -> Result<LinkProposals, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(|| Error::not_found(version.to_string()))?;
    authorise(actor, Right::See, Some(kept.municipality.id))?;
    let Some(year) = plan_of(&kept)?.year else { return Ok(LinkProposals { strategy: None, proposals: Vec::new() }) };
    let Some(strategy) = strategy_in_force(&reading, kept.municipality.id, year).await? else {
        return Ok(LinkProposals { strategy: None, proposals: Vec::new() });
    };
    let links = carried_links(&reading, &kept, &strategy).await?;
    drop(reading);
    let summary = strategy.summary.clone();
    let proposals = proposed(&kept, &strategy).await?;
    Ok(LinkProposals { strategy: Some(summary), proposals: links.undecided(proposals) })
}

/// All proposals, also those that were decided about.
pub(super) async fn proposed(plan: &KeptVersion, strategy: &KeptVersion) -> Result<Vec<Proposal>, Error> {
    let (plan, strategy) = (plan.plan.clone(), strategy.plan.clone());
    worked("proposing links", move || match (&plan, &strategy) {
        (PlanningDocument::AnnualPlan(plan), PlanningDocument::Strategy(strategy)) => Ok(propose(plan, strategy)),
        _ => Ok(Vec::new()),
    })
    .await
}
