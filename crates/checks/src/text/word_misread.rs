//! Words that occur once, are unknown, and are one letter away from a word of the field or from a word that the document
//! itself uses often.
//!
//! A warning; one finding for six words. Names (capital letters inside a sentence) are left alone.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::near::Near;
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;
use crate::words::Word;

pub(crate) const RULE: Rule = Rule { name: "text-word-misread", severity: Severity::Warning, find };

const OFTEN: usize = 3;
/// So many words in one finding: a reader takes them in at once.
const TOGETHER: usize = 6;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let vocabulary = Vocabulary::of_the_field();
    let lexicon = &examination.lexicon;
    let often = lexicon.words().filter(|(word, count)| *count >= OFTEN && word.chars().count() >= 6);
    let often = Near::of(often.map(|(word, _)| word).take(3_000));
    let all: Vec<(&Text, Word<'_>, String)> = examination
        .texts
        .iter()
        .enumerate()
        .flat_map(|(text_index, text)| {
            let mut readings: Vec<(Word<'_>, String)> = Vec::new();
            for (index, placed) in text.placings.words.iter().enumerate() {
                if lexicon.count(placed.number) > 2 {
                    continue;
                }
                let (lower, word) = (lexicon.word(placed.number), placed.word(&text.text));
                let mut phrases = examination.misread_phrases().iter();
                let told = phrases.any(|told| told.text == text_index && (told.from..told.until).contains(&word.from));
                if told || !is_common(&text.text, &word, index) {
                    continue;
                }
                let likely = vocabulary.likely(lower).map(str::to_owned).or_else(|| {
                    if lower.chars().count() < 7 || vocabulary.accepts(lower) || !vocabulary.looks_strange(lower) {
                        return None;
                    }
                    often.to(lower).into_iter().find(|other| similar(lower, other)).map(str::to_owned)
                });
                readings.extend(likely.map(|likely| (word, likely)));
            }
            readings.into_iter().map(move |(word, likely)| (text, word, likely))
        })
        .collect();
    all.chunks(TOGETHER)
        .map(|readings| {
            let written: Vec<String> =
                readings.iter().map(|(_, word, likely)| format!("„{}“ → „{likely}“", word.text)).collect();
            let mut places: Vec<Quotation> =
                readings.iter().map(|(text, word, _)| text.quote_around(word.from, word.until)).collect();
            places.dedup_by(|one, other| one.quote == other.quote && one.at == other.at);
            let mut defect = Defect::at(places).text("readings", written.join(", "));
            defect.values = readings.iter().map(|(_, word, _)| word.text.to_owned()).collect();
            defect
        })
        .collect()
}

/// A word of the language, not a name: small letters, or the first of its sentence, or a text in capitals.
pub(crate) fn is_common(text: &str, word: &Word<'_>, index: usize) -> bool {
    let capital = word.text.starts_with(char::is_uppercase);
    let all_capitals = word.text.chars().all(char::is_uppercase) && word.text.chars().count() > 5;
    let before = text.get(..word.from).unwrap_or_default().trim_end();
    let begins = index == 0 || before.ends_with(['.', ';', ':', '-', '–', '•', '·']);
    let place = ["гр.", "с.", "ул.", "кв.", "жк.", "бл."].iter().any(|mark| before.ends_with(mark));
    let cyrillic = word.text.chars().all(|letter| ('а'..='я').contains(&letter) || ('А'..='Я').contains(&letter));
    // "ИВАН ВЪЛКОВ" under a signature.
    let surname = all_capitals
        && ["ОВ", "ЕВ", "ОВА", "ЕВА", "СКИ", "СКА", "ИЕВ", "ИЕВА"].iter().any(|ending| word.text.ends_with(ending));
    // The first half of a word that a line broke ("рехаби- литация").
    let after = text.get(word.until..).unwrap_or_default();
    let broken = after.strip_prefix("- ").is_some_and(|rest| rest.starts_with(char::is_lowercase));
    let second_half = text
        .get(..word.from)
        .and_then(|before| before.strip_suffix("- "))
        .is_some_and(|before| before.ends_with(char::is_alphabetic) && !capital);
    cyrillic && !place && !surname && !broken && !second_half && (!capital || begins || all_capitals)
}

/// One letter apart, inside the word.
fn similar(one: &str, other: &str) -> bool {
    let length = one.chars().count();
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    same > 0 && same + 3 < length.max(other.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Работа с бърдещи родители."), "бърдещи");
    }

    #[test]
    fn six_words_are_one_finding() {
        let mut plan = saying("Осигорява грижа.");
        plan.goals = ["Осигоряване", "Предостявяне", "Рехабилитция", "Настаняввне", "Подпомагачи", "Обществвени"]
            .map(Into::into)
            .into();
        let found = crate::invented::found(&RULE, &plan);
        assert_eq!(found.iter().map(|finding| finding.values.len()).collect::<Vec<_>>(), [6, 1], "{found:#?}");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Работа с бъдещи майки. Младежи от кв. Предградие, ул. Услужна и г-н Подкрепов."));
    }
}
