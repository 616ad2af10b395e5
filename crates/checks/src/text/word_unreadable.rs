//! A word with three consonants in a row that stand together in no Bulgarian word ("лкм"): letters were lost or misread,
//! and nothing known is like it.
//!
//! A warning; one finding for the document. What another word explains is told by the rules of misreadings.

use opora_domain::findings::{Quotation, Severity};
use std::collections::{BTreeSet, HashSet};
use std::sync::OnceLock;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::text::word_misread::is_common;
use crate::vocabulary::Vocabulary;

pub(crate) const RULE: Rule = Rule { name: "text-word-unreadable", severity: Severity::Warning, find };

/// Shorter words are abbreviations and parts of words.
const SHORTEST: usize = 6;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let vocabulary = Vocabulary::of_the_field();
    let unreadable = examination.lexicon.chosen(|word| {
        word.chars().count() >= SHORTEST
            && !vocabulary.accepts(word)
            && cannot_be_said(word)
            && vocabulary.likely(word).is_none()
    });
    let mut seen = BTreeSet::new();
    let mut found: Vec<(String, Quotation)> = Vec::new();
    for text in &examination.texts {
        for (index, placed) in text.placings.words.iter().enumerate() {
            if !unreadable.has(placed.number) {
                continue;
            }
            let word = placed.word(&text.text);
            // In a text of capitals abbreviations look like words.
            let capitals = word.text.chars().skip(1).any(char::is_uppercase);
            if !capitals && is_common(&text.text, &word, index) && seen.insert(placed.number) {
                found.push((word.text.to_owned(), text.quote_around(word.from, word.until)));
            }
        }
    }
    if found.is_empty() {
        return Vec::new();
    }
    let list: Vec<String> = found.iter().map(|(word, _)| format!("„{word}“")).collect();
    let mut defect = Defect::at(found.iter().map(|(_, place)| place.clone())).text("list", list.join(", "));
    defect.values = found.into_iter().map(|(word, _)| word).collect();
    vec![defect]
}

/// Whether three consonants stand together in a word (in lower case) as in no other.
fn cannot_be_said(word: &str) -> bool {
    static KNOWN: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let lines = include_str!("../vocabulary/consonants.txt").lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).collect()
    });
    let letters: Vec<char> = word.chars().collect();
    letters.windows(3).any(|three| {
        let consonants = three.iter().all(|letter| "бвгджзйклмнпрстфхцчшщ".contains(*letter));
        consonants && !known.contains(three.iter().collect::<String>().as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Заедно с учителите в птлкмита на децата."), "птлкмита");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Чувството за общност, контролът, въздействието и административното обслужване."));
        assert_silent(&RULE, &saying("МКБППМН и НПСПОЗ, гр. Чвсткмово."));
    }
}
