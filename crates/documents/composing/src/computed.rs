//! Sums of what the rows say. They are computed for views and never stand for what a plan states.

use std::collections::BTreeMap;

use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{Funding, FundingSource, FundingWhat, Item, Section};

/// Sums in minor units; currencies are never added to each other, and an amount without a currency stands for itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums {
    pub by_source: BTreeMap<(Option<Currency>, FundingSource), Amount>,
    pub totals: BTreeMap<Option<Currency>, Amount>,
}

/// The sums of one section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionSums {
    /// The place of the section in the plan, from 0.
    pub section: usize,
    pub sums: Sums,
}

impl Sums {
    fn add(&mut self, funding: &Funding, amount: Amount) {
        let by_source = self.by_source.entry((funding.currency, funding.source)).or_default();
        by_source.0 = by_source.0.saturating_add(amount.0);
        let total = self.totals.entry(funding.currency).or_default();
        total.0 = total.0.saturating_add(amount.0);
    }

    fn include(&mut self, other: &Self) {
        for (key, amount) in &other.by_source {
            let sum = self.by_source.entry(*key).or_default();
            sum.0 = sum.0.saturating_add(amount.0);
        }
        for (key, amount) in &other.totals {
            let sum = self.totals.entry(*key).or_default();
            sum.0 = sum.0.saturating_add(amount.0);
        }
    }
}

/// The sums of each section that has amounts, and of the whole plan.
#[must_use]
pub fn computed_sums(sections: &[Section]) -> (Vec<SectionSums>, Sums) {
    let mut whole = Sums::default();
    let mut by_section = Vec::new();
    for (section, rows) in sections.iter().enumerate() {
        let mut sums = Sums::default();
        for item in &rows.items {
            for (funding, amount) in counted(item) {
                sums.add(funding, amount);
            }
        }
        if !sums.totals.is_empty() {
            whole.include(&sums);
            by_section.push(SectionSums { section, sums });
        }
    }
    (by_section, whole)
}

/// The amounts of a row that make its sum: the total where one is printed, else its parts. An amount for one month is
/// no part of a sum.
fn counted(item: &Item) -> impl Iterator<Item = (&Funding, Amount)> {
    let has_total = item.funding.iter().any(|funding| is_total(funding) && funding.amount.is_some());
    item.funding
        .iter()
        .filter(move |funding| if has_total { is_total(funding) } else { funding.what != Some(FundingWhat::Monthly) })
        .filter_map(|funding| Some((funding, funding.amount?)))
}

fn is_total(funding: &Funding) -> bool {
    funding.what == Some(FundingWhat::Total)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn funding(leva: i64, what: Option<FundingWhat>) -> Funding {
        Funding {
            source: FundingSource::MunicipalBudget,
            programme: None,
            amount: Some(Amount(leva * 100)),
            currency: Some(Currency::Bgn),
            what,
        }
    }

    #[test]
    fn a_printed_total_counts_instead_of_its_parts_and_a_month_never() {
        let with_total = Item {
            funding: vec![
                funding(300, Some(FundingWhat::Total)),
                funding(100, Some(FundingWhat::Salaries)),
                funding(200, Some(FundingWhat::Maintenance)),
            ],
            ..Item::default()
        };
        let with_parts = Item {
            funding: vec![funding(7, Some(FundingWhat::Salaries)), funding(900, Some(FundingWhat::Monthly))],
            ..Item::default()
        };
        let section = Section { items: vec![with_total, with_parts], ..Section::default() };
        let (by_section, whole) = computed_sums(&[Section::default(), section]);
        assert_eq!(by_section.len(), 1);
        assert_eq!(by_section[0].section, 1);
        assert_eq!(whole.totals, BTreeMap::from([(Some(Currency::Bgn), Amount(30_700))]));
    }
}
