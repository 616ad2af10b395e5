//! One currency written in several ways: "лв.", "лв" and "лева"; or an amount that a dash makes look negative.
//!
//! A slip: one of each way is shown.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::tokens;

pub(crate) const RULE: Rule = Rule { name: "text-currency-variants", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut ways: BTreeMap<&str, Quotation> = BTreeMap::new();
    for text in &examination.texts {
        let all = tokens(&text.text);
        for pair in all.windows(2) {
            let [number, unit] = pair else { continue };
            if !number.text.chars().all(|letter| letter.is_ascii_digit()) {
                continue;
            }
            let point = text.text.get(unit.until..).is_some_and(|rest| rest.starts_with('.'));
            let way = match (unit.text, point) {
                ("лв", true) => "лв.",
                ("лв", false) => "лв",
                ("лева", _) => "лева",
                _ => continue,
            };
            ways.entry(way).or_insert_with(|| text.quote_around(number.from, unit.until));
        }
    }
    // Two ways are usual: a full stop is easily lost at the end of a cell.
    if ways.len() < 3 {
        return Vec::new();
    }
    let written: Vec<&str> = ways.keys().copied().collect();
    vec![Defect::at(ways.values().cloned()).value(written.join(", "))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("За храна 10 лв. и за път 5 лв, общо 15 лева"), "5 лв");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("За храна 10 лв. и за път 5 лв."));
    }
}
