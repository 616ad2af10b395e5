//! Rules over a plan beside other documents of its municipality, one file each.

pub(crate) mod capacity_jumps;
#[cfg(test)]
mod invented;
pub(crate) mod measures_without_row;
mod open_ends;
pub(crate) mod outside_strategy;
pub(crate) mod rows_added;
pub(crate) mod rows_dropped;
pub(crate) mod rows_without_measure;
mod year_before;

use opora_domain::findings::Finding;
use opora_domain::planning::AnnualPlan;
use opora_domain::strategies::Strategy;

use crate::examination::Examination;
use crate::{BETWEEN_RULES, run};

/// What a plan is checked against; each may be absent.
#[derive(Debug, Clone, Copy, Default)]
pub struct BetweenDocuments<'a> {
    /// The strategy in force, or the newest where none covers the year.
    pub strategy: Option<&'a Strategy>,
    /// The plan of the year before.
    pub plan_before: Option<&'a AnnualPlan>,
    /// The paths of rows with the paths of the strategy's elements that persons linked them with.
    pub confirmed: &'a [(String, String)],
    /// The same for links that persons refused.
    pub refused: &'a [(String, String)],
}

/// What does not add up between a plan and the documents beside it, the gravest first.
///
/// Places are those of the plan; what the other documents say is quoted without a place.
#[must_use]
pub fn check_between(plan: &AnnualPlan, beside: BetweenDocuments<'_>) -> Vec<Finding> {
    let mut examination = Examination::new(plan, None);
    examination.beside = beside;
    run(BETWEEN_RULES, &examination)
}
