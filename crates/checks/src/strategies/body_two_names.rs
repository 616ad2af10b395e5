//! One body for one task under two names: "комисия за мониторинг и оценка" and "звено за мониторинг и оценка".
//!
//! An error: it is not known who is to do the work.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use super::wording::root;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "name-body-two-names", severity: Severity::Error, find };

const KINDS: &[&str] = &["комиси", "звено", "съвет", "екип", "група", "отдел", "щаб", "комите"];

fn kind_of(word: &str) -> Option<&'static str> {
    let lower = word.to_lowercase();
    KINDS.iter().find(|kind| lower.starts_with(**kind)).copied()
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    // The task ("за мониторинг и оценка") and under each kind of body the first and the last place.
    let mut bodies: BTreeMap<Vec<String>, BTreeMap<&'static str, Vec<Quotation>>> = BTreeMap::new();
    let mut names: BTreeMap<(Vec<String>, &'static str), String> = BTreeMap::new();
    let named = examination.lexicon.chosen(|word| kind_of(word).is_some());
    for text in examination.texts.iter().filter(|text| named.is_in(&text.placings.words)) {
        let all = text.words();
        for (index, word) in all.iter().enumerate() {
            let Some(kind) = kind_of(word.text) else { continue };
            let after: Vec<_> = all.iter().skip(index + 1).take(4).collect();
            let [preposition, first, and, second] = after.as_slice() else { continue };
            let stretch = text.text.get(word.until..second.from).unwrap_or_default();
            let named = preposition.text == "за" && and.text == "и" && !stretch.contains(['.', ',', ';', '(']);
            let long = |text: &str| text.chars().count() >= 5;
            if !named || !long(first.text) || !long(second.text) {
                continue;
            }
            let task = vec![root(first.text), root(second.text)];
            let written = text.text.get(word.from..second.until).unwrap_or_default();
            names.entry((task.clone(), kind)).or_insert_with(|| written.to_owned());
            let places = bodies.entry(task).or_default().entry(kind).or_default();
            if places.len() < 3 {
                places.push(text.quote_around(word.from, second.until));
            }
        }
    }
    let two_names = bodies.iter().filter(|(_, kinds)| kinds.len() > 1);
    two_names
        .map(|(task, kinds)| {
            let written: Vec<String> =
                kinds.keys().filter_map(|kind| names.get(&(task.clone(), *kind)).cloned()).collect();
            let mut places: Vec<Quotation> = kinds.values().flatten().cloned().collect();
            places.extend(abbreviations(examination, &written));
            let mut defect = Defect::at(places)
                .text("list", written.iter().map(|name| format!("„{name}“")).collect::<Vec<_>>().join(", "));
            defect.values = written;
            defect
        })
        .collect()
}

/// The abbreviations of the names, each where it stands with what the body is or has.
fn abbreviations(examination: &Examination<'_>, written: &[String]) -> Vec<Quotation> {
    let short = |name: &String| -> String {
        let initials = words(name).into_iter().filter(|word| word.text.chars().count() > 2);
        initials.filter_map(|word| word.text.chars().next()).flat_map(char::to_uppercase).collect()
    };
    let abbreviations: Vec<String> = written.iter().map(short).collect();
    let says = |text: &str, abbreviation: &str| words(text).iter().any(|word| word.text == abbreviation);
    abbreviations
        .iter()
        .flat_map(|abbreviation| {
            let texts = examination.texts.iter().filter(move |text| says(&text.text, abbreviation));
            texts.filter(|text| text.text.chars().count() > abbreviation.chars().count() + 10).take(3)
        })
        .map(|text| text.quote())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Създава се звено за наблюдение и контрол.\nКомисия за наблюдение и контрол (КНК) с 4 души.";
        assert_found(&RULE, &saying(text), "звено за наблюдение");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Създава се звено за наблюдение и контрол.\nЗвеното за наблюдение и контрол се събира.\nКомисия за финанси и бюджет";
        assert_silent(&RULE, &saying(text));
    }
}
