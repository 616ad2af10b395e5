//! A fixed phrase of the field with one word replaced by a similar one ("израждане на капацитет"); in a long phrase two.
//!
//! A warning: a spelling checker passes over such words. One finding for five phrases.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;
use crate::words::{edits, stem, words};

pub(crate) const RULE: Rule = Rule { name: "text-phrase-misread", severity: Severity::Warning, find };

/// So many phrases in one finding: a reader takes them in at once.
const TOGETHER: usize = 5;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let misread = |text: &'_ Text| -> Vec<(Quotation, String, String)> {
        let found = misread_phrases(&text.text).into_iter().map(|(from, until, expected)| {
            let found = text.text.get(from..until).unwrap_or_default().to_owned();
            (text.quote_around(from, until), found, expected)
        });
        found.collect()
    };
    let all: Vec<(Quotation, String, String)> = examination.texts.iter().flat_map(misread).collect();
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

/// The stretches of a text that are a fixed phrase but for one word, with the phrase.
pub(crate) fn misread_phrases(text: &str) -> Vec<(usize, usize, String)> {
    let vocabulary = Vocabulary::of_the_field();
    let all = words(text);
    let lower: Vec<String> = all.iter().map(|word| word.text.to_lowercase()).collect();
    let mut found: Vec<(usize, usize, String)> = Vec::new();
    for phrase in &vocabulary.phrases {
        for (window, written) in lower.windows(phrase.len().max(2)).zip(all.windows(phrase.len().max(2))) {
            let wrong: Vec<(&String, &&str)> =
                window.iter().zip(phrase).filter(|(word, wanted)| word.as_str() != **wanted).collect();
            let misread = match wrong.as_slice() {
                [(word, wanted)] => replaced(word, wanted),
                // The rest of a long phrase is evidence enough for a second word that is less alike.
                [(one, wanted), (other, wanted_other)] if phrase.len() >= 4 => {
                    let both = [(one, wanted), (other, wanted_other)];
                    both.iter().any(|(word, wanted)| replaced(word, wanted))
                        && both.iter().all(|(word, wanted)| replaced(word, wanted) || outlined(word, wanted))
                }
                _ => false,
            };
            let (Some(first), Some(last)) = (written.first(), written.last()) else { continue };
            let known = found.iter().any(|(from, until, _)| first.from < *until && *from < last.until);
            // "Социално изключване" is a phrase of its own beside "социално включване".
            let right = misread && vocabulary.phrases.iter().any(|phrase| phrase.iter().eq(window.iter()));
            if window.len() == phrase.len() && misread && !right && !known {
                found.push((first.from, last.until, phrase.join(" ")));
            }
        }
    }
    found
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
