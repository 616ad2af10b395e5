//! Services that are given in a building, with only the town or municipality as location, while peers have an address.
//!
//! A hint; one finding for all rows.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-address-missing", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let buildings: Vec<&Row<'_>> = examination
        .rows
        .iter()
        .filter(|row| row.is_service() && row.is_in_a_building() && !row.location().is_empty())
        .collect();
    let (with, without): (Vec<&Row<'_>>, Vec<&Row<'_>>) =
        buildings.into_iter().partition(|row| has_address(row.location()));
    if with.is_empty() {
        return Vec::new();
    }
    let places = without.iter().flat_map(|row| [row.quote_name(), row.quote("location", row.location())]);
    if without.is_empty() { Vec::new() } else { vec![Defect::at(places).count("count", without.len())] }
}

fn has_address(location: &str) -> bool {
    any_phrase(
        location,
        &["ул", "улица", "пл", "площад", "бул", "кв", "жк", "бл", "адрес*", "поверител*", "не се обявява"],
    )
    .is_some()
        || location.chars().any(|letter| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Дневен център").located("гр. Горна Вишна, ул. „Бреза“ 2"),
                row("2", "Преходно жилище").located("гр. Горна Вишна"),
            ]),
            "гр. Горна Вишна",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Дневен център").located("гр. Горна Вишна"),
                row("2", "Преходно жилище").located("гр. Горна Вишна"),
            ]),
        );
    }
}
