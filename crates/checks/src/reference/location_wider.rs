//! A service that people live in or come to, with the whole municipality as its location; or a row of a municipal plan
//! with the district as its location although it speaks of no other municipality.
//!
//! A warning.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::services::named_in;
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-location-wider", severity: Severity::Warning, find };

/// What makes a place beyond the municipality right.
const BEYOND: &[&str] =
    &["съседн*", "друг* общини", "другите общини", "междуобщинск*", "общините", "област*", "регионал*"];

/// The opening of one house.
const OPENING: &[&str] = &[
    "откриване клуб",
    "откриване на клуб",
    "откриване на център",
    "откриване на дом",
    "разкриване на център",
    "разкриване на дневен център",
    "разкриване на дом",
    "изграждане на център",
    "изграждане на дом",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter(|row| {
            let lower = row.location().to_lowercase();
            let district = lower.starts_with("област ") || lower.starts_with("обл.");
            let municipality = lower.starts_with("община ")
                || lower.starts_with("територията на общин")
                || lower.starts_with("на територията");
            let building = row.is_service()
                && (row.is_residential() || row.is_in_a_building() && !row.title().to_lowercase().contains("клуб"))
                && named_in(row.title()).is_some();
            // What opens, opens somewhere, a club too.
            let opens = any_phrase(row.description(), OPENING).is_some();
            let beyond = any_phrase(&row.says(), BEYOND).is_some();
            district && !beyond || municipality && (building && row.item.part.is_none() || opens)
        })
        .map(|row| {
            Defect::at([row.quote("location", row.location()), row.quote_name()]).compared("location", row.location())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Срещи с доставчици на услуги").located("Област Равнина")]),
            "Област Равнина",
        );
        assert_found(&RULE, &plan(vec![row("1", "Защитено жилище").located("Община Ясеново")]), "Община Ясеново");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("3", "Срещи").described("Срещи със съседни общини").located("Област Равнина"),
                row("1", "Социален асистент").located("Община Ясеново"),
                row("2", "Защитено жилище").located("гр. Ясеново"),
            ]),
        );
    }
}
