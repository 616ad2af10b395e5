//! A fixed phrase of the field with one word replaced by a similar one ("израждане на капацитет").
//!
//! A warning: a spelling checker passes over such words.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;
use crate::words::{edits, stem, words};

pub(crate) const RULE: Rule = Rule { name: "text-phrase-misread", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let of_text = |text: &Text| {
        let found = misread_phrases(&text.text).into_iter().map(|(from, until, expected)| {
            let found = text.text.get(from..until).unwrap_or_default();
            Defect::at([text.quote_around(from, until)]).compared("found", found).compared("expected", expected)
        });
        found.collect::<Vec<_>>()
    };
    examination.texts.iter().flat_map(of_text).collect()
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
            let [(word, wanted)] = wrong.as_slice() else { continue };
            let (Some(first), Some(last)) = (written.first(), written.last()) else { continue };
            let known = found.iter().any(|(from, until, _)| first.from < *until && *from < last.until);
            if window.len() == phrase.len() && replaced(word, wanted) && !known {
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
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Изграждане на капацитет, отпадане от училище и отпадането от училище."));
    }
}
