//! Two abbreviations one letter apart that stand between the same words: "в СУРТ на общината" and "в СУОРТ на общината".
//!
//! A warning: either one is a slip, or they are two things that nobody can tell apart.

use std::collections::{BTreeMap, BTreeSet};

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::one_edit_apart;

pub(crate) const RULE: Rule = Rule { name: "name-abbreviation-variants", severity: Severity::Warning, find };

const LETTERS: std::ops::RangeInclusive<usize> = 4..=9;
/// Abbreviations of a document that are compared with each other.
const MOST: usize = 150;

/// The words around an abbreviation, and where it stands.
struct Used {
    before: BTreeSet<String>,
    after: BTreeSet<String>,
    place: Quotation,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut used: BTreeMap<&str, Used> = BTreeMap::new();
    for text in &examination.texts {
        note(text, &mut used);
    }
    let all: Vec<(&&str, &Used)> = used.iter().take(MOST).collect();
    let mut defects = Vec::new();
    for (index, (one, of_one)) in all.iter().enumerate() {
        for (other, of_other) in all.iter().skip(index + 1) {
            let neighbours = of_one.before.intersection(&of_other.before).count().min(1)
                + of_one.after.intersection(&of_other.after).count().min(1);
            if neighbours == 2 && one_edit_apart(one, other) {
                defects.push(
                    Defect::at([of_one.place.clone(), of_other.place.clone()])
                        .compared("one", **one)
                        .compared("other", **other),
                );
            }
        }
    }
    defects
}

fn note<'a>(text: &'a Text, used: &mut BTreeMap<&'a str, Used>) {
    let all = text.words();
    for three in all.windows(3) {
        let [before, word, after] = three else { continue };
        let short = LETTERS.contains(&word.text.chars().count()) && word.text.chars().all(char::is_uppercase);
        if short {
            let used = used.entry(word.text).or_insert_with(|| Used {
                before: BTreeSet::new(),
                after: BTreeSet::new(),
                place: text.quote_around(word.from, word.until),
            });
            if used.before.len() < 200 {
                used.before.insert(before.text.to_lowercase());
                used.after.insert(after.text.to_lowercase());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Работещите в СУРТ на общината.\nОбучени специалисти в СУОРТ на общината."),
            "СУОРТ",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Деца, настанени в ЦНСТД на общината.\nВъзрастни от ЦНСТВ и други."));
    }
}
