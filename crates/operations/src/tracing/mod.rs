//! Tracing: the rows of a plan, the measures and activities of the strategy in force, and the links between them.

mod carried;
mod confirm_link;
mod deciding;
mod plans_under_strategy;
mod propose_links;
mod refuse_link;
mod remove_link;
mod show_tracing;
mod strategy_in_force;

pub use confirm_link::confirm_link;
pub use deciding::LinkEnds;
pub use plans_under_strategy::{MeasureInPlans, PlanUnderStrategy, StrategyWithPlans, plans_under_strategy};
pub use propose_links::{LinkProposals, propose_links};
pub use refuse_link::refuse_link;
pub use remove_link::remove_link;
pub use show_tracing::{KeptStrategy, ShownLink, TracedElement, TracedRow, Tracing, TracingStrategy, show_tracing};
pub(crate) use strategy_in_force::{newest_strategy, plan_before, strategy_in_force};

pub(crate) use carried::{CarriedLinks, carried_links};
