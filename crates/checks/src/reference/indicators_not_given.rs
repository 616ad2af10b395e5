//! The text speaks of indicators, but no indicator with a number or unit stands anywhere.
//!
//! A warning.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-indicators-not-given", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mentioning: Vec<(&Text, usize)> = examination
        .texts
        .iter()
        .filter_map(|text| any_phrase(&text.text, &["индикатор*", "показател*"]).map(|(from, _)| (text, from)))
        .collect();
    let given = mentioning.len() >= 3
        || mentioning.iter().any(|(text, _)| {
            text.text.chars().any(|letter| letter.is_ascii_digit())
                && (text.text.contains('%') || any_phrase(&text.text, &["брой", "дял"]).is_some())
        });
    if given || mentioning.is_empty() {
        return Vec::new();
    }
    vec![Defect::at(mentioning.iter().map(|(text, from)| text.quote_around(*from, *from)))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Наблюдение на базовите индикатори."), "базовите индикатори");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Индикатор: брой обучени служители – 25."));
    }
}
