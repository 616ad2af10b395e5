//! Shows a plan beside the strategy in force, or beside another that a person chose, with the links between them.

use opora_domain::documents::DocumentKind;
use opora_domain::planning::{AnnualPlan, Period};
use opora_domain::strategies::Strategy;
use opora_domain::tracing::{Coverage, Element, Link, LinkState, Proposal, coverage, elements_of};
use opora_domain::versions::{KeptMunicipality, VersionId, VersionSummary};
use opora_storage::{KeptVersion, Transaction, load_version};

use super::propose_links::proposed;
use super::strategy_in_force::{in_force, plan_of, strategies};
use super::{CarriedLinks, carried_links};
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// A plan with what its rows belong to.
#[derive(Debug, Clone, PartialEq)]
pub struct Tracing {
    pub version: VersionSummary,
    pub municipality: KeptMunicipality,
    pub plan: AnnualPlan,
    /// The one that was asked for, else the one in force; `None` where no strategy that is kept covers the year of the
    /// plan.
    pub strategy: Option<TracingStrategy>,
    /// All strategies of the municipality that the plan may be laid beside, the one that began last first.
    pub strategies: Vec<KeptStrategy>,
    /// The rows of the plan, in its order.
    pub rows: Vec<TracedRow>,
    /// The activities, measures, services and indicators of the strategy, in its order.
    pub elements: Vec<TracedElement>,
    /// What has no counterpart, neither confirmed nor proposed.
    pub open: Coverage,
    /// Decisions of persons of which an end is not there any more.
    pub lost: Vec<Link>,
}

/// A strategy that may be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptStrategy {
    pub version: VersionSummary,
    pub period: Option<Period>,
}

/// The strategy that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct TracingStrategy {
    pub version: VersionSummary,
    pub strategy: Strategy,
}

/// A row of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct TracedRow {
    pub row: Element,
    /// Confirmed links, in the order in which they were made.
    pub links: Vec<ShownLink>,
    /// Refused ones.
    pub refused: Vec<ShownLink>,
    /// What nobody decided about yet; `None` where nothing is proposed.
    pub proposal: Option<Proposal>,
}

/// A link as it stands in the strategy that is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownLink {
    pub link: Link,
    /// The element in the strategy that is shown; the link itself holds it as it was when the person decided.
    pub element: Element,
}

/// An element of the strategy.
#[derive(Debug, Clone, PartialEq)]
pub struct TracedElement {
    pub element: Element,
    /// Positions in [`Tracing::rows`] that persons linked with it.
    pub rows: Vec<usize>,
    /// Positions in [`Tracing::rows`] for which it is the likeliest of its kind.
    pub proposed: Vec<usize>,
}

/// Shows the tracing of a plan, with `beside` to another strategy than the one in force.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version; [`crate::ErrorKind::Invalid`] for one of a strategy, or a
/// strategy of another municipality.
pub async fn show_tracing(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    beside: Option<VersionId>,
) -> Result<Tracing, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(|| Error::not_found(version.to_string()))?;
    authorise(actor, Right::See, Some(kept.municipality.id))?;
    let plan = plan_of(&kept)?.clone();
    let all = strategies(&reading, kept.municipality.id).await?;
    let choices =
        all.iter().map(|strategy| KeptStrategy { version: strategy.summary.clone(), period: strategy.plan.period() });
    let choices = choices.collect();
    let strategy = match (beside, plan.year) {
        (Some(beside), _) => Some(asked_for(&reading, &kept, beside).await?),
        (None, Some(year)) => in_force(all, year),
        (None, None) => None,
    };
    let Some(strategy) = strategy else { return Ok(alone(kept, plan, choices)) };
    let links = carried_links(&reading, &kept, &strategy).await?;
    drop(reading);
    let proposals = links.undecided(proposed(&kept, &strategy).await?);
    let Ok(content) = Strategy::try_from(strategy.plan) else { return Ok(alone(kept, plan, choices)) };
    let open = coverage(&plan, &content, &proposals, &links.confirmed());
    Ok(Tracing {
        rows: rows(&links, &proposals),
        elements: elements(&links, &proposals),
        open,
        lost: links.lost,
        strategy: Some(TracingStrategy { version: strategy.summary, strategy: content }),
        strategies: choices,
        version: kept.summary,
        municipality: kept.municipality,
        plan,
    })
}

/// The strategy that a person chose.
async fn asked_for(reading: &Transaction, plan: &KeptVersion, strategy: VersionId) -> Result<KeptVersion, Error> {
    let kept = load_version(reading, strategy).await?.ok_or_else(|| Error::not_found(strategy.to_string()))?;
    if kept.plan.kind() != DocumentKind::Strategy || kept.municipality.id != plan.municipality.id {
        return Err(Error::invalid("error-link-other-strategy", format!("{} and {strategy}", plan.summary.id)));
    }
    Ok(kept)
}

/// A plan without a strategy.
fn alone(kept: KeptVersion, plan: AnnualPlan, strategies: Vec<KeptStrategy>) -> Tracing {
    let row = |row| TracedRow { row, links: Vec::new(), refused: Vec::new(), proposal: None };
    Tracing {
        rows: elements_of(&kept.plan).into_iter().map(row).collect(),
        elements: Vec::new(),
        open: Coverage::default(),
        lost: Vec::new(),
        strategy: None,
        strategies,
        version: kept.summary,
        municipality: kept.municipality,
        plan,
    }
}

fn rows(links: &CarriedLinks, proposals: &[Proposal]) -> Vec<TracedRow> {
    let rows = links.rows.iter().enumerate().map(|(index, row)| {
        let in_state = |state: LinkState| -> Vec<ShownLink> {
            let of_row = links.found.iter().filter(|(link, row, _)| *row == index && link.state == state);
            let shown = of_row.filter_map(|(link, _, element)| {
                Some(ShownLink { link: link.clone(), element: links.elements.get(*element)?.clone() })
            });
            shown.collect()
        };
        TracedRow {
            row: row.clone(),
            links: in_state(LinkState::Confirmed),
            refused: in_state(LinkState::Refused),
            proposal: proposals.iter().find(|proposal| proposal.item == row.path).cloned(),
        }
    });
    rows.collect()
}

fn elements(links: &CarriedLinks, proposals: &[Proposal]) -> Vec<TracedElement> {
    let elements = links.elements.iter().enumerate().map(|(index, element)| {
        let linked = links.found.iter().filter(|(link, _, at)| *at == index && link.state == LinkState::Confirmed);
        let is_first = |proposal: &Proposal| {
            [&proposal.candidates, &proposal.services, &proposal.indicators]
                .into_iter()
                .any(|list| list.first().is_some_and(|candidate| candidate.path == element.path))
        };
        let proposed = links
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| proposals.iter().any(|proposal| proposal.item == row.path && is_first(proposal)));
        TracedElement {
            element: element.clone(),
            rows: linked.map(|(_, row, _)| *row).collect(),
            proposed: proposed.map(|(row, _)| row).collect(),
        }
    });
    elements.collect()
}
