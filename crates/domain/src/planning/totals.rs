//! Totals are computed, never stored: what the rows of a plan say about money, added up by source.

use std::collections::BTreeMap;

use super::{AnnualPlan, Funding, FundingSource, FundingWhat, Item, Section};
use crate::money::{Amount, Currency, Money};

/// Money by source and currency. Currencies are never added to each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MoneyBySource {
    amounts: BTreeMap<(FundingSource, Currency), i64>,
}

impl MoneyBySource {
    /// Whether no row names an amount.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.amounts.is_empty()
    }

    /// Each source with its money, in the order of the sources.
    pub fn lines(&self) -> impl Iterator<Item = (FundingSource, Money)> {
        self.amounts
            .iter()
            .map(|((source, currency), minor)| (*source, Money { amount: Amount(*minor), currency: *currency }))
    }

    /// The money of all sources together, for each currency.
    #[must_use]
    pub fn totals(&self) -> Vec<Money> {
        let mut totals: BTreeMap<Currency, i64> = BTreeMap::new();
        for ((_, currency), minor) in &self.amounts {
            let total = totals.entry(*currency).or_default();
            *total = total.saturating_add(*minor);
        }
        totals.into_iter().map(|(currency, minor)| Money { amount: Amount(minor), currency }).collect()
    }

    fn add(&mut self, source: FundingSource, money: Money) {
        let sum = self.amounts.entry((source, money.currency)).or_default();
        *sum = sum.saturating_add(money.amount.0);
    }

    fn add_item(&mut self, item: &Item) {
        let mut groups: BTreeMap<(FundingSource, Option<&str>, Currency), Vec<&Funding>> = BTreeMap::new();
        for funding in &item.funding {
            if let Some(money) = funding.money() {
                groups.entry((funding.source, funding.programme.as_deref(), money.currency)).or_default().push(funding);
            }
        }
        for ((source, _, _), lines) in groups {
            let has_total = lines.iter().any(|line| line.what == Some(FundingWhat::Total));
            let has_undivided = lines.iter().any(|line| line.what.is_none());
            let counts = |line: &Funding| match line.what {
                Some(FundingWhat::Total) => true,
                Some(FundingWhat::Monthly) => false,
                Some(FundingWhat::Salaries | FundingWhat::Maintenance) => !has_total && !has_undivided,
                None => !has_total,
            };
            for money in lines.into_iter().filter(|line| counts(line)).filter_map(Funding::money) {
                self.add(source, money);
            }
        }
    }
}

impl Item {
    /// The money of the row. A total, or an amount that is not said to be a part, stands for the parts beside it
    /// (salaries, maintenance), which are not added again; a monthly amount is no part of a yearly sum.
    #[must_use]
    pub fn money(&self) -> MoneyBySource {
        let mut money = MoneyBySource::default();
        money.add_item(self);
        money
    }
}

impl Section {
    /// The money of its rows.
    #[must_use]
    pub fn money(&self) -> MoneyBySource {
        let mut money = MoneyBySource::default();
        self.items.iter().for_each(|item| money.add_item(item));
        money
    }
}

impl AnnualPlan {
    /// The money of all rows.
    #[must_use]
    pub fn money(&self) -> MoneyBySource {
        let mut money = MoneyBySource::default();
        self.sections.iter().flat_map(|section| &section.items).for_each(|item| money.add_item(item));
        money
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(source: FundingSource, leva: i64, what: Option<FundingWhat>) -> Funding {
        Funding { source, programme: None, amount: Some(Amount(leva * 100)), currency: Some(Currency::Bgn), what }
    }

    #[test]
    fn a_total_stands_for_its_parts_and_a_monthly_amount_is_no_part_of_the_year() {
        use FundingSource::{Donations, MunicipalBudget};
        let with_total = Item {
            funding: vec![
                line(MunicipalBudget, 100, Some(FundingWhat::Total)),
                line(MunicipalBudget, 60, Some(FundingWhat::Salaries)),
                line(MunicipalBudget, 40, Some(FundingWhat::Maintenance)),
            ],
            ..Item::default()
        };
        let parts_only = Item {
            funding: vec![
                line(MunicipalBudget, 7, Some(FundingWhat::Salaries)),
                line(MunicipalBudget, 5, Some(FundingWhat::Maintenance)),
                line(Donations, 3, None),
                line(Donations, 9, Some(FundingWhat::Monthly)),
            ],
            ..Item::default()
        };
        let undivided = Item {
            funding: vec![
                line(MunicipalBudget, 20, None),
                line(MunicipalBudget, 15, Some(FundingWhat::Salaries)),
                line(MunicipalBudget, 5, Some(FundingWhat::Maintenance)),
            ],
            ..Item::default()
        };
        let section = Section { items: vec![with_total, parts_only, undivided], ..Section::default() };
        let money = AnnualPlan { sections: vec![section], ..AnnualPlan::default() }.money();
        let lines: Vec<_> = money.lines().map(|(source, money)| (source, money.amount.0)).collect();
        assert_eq!(lines, [(MunicipalBudget, 13_200), (Donations, 300)]);
        assert_eq!(money.totals(), [Money { amount: Amount(13_500), currency: Currency::Bgn }]);
    }
}
