//! Places and users that differ, are missing or are unclear.

pub(crate) mod change_denied;
pub(crate) mod expansion_without_number;
pub(crate) mod growth_shrinks;
pub(crate) mod in_text_differs;
pub(crate) mod missing;
pub(crate) mod none_given;
pub(crate) mod of_staff;
pub(crate) mod prose_differs;
pub(crate) mod several_sites;
pub(crate) mod two_rows_differ;
pub(crate) mod unit_missing;
pub(crate) mod upper_bound;
