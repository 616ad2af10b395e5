//! Rules that only a strategy can break, one file each.

pub(crate) mod staffing_total;
