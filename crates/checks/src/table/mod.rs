//! Cells that are shifted, split, merged or lost.

pub(crate) mod content_of_another_column;
pub(crate) mod empty_cell;
pub(crate) mod heading_variants;
pub(crate) mod irregular;
pub(crate) mod joined_cells;
pub(crate) mod misplaced_mark;
pub(crate) mod misspelt_heading;
pub(crate) mod rows_cut_by_page;
pub(crate) mod schedule_column_without_months;
pub(crate) mod sentence_among_responsible;
pub(crate) mod shifted_cells;
pub(crate) mod split_value;
pub(crate) mod title_with_body;
pub(crate) mod two_rows_in_one_cell;
pub(crate) mod unnamed_column;
pub(crate) mod value_cut_off;
