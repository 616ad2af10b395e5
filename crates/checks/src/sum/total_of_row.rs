//! What a row costs in all, from its funding lines.

use opora_domain::money::{Amount, Money};
use opora_domain::planning::{Funding, FundingWhat};

use crate::examination::Row;

/// The stated totals of the row's sources, or else the amounts without a meaning of their own, or else its parts.
/// `None` where there is none, or where currencies are mixed. A monthly amount is no cost of the year.
pub(crate) fn total_of_row(row: &Row<'_>) -> Option<Money> {
    let lines = &row.item.funding;
    let of = |wanted: &[Option<FundingWhat>]| sum(lines.iter().filter(|line| wanted.contains(&line.what)));
    of(&[Some(FundingWhat::Total)])
        .or_else(|| of(&[None]))
        .or_else(|| of(&[Some(FundingWhat::Salaries), Some(FundingWhat::Maintenance)]))
}

fn sum<'a>(lines: impl Iterator<Item = &'a Funding>) -> Option<Money> {
    let amounts: Vec<Money> = lines.filter_map(Funding::money).collect();
    let currency = amounts.first()?.currency;
    let one_currency = amounts.iter().all(|money| money.currency == currency);
    let minor = amounts.iter().fold(0_i64, |sum, money| sum.saturating_add(money.amount.0));
    one_currency.then_some(Money { amount: Amount(minor), currency })
}
