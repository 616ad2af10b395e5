//! The plans that stand under a strategy, and which of its measures they carry out.

use opora_domain::documents::DocumentKind;
use opora_domain::strategies::Strategy;
use opora_domain::tracing::{Element, ElementKind, LinkState, elements_of_strategy};
use opora_domain::versions::{KeptMunicipality, VersionId, VersionSummary};
use opora_storage::load_version;

use super::carried_links;
use super::strategy_in_force::{covers, documents, standing};
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// A strategy with the plans of its years.
#[derive(Debug, Clone, PartialEq)]
pub struct StrategyWithPlans {
    pub version: VersionSummary,
    pub municipality: KeptMunicipality,
    pub strategy: Strategy,
    /// The first year first.
    pub plans: Vec<PlanUnderStrategy>,
    pub measures: Vec<MeasureInPlans>,
}

/// A plan of a year that the strategy covers.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanUnderStrategy {
    /// The accepted version, else the newest that nobody rejected.
    pub version: VersionSummary,
    pub year: Option<u16>,
    pub rows: usize,
    /// Rows that persons linked with something of the strategy.
    pub linked_rows: usize,
}

/// A measure of the strategy, and by how many rows each of [`StrategyWithPlans::plans`] carries it out.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureInPlans {
    pub measure: Element,
    pub rows: Vec<usize>,
}

/// Shows the plans under a strategy. Only what persons confirmed counts.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version; [`crate::ErrorKind::Invalid`] for one of a plan.
pub async fn plans_under_strategy(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
) -> Result<StrategyWithPlans, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(|| Error::not_found(version.to_string()))?;
    authorise(actor, Right::See, Some(kept.municipality.id))?;
    let Some(strategy) = kept.plan.as_strategy() else {
        return Err(Error::invalid("error-not-a-strategy", version.to_string()));
    };
    let measures = elements_of_strategy(strategy).into_iter().filter(|element| element.kind == ElementKind::Measure);
    let mut measures: Vec<MeasureInPlans> =
        measures.map(|measure| MeasureInPlans { measure, rows: Vec::new() }).collect();
    let mut found = documents(&reading, kept.municipality.id, DocumentKind::AnnualPlan).await?;
    let is_of_period = |year: Option<u16>| match (strategy.period, year) {
        (Some(period), Some(year)) => covers(period, year),
        (None, _) => true,
        (Some(_), None) => false,
    };
    found.retain(|document| is_of_period(document.year));
    found.sort_by_key(|document| document.year);
    let mut plans = Vec::new();
    for document in found {
        let Some(plan) = standing(&reading, &document).await? else { continue };
        let links = carried_links(&reading, &plan, &kept).await?;
        let mut confirmed: Vec<(usize, usize)> = links
            .found
            .iter()
            .filter(|(link, ..)| link.state == LinkState::Confirmed)
            .map(|(_, row, element)| (*row, *element))
            .collect();
        for MeasureInPlans { measure, rows } in &mut measures {
            let below = format!("{}/", measure.path);
            let is_of_measure =
                |element: &Element| element.path == measure.path || element.path.starts_with(below.as_str());
            let mut linked: Vec<usize> = confirmed
                .iter()
                .filter(|(_, element)| links.elements.get(*element).is_some_and(is_of_measure))
                .map(|(row, _)| *row)
                .collect();
            linked.sort_unstable();
            linked.dedup();
            rows.push(linked.len());
        }
        confirmed.sort_unstable();
        confirmed.dedup_by_key(|(row, _)| *row);
        plans.push(PlanUnderStrategy {
            year: document.year,
            rows: links.rows.len(),
            linked_rows: confirmed.len(),
            version: plan.summary,
        });
    }
    let strategy = strategy.clone();
    Ok(StrategyWithPlans { version: kept.summary, municipality: kept.municipality, strategy, plans, measures })
}
