//! Words that leave open what is meant: "поне 2-годишно" (two a year, or one in two years), "самотно живеещи стари." (old
//! what?).
//!
//! Hints.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::tokens;

pub(crate) const HOW_OFTEN: Rule = Rule { name: "target-how-often", severity: Severity::Hint, find: how_often };
pub(crate) const NOUN: Rule = Rule { name: "text-noun-missing", severity: Severity::Hint, find: noun };

fn how_often(examination: &Examination<'_>) -> Vec<Defect> {
    let mut places: Vec<Quotation> = Vec::new();
    for (text, _) in examination.texts_with(&["годишно", "месечно"]).filter(|_| examination.strategy.is_some())
    {
        for three in tokens(&text.text).windows(3) {
            let [least, number, yearly] = three else { continue };
            let counted = number.text.parse::<u8>().is_ok() && matches!(yearly.text, "годишно" | "месечно");
            let hyphen =
                text.text.get(number.until..yearly.from).is_some_and(|gap| gap.trim() == "-" || gap.trim() == "–");
            if counted && hyphen && matches!(least.text, "поне" | "минимум" | "малко") {
                places.push(text.quote_around(least.from, yearly.until));
            }
        }
    }
    Defect::of_rows(places)
}

/// Adjectives that are no nouns of their own.
const ADJECTIVES: &[&str] = &["стари", "уязвими", "социални"];

fn noun(examination: &Examination<'_>) -> Vec<Defect> {
    let mut places: Vec<Quotation> = Vec::new();
    for (text, _) in examination.texts_with(ADJECTIVES).filter(|_| examination.strategy.is_some()) {
        for pair in text.words().windows(2) {
            let [before, adjective] = pair else { continue };
            let after = text.text.get(adjective.until..).unwrap_or_default();
            let ends = after.starts_with(['.', ';', ')']) && !after.starts_with("...");
            // "и социални." after another adjective belongs to a noun before them.
            if ADJECTIVES.contains(&adjective.text) && ends && !matches!(before.text, "и" | "или" | "за") {
                places.push(text.quote_around(before.from, adjective.until));
            }
        }
    }
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&HOW_OFTEN, &saying("Обучения поне 2- годишно за екипите."), "2- годишно");
        assert_found(&NOUN, &saying("Грижа за самотно живеещи стари."), "живеещи стари");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&HOW_OFTEN, &saying("Обучения поне 2 пъти годишно. План за 2-годишно обучение."));
        assert_silent(&NOUN, &saying("Грижа за стари хора. Проблемите са икономически и социални."));
    }
}
