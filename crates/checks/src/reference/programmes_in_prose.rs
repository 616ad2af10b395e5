//! A plan without any money in its rows that counts on programmes which nothing names ("по оперативни програми").
//!
//! A hint. Where rows have a column of money, the rule on vague sources tells of it.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-programmes-in-prose", severity: Severity::Hint, find };

const UNNAMED: &[&str] = &[
    "оперативни програми",
    "оперативните програми",
    "донорски програми",
    "европейски програми",
    "европейски фондове",
    "национални програми",
    "структурните фондове",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.rows.iter().any(|row| !row.funding().is_empty()) {
        return Vec::new();
    }
    let named = |text: &str| text.contains(['„', '"', '«']) || text.chars().any(|letter| letter.is_ascii_digit());
    let places: Vec<Quotation> = examination
        .texts
        .iter()
        .filter(|text| !named(&text.text))
        .filter_map(|text| any_phrase(&text.text, UNNAMED).map(|(from, until)| text.quote_around(from, until)))
        .collect();
    vec![Defect::at(places)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Общината ще кандидатства по оперативни програми."), "оперативни програми");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Общината ще кандидатства по програма „Светлина“."));
    }
}
