//! Amounts, counts and totals that do not add up.

pub(crate) mod amount_without_currency;
pub(crate) mod announced_parts;
pub(crate) mod currency_of_year;
pub(crate) mod labelled_total;
pub(crate) mod monthly_amount;
pub(crate) mod parts_of_row;
pub(crate) mod pay_per_person;
pub(crate) mod people_split;
pub(crate) mod product_differs;
pub(crate) mod rate_for_each;
pub(crate) mod section_elsewhere;
pub(crate) mod section_total;
pub(crate) mod total_of_row;
pub(crate) mod two_currencies;
