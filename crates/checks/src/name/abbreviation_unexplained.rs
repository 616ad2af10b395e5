//! Abbreviations that the field knows, but that the document never writes out.
//!
//! A hint; one finding for the document. Those that everybody knows (ЕС, МВР, БЧК) are left alone.

use crate::name::abbreviations::{EVERYBODY, FIELD, is_explained};
use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-abbreviation-unexplained", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let found = &examination.abbreviations().places;
    let unexplained: Vec<(&String, &Vec<Quotation>)> = found
        .iter()
        .filter(|(short, _)| {
            FIELD.contains(&short.as_str()) && !EVERYBODY.contains(&short.as_str()) && !is_explained(examination, short)
        })
        .collect();
    if unexplained.is_empty() {
        return Vec::new();
    }
    let list: Vec<String> = unexplained.iter().map(|(short, _)| (*short).clone()).collect();
    let places = unexplained.iter().filter_map(|(_, places)| places.first().cloned());
    vec![Defect::at(places).text("list", list.join(", ")).values(list)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Работа на МКБППМН с деца."), "МКБППМН");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Агенцията за социално подпомагане (АСП), ЕС и МВР."));
    }
}
