//! An abbreviation that the document does not explain and the field does not know.
//!
//! A warning. Where it is one letter away from a known one, the message says which.

use crate::name::abbreviations::{FIELD, is_explained, nearest};
use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-abbreviation-unknown", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let found = &examination.abbreviations().places;
    found
        .iter()
        .filter(|(short, _)| !FIELD.contains(&short.as_str()) && !is_explained(examination, short))
        .map(|(short, places)| {
            let defect = Defect::at(places.clone()).compared("short", short.as_str());
            match nearest(short, found) {
                Some(known) => defect.compared("likely", known).count("guesses", 1),
                None => defect.text("likely", "").count("guesses", 0),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Съгласувал: ДИРЕКТОР ДСЩ"), "ДИРЕКТОР ДСЩ");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("ДСП и ОЗД работят с Бюро за нови услуги (БНУ). БНУ е в центъра."));
    }
}
