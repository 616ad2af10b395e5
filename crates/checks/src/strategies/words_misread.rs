//! Words one letter away from a word that the strategy itself uses often: "уврежания" beside "увреждания".
//!
//! A hint; one finding that lists them. The rule of plans asks the words of the field too; over the many words of a
//! strategy that finds rare words more often than wrong ones.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::vocabulary::{self, Vocabulary};
use crate::words::{one_edit_apart, words};

pub(crate) const RULE: Rule = Rule { name: "text-words-misread", severity: Severity::Hint, find };

const OFTEN: usize = 4;
const SHORTEST: usize = 6;
/// Endings change with the grammar: the letter in doubt stands before them.
const ENDING: usize = 3;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let vocabulary = Vocabulary::of_the_field();
    let counts = vocabulary::frequencies(examination.texts.iter().map(|text| text.text.as_str()));
    let mut often: Vec<&str> = counts
        .iter()
        .filter(|(word, count)| **count >= OFTEN && word.chars().count() >= SHORTEST)
        .map(|(word, _)| word.as_str())
        .collect();
    often.sort_unstable();
    often.truncate(2_000);
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    let mut told: BTreeSet<String> = BTreeSet::new();
    for text in &examination.texts {
        for word in words(&text.text) {
            let lower = word.text.to_lowercase();
            let rare = counts.get(&lower).is_none_or(|count| *count <= 1);
            let plain = lower.chars().all(|c| ('а'..='я').contains(&c)) && lower.chars().count() >= SHORTEST;
            let inside = !word.text.chars().skip(1).any(char::is_uppercase);
            if !rare || !plain || !inside || vocabulary.accepts(&lower) || told.contains(&lower) {
                continue;
            }
            if let Some(right) = often.iter().find(|other| is_slip(&lower, other)) {
                places.push(text.quote_around(word.from, word.until));
                values.push(format!("{lower} → {right}"));
                told.insert(lower);
            }
        }
    }
    Defect::listing(places, "list", values)
}

fn is_slip(word: &str, right: &str) -> bool {
    if !one_edit_apart(word, right) {
        return false;
    }
    let same = word.chars().zip(right.chars()).take_while(|(a, b)| a == b).count();
    same > 1 && same + ENDING < word.chars().count().max(right.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = format!("{}\nРабота с уврежания.", "Хора с увреждания. ".repeat(5));
        assert_found(&RULE, &saying(&text), "уврежания");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = format!("{}\nУвреждане и увреждането.", "Хора с увреждания. ".repeat(5));
        assert_silent(&RULE, &saying(&text));
    }
}
