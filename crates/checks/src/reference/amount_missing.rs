//! Rows without an amount, where the heading asks for one ("източник, сума") or other rows have one.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::ColumnRole;
use std::collections::BTreeSet;

use crate::amounts::printed_amounts;
use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-amount-missing", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    // A number without a currency is an amount too; the rule on currencies tells of it.
    let has_amount = |row: &Row<'_>| {
        row.item.funding.iter().any(|line| line.amount.is_some())
            || printed_amounts(row.funding()).iter().any(|found| {
                let year = (199_000..210_100).contains(&found.amount.0);
                found.currency.is_some() || found.amount.0 >= 10_000 && !year
            })
    };
    let heading = examination.texts.iter().find(|text| {
        text.text.chars().count() < 120
            && any_phrase(&text.text, &["финанс* източник* сума*", "източник* и сума*", "сума* лв", "стойност*"])
                .is_some()
            && text.row.is_none()
    });
    let asked = heading.is_some()
        || examination.plan.tables.iter().flat_map(|table| &table.columns).any(|column| {
            let heading = column.heading.join(" ");
            matches!(column.role, ColumnRole::Funding | ColumnRole::Amount)
                && any_phrase(&heading, &["сум*", "стойност*", "лв", "лева"]).is_some()
        });
    let some_have = examination.rows.iter().any(has_amount);
    if !asked && !some_have {
        return Vec::new();
    }
    let without: Vec<Quotation> = examination
        .rows
        .iter()
        .filter(|row| !has_amount(row) && !row.funding().is_empty())
        .filter(|row| {
            any_phrase(
                row.funding(),
                &[
                    "не изисква*",
                    "не се изисква*",
                    "без финансиране",
                    "не са нужни*",
                    "без средства",
                    "не са необходими",
                    "не се изискват",
                ],
            )
            .is_none()
        })
        .map(|row| row.quote("funding_text", row.funding()))
        .collect();
    let count = without.len();
    // Different sources first: the reader sees each kind once before the list is cut.
    let mut seen = BTreeSet::new();
    let (mut first, rest): (Vec<_>, Vec<_>) = without.into_iter().partition(|place| seen.insert(place.quote.clone()));
    first.extend(rest);
    if first.is_empty() {
        return Vec::new();
    }
    if let Some(heading) = heading {
        first.insert(0, heading.quote());
    }
    vec![Defect::at(first).count("count", count)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Патронаж").paid("100 лв.").amount(100, None),
                row("2", "Клуб").paid("Общински бюджет"),
            ]),
            "Общински бюджет",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Патронаж").paid("100 лв.").amount(100, None),
                row("2", "Клуб").paid("200 лв. от бюджета").amount(200, None),
            ]),
        );
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Патронаж").paid("Общински бюджет"), row("2", "Клуб").paid("Проекти")]),
        );
    }
}
