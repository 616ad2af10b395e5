//! One service whose name tells two groups of people: "Дневен център за деца с увреждания" in the table of services, "Дневен
//! център за деца и младежи с увреждания" in the table of staff.
//!
//! A warning: nobody knows for whom it is.

use opora_domain::findings::{Quotation, Severity};

use super::service_names::Named;
use super::wording::{root, roots};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-service-of-two-groups", severity: Severity::Warning, find };

/// Words for people by which a name is wider than another.
const PEOPLE: &[&str] = &[
    "младежи",
    "деца",
    "възрастни",
    "пълнолетни",
    "лица",
    "хора",
    "семейства",
    "родители",
    "жени",
    "стари",
    "ученици",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let rows: Vec<(Named, &str, Quotation)> = strategy
        .services
        .iter()
        .filter_map(|service| {
            let name = service.name.as_deref()?;
            Some((Named::of_row(service)?, name, Quotation { at: service.origin.at, quote: quoting::whole(name) }))
        })
        .collect();
    let staffed: Vec<(Named, &str, Quotation)> = strategy
        .staffing
        .iter()
        .filter_map(|row| {
            let name = row.service.as_deref()?;
            Some((Named::in_text(name)?, name, Quotation { at: row.origin.at, quote: quoting::whole(name) }))
        })
        .collect();
    let mut defects = Vec::new();
    for (named, name, place) in &rows {
        // Where several are alike nobody can say which is meant.
        let alone = rows.iter().filter(|(other, ..)| other.is_like(named)).count() == 1;
        let mut same = staffed.iter().filter(|(other, ..)| other.is_like(named));
        let Some((_, other_name, other_place)) = same.next().filter(|_| alone && same.next().is_none()) else {
            continue;
        };
        if named_wider(name, other_name) {
            defects.push(
                Defect::at([place.clone(), other_place.clone()]).compared("one", *name).compared("other", *other_name),
            );
        }
    }
    defects
}

/// Whether one name says all of the other and more people.
fn named_wider(one: &str, other: &str) -> bool {
    let (one, other) = (roots(one), roots(other));
    let (shorter, longer) = if one.len() < other.len() { (&one, &other) } else { (&other, &one) };
    let people =
        |name: &std::collections::BTreeSet<String>| PEOPLE.iter().filter(|word| name.contains(&root(word))).count();
    // A name that tells nobody is only short.
    people(shorter) > 0
        && longer.len() == shorter.len() + 1
        && shorter.is_subset(longer)
        && longer.difference(shorter).all(|more| PEOPLE.iter().any(|word| root(word) == *more))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Staffing, Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(service: &str, staffed: &str) -> Strategy {
        let service = StrategyService { name: Some(service.into()), ..StrategyService::default() };
        let row = Staffing { service: Some(staffed.into()), ..Staffing::default() };
        Strategy { services: vec![service], staffing: vec![row], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        let strategy = strategy("Дневен център за деца с увреждания", "Дневен център за деца и младежи с увреждания");
        assert_found(&RULE, &strategy, "деца и младежи");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Дневен център за стари хора", "Дневен център"));
        assert_silent(&RULE, &strategy("Дневен център за стари хора", "Дневен център за стари хора – гр. Речна"));
    }
}
