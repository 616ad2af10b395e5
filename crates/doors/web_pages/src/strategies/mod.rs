//! The strategy as pages: the tree of its objectives, and a page for each of its other parts.

pub mod analysis_part;
pub mod communication_part;
pub mod indicators_part;
pub mod logframe_part;
pub mod objective_tree;
pub mod organisation_part;
pub mod part;
pub mod part_page;
pub mod services_part;
pub mod source_link;
pub mod staffing_part;
pub mod stages_part;
pub mod strategy_page;
