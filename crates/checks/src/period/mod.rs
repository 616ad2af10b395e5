//! Dates and years that contradict or lie outside the period.

pub(crate) mod adopted_out_of_time;
pub(crate) mod built_later;
pub(crate) mod consultation_order;
pub(crate) mod impossible_date;
pub(crate) mod new_from_earlier;
pub(crate) mod other_year;
pub(crate) mod programme_ended;
pub(crate) mod promulgated;
pub(crate) mod strategy_does_not_cover;
pub(crate) mod term_before_year;
pub(crate) mod two_strategy_periods;
