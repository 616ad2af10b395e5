//! A feminine adjective in the singular right before the plural of a feminine noun ("информационна връзки").
//!
//! A hint.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;

pub(crate) const RULE: Rule = Rule { name: "text-adjective-and-noun", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let vocabulary = Vocabulary::of_the_field();
    let adjectives = examination.lexicon.chosen(|word| vocabulary.is_singular_adjective(word));
    examination
        .texts
        .iter()
        .filter(|text| adjectives.is_in(&text.placings.words))
        .filter_map(|text| {
            text.words().windows(2).find_map(|pair| {
                let [adjective, noun] = pair else { return None };
                let gap = text.text.get(adjective.until..noun.from)?;
                let wrong = gap == " "
                    && vocabulary.is_singular_adjective(&adjective.text.to_lowercase())
                    && vocabulary.is_plural_noun(&noun.text.to_lowercase());
                wrong.then(|| {
                    let written = text.text.get(adjective.from..noun.until).unwrap_or_default();
                    Defect::at([text.quote_around(adjective.from, noun.until)]).compared("text", written)
                })
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("права и обратна информационна връзки между институции"), "информационна връзки");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("информационна връзка и информационни връзки, общинска услуга"));
    }
}
