//! Versions of a document: their list and their differences.

mod compare_versions;
mod list_versions;
mod plans_of_year;
mod show_plan;

pub use compare_versions::compare_versions;
pub use list_versions::list_versions;
pub use plans_of_year::{PlanOfYear, plans_of_year};
pub use show_plan::{PlanMark, ShownPlan, plan_mark, show_plan};
