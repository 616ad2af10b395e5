//! Checks a plan, keeping nothing.

use opora_domain::findings::Findings;
use opora_domain::planning::AnnualPlan;
use opora_tree::Document;

/// What does not add up in a plan; with its source, the findings quote it.
#[must_use]
pub fn check_plan(plan: &AnnualPlan, tree: Option<&Document>) -> Findings {
    Findings { findings: opora_checks::check(plan, tree) }
}
