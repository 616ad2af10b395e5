//! The plans of one year side by side, a line for each municipality.

use opora_domain::planning::PlanSize;
use opora_domain::versions::DocumentSummary;
use opora_storage::{DocumentQuery, load_version};

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// One plan with its size.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanOfYear {
    pub document: DocumentSummary,
    pub size: PlanSize,
}

/// As many municipalities as there are in the country, and some more for those that the official list does not have.
const MOST_PLANS: u64 = 300;

/// The plans of a year, by name of the municipality; strategies are left out.
///
/// # Errors
/// [`crate::ErrorKind::NotAllowed`], or a failure of the database.
pub async fn plans_of_year(opora: &Opora, actor: &Actor, year: u16) -> Result<Vec<PlanOfYear>, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let query = DocumentQuery { year: Some(year), limit: MOST_PLANS, ..DocumentQuery::default() };
    let mut plans = Vec::new();
    for document in opora_storage::list_documents(&reading, &query).await? {
        authorise(actor, Right::See, Some(document.municipality.id))?;
        let Some(version) = load_version(&reading, document.current().id).await? else { continue };
        let Some(plan) = version.plan.as_plan() else { continue };
        plans.push(PlanOfYear { size: plan.size(), document });
    }
    Ok(plans)
}
