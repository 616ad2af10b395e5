//! A word that mixes Cyrillic and Latin letters.
//!
//! A hint; one finding for the document. Roman numerals are looked at by the rules of numbering.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-mixed-alphabet", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut places = Vec::new();
    let mut mixed: Vec<String> = Vec::new();
    for text in &examination.texts {
        for word in text.words() {
            let latin = word.text.chars().any(|letter| letter.is_ascii_alphabetic());
            let cyrillic = word.text.chars().any(|letter| ('\u{400}'..='\u{4ff}').contains(&letter));
            let numeral = word.text.chars().all(|letter| "IVXLCІХСМM".contains(letter));
            if latin && cyrillic && !numeral {
                places.push(text.quote_around(word.from, word.until));
                mixed.push(word.text.to_owned());
            }
        }
    }
    vec![Defect::at(places).text("words", mixed.join(", ")).values(mixed)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Достъп oт услуги до хора."), "oт услуги");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Раздел II, ІІІ. Проект SMART на общината, e-mail."));
    }
}
