//! A body that is to act in the stages and that the rest of the document never names.
//!
//! A warning; one finding that lists them: nobody knows who it is.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};

use super::wording::roots;
use crate::examination::Examination;
use crate::lexicon::Number;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-body-undefined", severity: Severity::Warning, find };

/// Bodies that every municipality has, and words that name none.
const GENERAL: &[&str] = &[
    "всички",
    "други",
    "заинтересован*",
    "общинск* администраци*",
    "общинск* съвет*",
    "кмет*",
    "външен* оценител*",
    "външн* експерт*",
    "дирекци*",
    "доставчи*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    let mut told: BTreeSet<String> = BTreeSet::new();
    for stage in &strategy.stages {
        for body in &stage.responsible {
            let name = body.trim().trim_end_matches([',', ';', '.']);
            let of_name = roots(name);
            let general = any_phrase(name, GENERAL).is_some();
            let wanted = examination.lexicon.chosen_roots(|root| of_name.contains(root));
            let defined = examination.texts.iter().any(|text| {
                let elsewhere = text.at.is_none() || text.at.map(|at| at.table) != stage.origin.at.map(|at| at.table);
                let words = &text.placings.words;
                let long = words.len() > of_name.len() + 3 || text.at.is_none() && text.text.trim() != body.trim();
                let held = words.iter().filter_map(|word| examination.lexicon.root(word.number));
                let mut held: Vec<Number> = held.filter(|root| wanted.has(*root)).collect();
                held.sort_unstable();
                held.dedup();
                elsewhere && long && held.len() == of_name.len()
            });
            if of_name.len() >= 2 && !general && !defined && told.insert(name.to_owned()) {
                places.push(Quotation { at: stage.origin.at, quote: quoting::whole(name) });
                values.push(name.to_owned());
            }
        }
    }
    // An extended membership that nobody lists: what the document does say of the members stands beside it.
    if values.iter().any(|name| any_phrase(name, &["състав", "разширен*"]).is_some()) {
        places.extend(membership(examination));
    }
    Defect::listing(places, "list", values)
}

/// "Комисията обхваща 4 души": the sentence that counts the members of a body.
fn membership(examination: &Examination<'_>) -> Option<Quotation> {
    const COUNTS: &[&str] = &["обхваща", "състои", "включва", "съставът", "състава"];
    const PEOPLE: &[&str] = &["души", "членове", "члена"];
    let people = examination.lexicon.wanted(PEOPLE);
    let bodies = examination.lexicon.wanted(&["комиси*", "звено*", "звеното", "група*", "групата", "съвет*"]);
    let counting = examination.texts_with(COUNTS).filter(|(text, _)| {
        let tokens = &text.placings.tokens;
        people.is_in(tokens) && bodies.is_in(tokens) && text.text.chars().count() < 300
    });
    counting.map(|(text, _)| text.quote()).next()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Stage, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str) -> Strategy {
        let stage = Stage { responsible: vec!["Оперативен екип".into()], ..Stage::default() };
        Strategy { stages: vec![stage], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Кметът ръководи изпълнението."), "Оперативен екип");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Кметът създава оперативен екип от шестима експерти."));
    }
}
