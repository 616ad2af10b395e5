//! "жизнено-потребности": the first part of a compound adjective with a noun in the place of its second part.
//!
//! A hint: a word is missing or has the wrong ending.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;

pub(crate) const RULE: Rule = Rule { name: "text-compound-noun", severity: Severity::Hint, find };

/// First parts that take a noun as well.
const TAKES_A_NOUN: &[&str] = &["по", "видео", "аудио", "радио", "кино", "фото", "авто", "евро", "био", "еко", "ново"];

/// Endings of adjectives in the plural, which some nouns share: "комунално-битови".
const OF_ADJECTIVES: &[&str] = &["ови", "еви", "ски"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let vocabulary = Vocabulary::of_the_field();
    let mut found: Vec<(String, Quotation)> = Vec::new();
    for text in &examination.texts {
        for pair in text.words().windows(2) {
            let [one, other] = pair else { continue };
            if text.text.get(one.until..other.from) != Some("-") {
                continue;
            }
            let (first, second) = (one.text.to_lowercase(), other.text.to_lowercase());
            let compound =
                first.ends_with("но") && first.chars().count() >= 5 && !TAKES_A_NOUN.contains(&first.as_str());
            let adjective = OF_ADJECTIVES.iter().any(|ending| second.ends_with(ending));
            if compound && !adjective && vocabulary.is_feminine(&second) {
                let written = text.text.get(one.from..other.until).unwrap_or_default().to_owned();
                if !found.iter().any(|(known, _)| *known == written) {
                    found.push((written, text.quote_around(one.from, other.until)));
                }
            }
        }
    }
    let of = |(written, place): (String, Quotation)| Defect::at([place]).compared("text", written);
    found.into_iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Задоволяване на жилищно-услуги."), "жилищно-услуги");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &saying(
                "Културно-масови прояви, комунално-битови услуги, битови потребности, социално - услуги за всички.",
            ),
        );
    }
}
