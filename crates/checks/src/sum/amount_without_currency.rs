//! Amounts in the column of funding that print no currency, while neither the heading names one.
//!
//! A warning. Only numbers of four digits and more (or with hundredths) count as amounts. Example: "общо 12000".

use opora_domain::findings::Severity;

use crate::amounts::{PrintedAmount, printed_amounts};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "sum-amount-without-currency", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let headings = examination.plan.tables.iter().flat_map(|table| &table.columns).flat_map(|column| &column.heading);
    let named = |text: &str| any_phrase(text, &["лв", "лева", "евро", "eur", "bgn"]).is_some() || text.contains('€');
    if headings.into_iter().any(|heading| named(heading)) {
        return Vec::new();
    }
    let places = examination.rows.iter().filter_map(|row| {
        let bare = row.item.funding.iter().any(|line| line.amount.is_some() && line.currency.is_none());
        let text = row.funding();
        let printed = printed_amounts(text).iter().any(|found| {
            let year = (1990..2100).contains(&(found.amount.0 / 100));
            found.currency.is_none() && found.amount.0 >= 100_000 && !year && !coded(text, found)
        });
        (bare || printed && !named(text)).then(|| row.quote("funding_text", text))
    });
    Defect::of_rows(places.collect())
}

/// Numbers of projects and contracts are no amounts.
fn coded(text: &str, found: &PrintedAmount) -> bool {
    let before = text.get(..found.from).unwrap_or_default();
    let after = text.get(found.until..).unwrap_or_default();
    before.ends_with(['-', '/', '№', '.']) || before.trim_end().ends_with('№') || after.starts_with(['-', '/'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Клуб").paid("Общински бюджет, общо 12000")]), "общо 12000");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Клуб").paid("Общински бюджет, общо 12000 лв.")]));
        assert_silent(&RULE, &plan(vec![row("1", "Клуб").paid("Проект № BG05-2014/123456")]));
    }
}
