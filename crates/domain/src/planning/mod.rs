//! The annual plan: `kind: annual_plan` of the exchange format.

mod annual_plan;
mod item;
mod parts;
mod size;
mod totals;

pub use annual_plan::{AnnualPlan, AnnualPlanKind, PrintedTable, TableColumn};
pub use item::{Capacity, ColumnRole, Funding, FundingSource, FundingWhat, Item, ItemNote, Quarter, Status, Users};
pub use parts::{
    Adoption, Consultation, Narrative, NarrativePlace, Period, Person, Section, SectionKind, StatedTotal, YearSpan,
};
pub use size::PlanSize;
pub use totals::MoneyBySource;
