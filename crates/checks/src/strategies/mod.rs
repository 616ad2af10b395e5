//! Rules that only a strategy can break, one file each.

#[cfg(test)]
mod invented;
mod wording;
mod years;

pub(crate) mod body_two_names;
pub(crate) mod count_announced;
pub(crate) mod event_years;
pub(crate) mod groups_in_content;
pub(crate) mod indicator_differs;
pub(crate) mod item_cut_off;
pub(crate) mod level_differs;
pub(crate) mod next_strategy_overlaps;
pub(crate) mod older_document;
pub(crate) mod opposite_direction;
pub(crate) mod paragraph_repeated;
pub(crate) mod period_length;
pub(crate) mod shares_of_list;
pub(crate) mod small_word_misread;
pub(crate) mod span_reversed;
pub(crate) mod staffing_total;
