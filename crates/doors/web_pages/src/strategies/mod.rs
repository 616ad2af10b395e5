//! The strategy as pages: its tree of objectives, measures and activities.

pub mod objective_tree;
pub mod strategy_page;
