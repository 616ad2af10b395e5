//! Goals that cannot be measured or that nothing answers.

pub(crate) mod goal_without_activity;
pub(crate) mod group_circular;
pub(crate) mod group_without_goal;
pub(crate) mod groups_overlap;
pub(crate) mod indicator_without_value;
pub(crate) mod not_measurable;
pub(crate) mod prose_differs;
pub(crate) mod section_without_indicator;
pub(crate) mod vision_is_activity;
