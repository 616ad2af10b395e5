//! A fixed phrase of the field with one word replaced by a similar one ("израждане на капацитет"); in a long phrase two.
//!
//! A warning: a spelling checker passes over such words. One finding for six phrases.

use std::collections::HashMap;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::lexicon::{Lexicon, Number};
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;
use crate::words::{edits, stem};

pub(crate) const RULE: Rule = Rule { name: "text-phrase-misread", severity: Severity::Warning, find };

/// So many phrases in one finding: a reader takes them in at once.
const TOGETHER: usize = 6;

/// A phrase of the field of which a word seems misread.
pub(crate) struct MisreadPhrase {
    /// The index of the text.
    pub text: usize,
    pub from: usize,
    pub until: usize,
    pub expected: String,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let all: Vec<(Quotation, String, &str)> = examination
        .misread_phrases()
        .iter()
        .filter_map(|misread| {
            let text = examination.texts.get(misread.text)?;
            let found = text.text.get(misread.from..misread.until).unwrap_or_default().to_owned();
            Some((text.quote_around(misread.from, misread.until), found, misread.expected.as_str()))
        })
        .collect();
    all.chunks(TOGETHER)
        .map(|some| {
            let written: Vec<String> =
                some.iter().map(|(_, found, expected)| format!("„{found}“ → „{expected}“")).collect();
            let mut places: Vec<Quotation> = some.iter().map(|(place, ..)| place.clone()).collect();
            places.dedup_by(|one, other| one.quote == other.quote && one.at == other.at);
            let mut defect = Defect::at(places).text("readings", written.join(", "));
            defect.values = some.iter().map(|(_, found, _)| found.clone()).collect();
            defect
        })
        .collect()
}

/// The misread phrases of all texts with what is expected, in the order of the texts.
pub(crate) fn misread_phrases(texts: &[Text], lexicon: &Lexicon) -> Vec<MisreadPhrase> {
    let phrases = &Vocabulary::of_the_field().phrases;
    let places = places_of(phrases.iter().flatten().filter_map(|word| lexicon.number(word)), texts);
    // (text, phrase, word with which the stretch begins)
    let mut stretches: Vec<(usize, usize, usize)> = Vec::new();
    for (index, phrase) in phrases.iter().enumerate().filter(|(_, phrase)| phrase.len() >= 2) {
        let mut of_words: Vec<(usize, &[(usize, usize)])> = phrase
            .iter()
            .map(|word| lexicon.number(word).and_then(|number| places.get(&number)).map_or(&[][..], Vec::as_slice))
            .enumerate()
            .collect();
        // All words but those that may be wrong are as they should be: of one more than these, one at least.
        of_words.sort_by_key(|(_, places)| places.len());
        for (before, places) in of_words.into_iter().take(most_wrong(phrase) + 1) {
            let begins = places.iter().filter_map(|(text, word)| Some((*text, index, word.checked_sub(before)?)));
            stretches.extend(begins);
        }
    }
    stretches.sort_unstable();
    stretches.dedup();
    let mut found: Vec<MisreadPhrase> = Vec::new();
    for (text_index, phrase_index, begin) in stretches {
        let (Some(text), Some(phrase)) = (texts.get(text_index), phrases.get(phrase_index)) else { continue };
        let Some(window) = text.placings.words.get(begin..begin + phrase.len()) else { continue };
        let (Some(first), Some(last)) = (window.first(), window.last()) else { continue };
        let is_known =
            |told: &MisreadPhrase| told.text == text_index && first.from < told.until && told.from < last.until;
        let written: Vec<&str> = window.iter().map(|placed| lexicon.word(placed.number)).collect();
        // "Социално изключване" is a phrase of its own beside "социално включване".
        // Two known words that are no phrase of the list are a phrase of their own too ("качествена подкрепа").
        let own = || phrase.len() == 2 && written.iter().all(|word| Vocabulary::of_the_field().accepts(word));
        let right = || phrases.contains(&written) || own();
        if is_misread(&written, phrase) && !right() && !found.iter().rev().any(is_known) {
            let expected = phrase.join(" ");
            found.push(MisreadPhrase { text: text_index, from: first.from, until: last.until, expected });
        }
    }
    found
}

/// Where some words stand: the text, and which of its words it is.
fn places_of(wanted: impl Iterator<Item = Number>, texts: &[Text]) -> HashMap<Number, Vec<(usize, usize)>> {
    let mut places: HashMap<Number, Vec<(usize, usize)>> = wanted.map(|number| (number, Vec::new())).collect();
    for (text_index, text) in texts.iter().enumerate() {
        for (index, placed) in text.placings.words.iter().enumerate() {
            if let Some(places) = places.get_mut(&placed.number) {
                places.push((text_index, index));
            }
        }
    }
    places
}

fn most_wrong(phrase: &[&str]) -> usize {
    if phrase.len() >= 4 { 2 } else { 1 }
}

fn is_misread(written: &[&str], phrase: &[&str]) -> bool {
    let wrong: Vec<(&str, &str)> = written
        .iter()
        .zip(phrase)
        .filter(|(word, wanted)| word != wanted)
        .map(|(word, wanted)| (*word, *wanted))
        .collect();
    match wrong.as_slice() {
        [(word, wanted)] => replaced(word, wanted),
        // Of the misread words one is alike in all its letters, the other at least at both ends.
        both @ [_, _] if most_wrong(phrase) == 2 => {
            both.iter().any(|(word, wanted)| replaced(word, wanted))
                && both.iter().all(|(word, wanted)| replaced(word, wanted) || outlined(word, wanted))
        }
        _ => false,
    }
}

/// Whether a word stands in the place of another: alike, but no form of the same word.
fn replaced(word: &str, wanted: &str) -> bool {
    let length = wanted.chars().count();
    if length < 5 || word.chars().count() < 5 {
        return false;
    }
    let most = if length >= 9 { 3 } else { 2 };
    let same = word.chars().zip(wanted.chars()).take_while(|(a, b)| a == b).count();
    let form = same + 3 >= length.min(word.chars().count()) || stem(word) == stem(wanted);
    edits(word, wanted, most) <= most && !form
}

/// Whether a word has the outline of another: the same beginning and end, about the same length, half of its letters.
fn outlined(word: &str, wanted: &str) -> bool {
    let length = wanted.chars().count();
    let alike = |one: &mut dyn Iterator<Item = char>, other: &mut dyn Iterator<Item = char>| {
        one.zip(other).take_while(|(a, b)| a == b).count() >= 2
    };
    length >= 8
        && edits(word, wanted, length / 2) <= length / 2
        && alike(&mut word.chars(), &mut wanted.chars())
        && alike(&mut word.chars().rev(), &mut wanted.chars().rev())
        && stem(word) != stem(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Обучения за израждане на капацитет в училищата."), "израждане на капацитет");
        assert_found(&RULE, &saying("Деца в риск от отиждане от училище."), "отиждане от училище");
    }

    #[test]
    fn two_words_of_a_long_phrase_may_be_misread() {
        let text = "Преоделване на последните от рисковото поведение.";
        assert_found(&RULE, &saying(text), "Преоделване на последните от рисковото поведение");
        assert_silent(&RULE, &saying("Отчитане на успехите от рисковото поведение."));
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Превенция на риска от социално изключване."));
        assert_silent(&RULE, &saying("Изграждане на капацитет, отпадане от училище и отпадането от училище."));
    }
}
