//! Quarters that cannot be right.

pub(crate) mod absent;
pub(crate) mod delegated_while_built;
pub(crate) mod expansion_without_preparation;
pub(crate) mod frequency_differs;
pub(crate) mod month_outside;
pub(crate) mod new_without_preparation;
pub(crate) mod one_off_in_all_quarters;
pub(crate) mod opens_in_month;
pub(crate) mod opens_later;
pub(crate) mod preparation_after_provision;
pub(crate) mod provided_while_built;
pub(crate) mod quarter_outside;
pub(crate) mod row_without_marks;
pub(crate) mod season_outside;
