//! A service at several addresses or in several centres with one number of places.
//!
//! A warning: a reader cannot know whether the number is for each or for all.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::numbers;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "capacity-several-sites", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let capacity = row.item.capacity.as_ref()?;
            let number = capacity.planned.or(capacity.current)?;
            let sites = sites(row.location(), row.is_in_a_building());
            let text = row.says();
            let divided = any_phrase(&text, &["общо", "всеки", "всяко", "всяка", "по адреси"]).is_some()
                && text.contains(&number.to_string());
            let by_each = any_phrase(&text, &["за всеки център", "във всеки", "във всяко", "общо *"]).is_some();
            (sites >= 2 && !(divided && by_each)).then(|| {
                let (from, until) = text_of_capacity(row.description(), number);
                let said = Quotation {
                    at: row.place("description"),
                    quote: crate::quoting::around(row.description(), from, until),
                };
                Defect::at([row.quote_name(), row.quote("location", row.location()), said])
                    .compared("sites", sites.to_string())
                    .compared("capacity", number.to_string())
            })
        })
        .collect()
}

/// How many streets a location names, or how many villages where the service is given in a building.
fn sites(location: &str, in_a_building: bool) -> usize {
    let count = |pattern: &[&str]| {
        words(location).iter().filter(|word| pattern.contains(&word.text.to_lowercase().as_str())).count()
    };
    count(&["ул", "улица", "бул", "пл", "площад"]).max(if in_a_building {
        count(&["гр", "с", "град", "село"])
    } else {
        0
    })
}

fn text_of_capacity(text: &str, number: u32) -> (usize, usize) {
    let found = numbers(text).into_iter().rfind(|found| found.value == i64::from(number));
    found.map_or((0, 0), |found| (found.from, found.until))
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
                row("1", "Защитено жилище")
                    .described("Капацитет 8 места.")
                    .located("гр. Речна, ул. „Бреза“ 2; ул. „Липа“ 4")
                    .places(Some(8), None),
            ]),
            "ул. „Бреза“ 2",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Защитено жилище")
                    .described("Капацитет 8 места.")
                    .located("гр. Речна, ул. „Бреза“ 2")
                    .places(Some(8), None),
            ]),
        );
    }
}
