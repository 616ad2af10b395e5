//! Checks a plan against the strategy in force and the plan of the year before, as they are kept.

use opora_checks::BetweenDocuments;
use opora_domain::documents::PlanningDocument;
use opora_domain::findings::{Acceptances, Finding};
use opora_domain::versions::{VersionId, VersionSummary};
use opora_storage::{active_acceptances, load_version};

use crate::actor::authorise;
use crate::failures::worked;
use crate::tracing::{carried_links, newest_strategy, plan_before, strategy_in_force};
use crate::{Actor, Error, Opora, Right};

/// What does not add up between a plan and other documents of its municipality. It is computed anew each time, because
/// the other documents change without this one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FindingsBetween {
    /// The strategy that the plan was compared with: the one in force, else the newest.
    pub strategy: Option<VersionSummary>,
    pub plan_before: Option<VersionSummary>,
    pub findings: Vec<Finding>,
    /// What persons accepted of the document, these findings among them.
    pub acceptances: Acceptances,
}

/// Checks a plan against what is kept; a strategy has nothing to be checked against.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version.
pub async fn check_against_kept(opora: &Opora, actor: &Actor, version: VersionId) -> Result<FindingsBetween, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(|| Error::not_found(version.to_string()))?;
    let municipality = kept.municipality.id;
    authorise(actor, Right::See, Some(municipality))?;
    let acceptances = active_acceptances(&reading, kept.summary.document).await?;
    let PlanningDocument::AnnualPlan(plan) = kept.plan.clone() else {
        return Ok(FindingsBetween { acceptances, ..FindingsBetween::default() });
    };
    let (mut strategy, mut before) = (None, None);
    if let Some(year) = plan.year {
        strategy = strategy_in_force(&reading, municipality, year).await?;
        before = plan_before(&reading, municipality, year).await?;
    }
    if strategy.is_none() {
        strategy = newest_strategy(&reading, municipality).await?;
    }
    let links = match &strategy {
        Some(strategy) => carried_links(&reading, &kept, strategy).await?,
        None => Default::default(),
    };
    drop(reading);
    let mut told = FindingsBetween { strategy: None, plan_before: None, findings: Vec::new(), acceptances };
    let strategy = strategy.map(|version| {
        told.strategy = Some(version.summary);
        version.plan
    });
    let before = before.map(|version| {
        told.plan_before = Some(version.summary);
        version.plan
    });
    told.findings = worked("checking between documents", move || {
        let documents = BetweenDocuments {
            strategy: strategy.as_ref().and_then(PlanningDocument::as_strategy),
            plan_before: before.as_ref().and_then(PlanningDocument::as_plan),
            confirmed: &links.confirmed(),
            refused: &links.refused(),
        };
        Ok(opora_checks::check_between(&plan, documents))
    })
    .await?;
    Ok(told)
}
