//! Tracing as pages: a plan beside its strategy with the links between them, choosing a link by hand, and a strategy with
//! the plans that carry it out.

pub mod choose_page;
pub mod measure_states;
pub mod plans_page;
pub mod row_column;
pub mod strategy_column;
pub mod tracing_filter;
pub mod tracing_page;
pub mod way;
