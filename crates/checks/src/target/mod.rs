//! Goals that cannot be measured or that nothing answers.

pub(crate) mod group_circular;
pub(crate) mod group_without_goal;
pub(crate) mod not_measurable;
pub(crate) mod section_without_indicator;
