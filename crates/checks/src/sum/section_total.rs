//! The printed total of a section, or of the plan, is not the sum of its rows.
//!
//! An error. Money is compared in its own currency, so nothing is rounded; where rows are in two currencies, nothing is
//! said; nor where an amount could not be read, nor where the total is that of some of the sources ("без средствата по
//! проекти"). Example: rows of 100 and 200 лв. with "ОБЩО 400 лв.".

use crate::sum::total_of_row::total_of_row;
use opora_domain::findings::{Quotation, Severity};
use opora_domain::money::{Amount, Money};
use opora_domain::planning::{FundingSource, FundingWhat, StatedTotal};
use std::collections::BTreeMap;

use crate::amounts::numbers;
use crate::examination::{Examination, Field, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-section-total", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects: Vec<Defect> = examination
        .plan
        .sections
        .iter()
        .enumerate()
        .filter_map(|(index, section)| {
            let rows: Vec<&Row<'_>> = examination.rows_of(index).collect();
            compared(examination, section.stated_total.as_ref()?, &rows)
        })
        .collect();
    if let Some(stated) = &examination.plan.stated_total {
        let rows: Vec<&Row<'_>> = examination.rows.iter().collect();
        defects.extend(compared(examination, stated, &rows));
    }
    defects
}

/// Whether a row prints a number of money that the plan does not hold as an amount with its currency.
fn unread(rows: &[&Row<'_>]) -> bool {
    rows.iter().any(|row| {
        let year = |value: i64| (1990..2101).contains(&value);
        total_of_row(row).is_none()
            && numbers(row.funding()).iter().any(|number| number.value >= 500 && !year(number.value))
    })
}

/// Whether the total is the sum of one source of money, or of all but one.
fn of_some_sources(rows: &[&Row<'_>], stated: i64) -> bool {
    let mut sums: BTreeMap<FundingSource, i64> = BTreeMap::new();
    for line in rows.iter().flat_map(|row| &row.item.funding) {
        if let Some(amount) = line.amount.filter(|_| line.what != Some(FundingWhat::Monthly)) {
            let sum = sums.entry(line.source).or_default();
            *sum = sum.saturating_add(amount.0);
        }
    }
    let all = sums.values().fold(0_i64, |sum, part| sum.saturating_add(*part));
    sums.len() > 1 && sums.values().any(|part| *part == stated || all.saturating_sub(*part) == stated)
}

fn compared(examination: &Examination<'_>, stated: &StatedTotal, rows: &[&Row<'_>]) -> Option<Defect> {
    let totals: Vec<(&&Row<'_>, Money)> = rows.iter().filter_map(|row| Some((row, total_of_row(row)?))).collect();
    let currency = stated.currency.or_else(|| totals.first().map(|(_, money)| money.currency))?;
    if totals.is_empty() || totals.iter().any(|(_, money)| money.currency != currency) {
        return None;
    }
    let sum = totals.iter().fold(0_i64, |sum, (_, money)| sum.saturating_add(money.amount.0));
    if sum == stated.amount.0 || unread(rows) || of_some_sources(rows, stated.amount.0) {
        return None;
    }
    let money = |minor| Money { amount: Amount(minor), currency };
    let mut places: Vec<Quotation> = Vec::new();
    let printed = stated.amount.0 / 100;
    places.extend(examination.texts.iter().find_map(|text| {
        let number = numbers(&text.text).into_iter().find(|number| number.value == printed)?;
        (text.row.is_none() || text.field == Field::Prose).then(|| text.quote_around(number.from, number.until))
    }));
    places.extend(totals.iter().map(|(row, _)| row.quote("funding_text", row.funding())));
    Some(
        Defect::at(places)
            .money("whole", money(stated.amount.0))
            .money("sum", money(sum))
            .money("difference", money(stated.amount.0.saturating_sub(sum))),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, total};
    use opora_domain::planning::{AnnualPlan, FundingWhat};
    fn totalled(leva: i64) -> AnnualPlan {
        let mut plan = plan(vec![
            row("1", "Патронаж").paid("100 лв.").amount(100, None),
            row("2", "Клуб")
                .paid("250 лв.")
                .amount(250, Some(FundingWhat::Total))
                .amount(20, Some(FundingWhat::Monthly)),
        ]);
        plan.sections[0].stated_total = total(leva);
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &totalled(400), "250 лв.");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &totalled(350));
    }
}
