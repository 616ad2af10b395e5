//! A word that the field does not know, but that is two known words one after the other.
//!
//! A warning. Compounds with a linking vowel ("здравнообразователен") are words.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;

pub(crate) const RULE: Rule = Rule { name: "text-run-together", severity: Severity::Warning, find };

/// The two known words of which an unknown one (in lower case) is made.
pub(crate) fn parted(lower: &str) -> Option<(&str, &str)> {
    let vocabulary = Vocabulary::of_the_field();
    if lower.chars().count() < 8 || vocabulary.knows(lower) {
        return None;
    }
    lower.char_indices().skip(4).find_map(|(at, _)| {
        let (one, other) = (lower.get(..at)?, lower.get(at..)?);
        let linked = one.ends_with(['о', 'е']) || one.ends_with("между") || one.ends_with("извън");
        let long = other.chars().count() >= 5;
        (!linked && long && vocabulary.knows(one) && vocabulary.knows(other)).then_some((one, other))
    })
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let two_words = examination.lexicon.chosen(|word| parted(word).is_some());
    examination
        .texts
        .iter()
        .filter(|text| two_words.is_in(&text.placings.words))
        .flat_map(|text| {
            text.words()
                .into_iter()
                .filter_map(|word| {
                    let lower = word.text.to_lowercase();
                    let (one, other) = parted(&lower)?;
                    Some(
                        Defect::at([text.quote_around(word.from, word.until)])
                            .compared("word", word.text)
                            .text("one", one)
                            .text("other", other),
                    )
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("грижи за хорасоциален асистент"), "хорасоциален");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("извънучилищни дейности за здравнообразователни цели"));
    }
}
