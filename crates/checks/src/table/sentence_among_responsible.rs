//! The column of responsible bodies holds a sentence or an activity ("осигуряване на консултации").
//!
//! A warning; one finding for all rows.

use opora_domain::findings::Severity;
use std::collections::BTreeSet;

use crate::examination::{Examination, Field, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "table-sentence-among-responsible", severity: Severity::Warning, find };

const DOING: &[&str] = &[
    "изпълнява се",
    "осъществява се",
    "ще бъде",
    "ще бъдат",
    "осигуряване",
    "провеждане",
    "извършване",
    "предоставяне",
    "организиране",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut seen = BTreeSet::new();
    let found: Vec<(&Text, usize, usize)> = examination
        .texts
        .iter()
        .filter(|text| text.field == Field::Responsible)
        .filter_map(|text| any_phrase(&text.text, DOING).map(|(from, until)| (text, from, until)))
        .filter(|(text, ..)| seen.insert(text.text.clone()))
        .collect();
    let mut said: Vec<String> = found
        .iter()
        .filter_map(|(text, from, until)| text.text.get(*from..*until))
        .map(|said| format!("„{}“", said.to_lowercase()))
        .collect();
    said.dedup();
    let places = found.iter().map(|(text, from, until)| text.quote_around(*from, *until));
    Defect::listing(places.collect(), "text", said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Клуб").by("Изпълнява се от учителите")]), "Изпълнява се от учителите");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Клуб").by("Дирекция „Предоставящи услуги“"), row("2", "Б").by("Учители")]),
        );
    }
}
