//! Services that stand only inside the description of another row: they have no row, place and number of their own.
//!
//! A warning; one finding for each row. Two services and more: one alone may be mentioned in passing.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeSet;

use crate::examination::{Examination, Row};
use crate::reference::service_listed_twice::gives_services;
use crate::rule::{Defect, Rule};
use crate::services::full_name;
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "reference-service-without-row", severity: Severity::Warning, find };

/// Services that have a place and users of their own.
pub(crate) const OWN: &[&str] = &[
    "цент* за обществена подкрепа",
    "цент* за социална рехабилитация",
    "дневен|дневния|дневни цент*",
    "цент* за настаняване",
    "цент* за временно настаняване",
    "кризис* цент*",
    "преходн* жилищ*",
    "наблюдаван* жилищ*",
    "защитен* жилищ*",
    "дом* за стари хора",
    "социал* патронаж*",
    "обществен* трапезари*",
];
const GIVEN: &[&str] = &["продължав*", "дейността на", "разширяване", "предоставяне", "функциониране"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let titled: BTreeSet<&str> = OWN
        .iter()
        .filter(|service| examination.rows.iter().any(|row| phrase(row.title(), service).is_some()))
        .copied()
        .collect();
    let without = |row: &Row<'_>| -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = OWN
            .iter()
            .filter(|service| !titled.contains(*service))
            .filter_map(|service| full_name(row.description(), service))
            .collect();
        found.sort_unstable();
        found
    };
    examination
        .rows
        .iter()
        .filter(|row| gives_services(row) && any_phrase(row.description(), GIVEN).is_some())
        .filter_map(|row| {
            let found = without(row);
            let text = row.description();
            let list = found.iter().filter_map(|(from, until)| text.get(*from..*until)).map(short).collect();
            let places = found.iter().map(|(from, until)| Quotation {
                at: row.place("description"),
                quote: crate::quoting::around(text, *from, *until),
            });
            (found.len() > 1).then(|| Defect::listing(places.collect(), "list", list)).and_then(|mut list| list.pop())
        })
        .collect()
}

fn short(name: &str) -> String {
    format!("„{}“", name.chars().take(70).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    const BOTH: &str = "Продължаване на дейността на Дневен център за деца, Център за обществена подкрепа.";

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Подкрепа").described(BOTH)]), "Дневен център за деца");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let rows = vec![row("1", "Подкрепа").described(BOTH), row("2", "Център за обществена подкрепа")];
        assert_silent(&RULE, &plan(rows));
    }
}
