//! "с сферата", "в вода": before a word that begins with the same sound the preposition is "със" and "във".
//!
//! A hint; one finding for the document. Where it is not the form, it is another small word: "с сферата" for "в сферата".

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::lexicon::Number;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-preposition-form", severity: Severity::Hint, find };

/// The short preposition and the letters before which it is written long.
const SHORT: &[(&str, [char; 2])] = &[("с", ['с', 'з']), ("в", ['в', 'ф'])];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let small: Vec<(Number, [char; 2])> =
        SHORT.iter().filter_map(|(word, letters)| Some((examination.lexicon.number(word)?, *letters))).collect();
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for text in &examination.texts {
        for pair in text.placings.tokens.windows(2) {
            let [preposition, next] = pair else { continue };
            let Some((_, letters)) = small.iter().find(|(number, _)| *number == preposition.number) else { continue };
            let between = text.text.get(preposition.until..next.from).unwrap_or_default();
            // "с. Зорница" is a village, "в)" the letter of an item, and "СЗД" is spelt by its letters.
            let word = next.word(&text.text).text;
            let is_word = word.chars().count() > 2 && word.chars().skip(1).all(char::is_lowercase);
            let alone =
                !text.text.get(..preposition.from).is_some_and(|before| before.ends_with(['-', '/', '.', '“', '"']));
            let same = examination.lexicon.word(next.number).starts_with(letters);
            if between == " " && is_word && alone && same {
                let written = text.text.get(preposition.from..next.until).unwrap_or_default().to_owned();
                places.push(text.quote_around(preposition.from, next.until));
                if !values.contains(&written) {
                    values.push(written);
                }
            }
        }
    }
    if places.is_empty() { Vec::new() } else { Defect::listing(places, "list", values) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Международни актове с сферата на социалното развитие."), "с сферата");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Със сътрудници от с. Зорница и във Видин, в сферата, с деца, в ФСЗ."));
    }
}
