//! An abbreviation that the document explains, but that is one letter away from the official one of the field.
//!
//! A warning; only for abbreviations of five letters and more.

use crate::name::abbreviations::{FIELD, is_explained};
use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::edits;

pub(crate) const RULE: Rule = Rule { name: "name-abbreviation-misspelt", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let found = &examination.abbreviations().places;
    found
        .iter()
        .filter(|(short, _)| {
            short.chars().count() >= 5 && !FIELD.contains(&short.as_str()) && is_explained(examination, short)
        })
        .filter_map(|(short, places)| {
            let known = FIELD.iter().find(|known| known.chars().count() >= 5 && edits(known, short, 1) == 1)?;
            Some(Defect::at(places.clone()).compared("short", short.as_str()).compared("known", *known))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Местната комисия (МКБППН) работи с деца."), "МКБППН");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Местната комисия (МКБППМН) работи с деца."));
    }
}
