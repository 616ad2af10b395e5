//! Which kept documents a plan stands beside: the strategy in force for its year, and the plan of the year before.

use opora_domain::documents::{DocumentKind, PlanningDocument};
use opora_domain::planning::Period;
use opora_domain::versions::{DocumentSummary, MunicipalityId, VersionId, VersionState};
use opora_storage::{DocumentQuery, KeptVersion, Transaction, list_documents, list_versions, load_version};

use crate::Error;

/// A municipality has a strategy for each five years and a plan for each year; more documents than this are not looked at.
const MOST_DOCUMENTS: u64 = 500;

/// The strategy whose period covers a year: an accepted one before one that still waits, then the one that began last.
pub(crate) async fn strategy_in_force(
    reading: &Transaction,
    municipality: MunicipalityId,
    year: u16,
) -> Result<Option<KeptVersion>, Error> {
    Ok(in_force(strategies(reading, municipality).await?, year))
}

/// The same among strategies that are loaded.
pub(super) fn in_force(strategies: Vec<KeptVersion>, year: u16) -> Option<KeptVersion> {
    let mut waiting = None;
    for strategy in strategies {
        if !strategy.plan.period().is_some_and(|period| covers(period, year)) {
            continue;
        }
        if strategy.summary.state == VersionState::Accepted {
            return Some(strategy);
        }
        waiting.get_or_insert(strategy);
    }
    waiting
}

pub(super) fn covers(period: Period, year: u16) -> bool {
    let year = i16::try_from(year).unwrap_or(i16::MAX);
    (period.from.year()..=period.to.year()).contains(&year)
}

/// The strategy that began last, whatever its period.
pub(crate) async fn newest_strategy(
    reading: &Transaction,
    municipality: MunicipalityId,
) -> Result<Option<KeptVersion>, Error> {
    Ok(strategies(reading, municipality).await?.into_iter().next())
}

/// The strategies of a municipality, the one that began last first.
pub(super) async fn strategies(reading: &Transaction, municipality: MunicipalityId) -> Result<Vec<KeptVersion>, Error> {
    let mut found = Vec::new();
    for document in documents(reading, municipality, DocumentKind::Strategy).await? {
        if let Some(version) = standing(reading, &document).await? {
            found.push(version);
        }
    }
    Ok(found)
}

/// The plan of the year before.
pub(crate) async fn plan_before(
    reading: &Transaction,
    municipality: MunicipalityId,
    year: u16,
) -> Result<Option<KeptVersion>, Error> {
    let before = year.checked_sub(1);
    let plans = documents(reading, municipality, DocumentKind::AnnualPlan).await?;
    match plans.iter().find(|plan| plan.year.is_some() && plan.year == before) {
        Some(plan) => standing(reading, plan).await,
        None => Ok(None),
    }
}

pub(super) async fn documents(
    reading: &Transaction,
    municipality: MunicipalityId,
    kind: DocumentKind,
) -> Result<Vec<DocumentSummary>, Error> {
    let query = DocumentQuery { municipality: Some(municipality), limit: MOST_DOCUMENTS, ..DocumentQuery::default() };
    let mut documents = list_documents(reading, &query).await?;
    documents.retain(|document| document.kind == kind);
    Ok(documents)
}

/// The accepted version of a document, else the newest that nobody rejected.
pub(super) async fn standing(reading: &Transaction, document: &DocumentSummary) -> Result<Option<KeptVersion>, Error> {
    let version: Option<VersionId> = match &document.accepted {
        Some(accepted) => Some(accepted.id),
        None => {
            let versions = list_versions(reading, document.id).await?;
            versions.iter().find(|version| version.state != VersionState::Rejected).map(|version| version.id)
        }
    };
    match version {
        Some(version) => Ok(load_version(reading, version).await?),
        None => Ok(None),
    }
}

/// The plan of a version; a strategy is not traced to anything.
pub(super) fn plan_of(version: &KeptVersion) -> Result<&opora_domain::planning::AnnualPlan, Error> {
    match &version.plan {
        PlanningDocument::AnnualPlan(plan) => Ok(plan),
        PlanningDocument::Strategy(_) => {
            Err(Error::invalid("error-tracing-of-strategy", version.summary.id.to_string()))
        }
    }
}
