//! Funding by "Проекти", "Оперативни програми", "Европейски и национални програми" without a name.
//!
//! A warning; one finding for all rows, each wording shown first.

use opora_domain::findings::Severity;
use std::collections::BTreeSet;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-funding-vague", severity: Severity::Warning, find };

const VAGUE: &[&str] = &[
    "проекти",
    "проектно финансиране",
    "оперативни програми",
    "оперативна програма",
    "европейски програми",
    "национални програми",
    "европейски и национални програми",
    "европейски проекти",
    "външно финансиране",
    "донорски програми",
    "по проект",
    "по проекти",
    "финансирани от оп",
    "програми",
    "проект",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut seen = BTreeSet::new();
    let vague: Vec<&Row<'_>> = examination.rows.iter().filter(|row| is_vague(row.funding())).collect();
    let count = vague.len();
    let (mut first, rest): (Vec<_>, Vec<_>) = vague
        .into_iter()
        .map(|row| row.quote("funding_text", row.funding()))
        .partition(|place| seen.insert(place.quote.clone()));
    first.extend(rest);
    if first.is_empty() { Vec::new() } else { vec![Defect::at(first).count("count", count)] }
}

/// Whether the text relies on something unnamed: no quotation marks, digits or abbreviation of a programme.
pub(crate) fn is_vague(text: &str) -> bool {
    let named = text.contains(['„', '"', '“', '«']) || text.chars().any(|letter| letter.is_ascii_digit());
    any_phrase(text, VAGUE).is_some() && !named
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Клуб").paid("Проекти"), row("2", "Б").paid("Общински бюджет")]),
            "Проекти",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Клуб").paid("Проект „Светла стая“ по ОП „РЧР“")]));
    }
}
