//! One service named in rows of different sections, whoever pays: which row plans it?
//!
//! A warning; one finding for each kind. What the rules on different money or places tell is left to them. A service by which
//! another row does its work ("чрез Клуба на инвалида") is not planned there.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::SectionKind;
use std::collections::BTreeSet;

use crate::examination::{Examination, Row};
use crate::reference::{service_in_two_rows, service_place_differs};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "reference-service-listed-twice", severity: Severity::Warning, find };

/// Services of which a municipality has one, or which one row plans for all.
const ONCE: &[&str] = &[
    "социал* патронаж*",
    "клуб* на инвалид*",
    "клуб* на пенсионер*",
    "обществен* трапезари*",
    "социалн* кухн*",
    "топъл|топлия обяд",
    "цент* за обществена подкрепа",
    "цент* за социална рехабилитация",
    "личен|личн* асистент*",
    "социален|социалн* асистент*",
    "домашен|домашн* помощни*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut told: BTreeSet<Vec<usize>> = service_in_two_rows::told_rows(examination);
    let differing = service_place_differs::told(examination);
    ONCE.iter()
        .filter(|service| !differing.contains(*service))
        .filter_map(|service| {
            let rows: Vec<(usize, &Row<'_>, Quotation, String)> = examination
                .rows
                .iter()
                .enumerate()
                .filter(|(_, row)| gives_services(row))
                .filter_map(|(index, row)| {
                    let (place, name) = named(row, service)?;
                    Some((index, row, place, name))
                })
                .collect();
            let sections: BTreeSet<usize> = rows.iter().map(|(_, row, ..)| row.section_index).collect();
            let key: Vec<usize> = rows.iter().map(|(index, ..)| *index).collect();
            let (.., name) = rows.last()?;
            (sections.len() > 1 && told.insert(key)).then(|| {
                let places: Vec<Quotation> = rows.iter().map(|(_, _, place, _)| place.clone()).collect();
                let count = places.len();
                Defect::at(places).compared("service", name.as_str()).count("count", count)
            })
        })
        .collect()
}

/// Whether the row stands where services are planned, and is no training or agreement about one.
pub(crate) fn gives_services(row: &Row<'_>) -> bool {
    const ABOUT: &[&str] =
        &["обучени*", "супервизи*", "транспорт*", "превоз", "договор*", "споразумени*", "осигуряване на транспорт"];
    let section = !matches!(
        row.section.kind,
        SectionKind::Partnership | SectionKind::HumanResources | SectionKind::HorizontalPolicies | SectionKind::Other
    );
    let about = ABOUT.iter().any(|about| phrase(row.title(), about).is_some_and(|(from, _)| from == 0));
    section && !about
}

fn named(row: &Row<'_>, service: &str) -> Option<(Quotation, String)> {
    [("title", row.title()), ("description", row.description())].into_iter().find_map(|(field, text)| {
        let (from, until) = phrase(text, service)?;
        if is_means(text.get(..from)?) {
            return None;
        }
        let quote = crate::quoting::around(text, from, until);
        Some((Quotation { at: row.place(field), quote }, text.get(from..until)?.to_owned()))
    })
}

/// Whether what follows is the means or the partner of something else.
fn is_means(before: &str) -> bool {
    const BY: &[&str] = &[
        "чрез",
        "посредством",
        "със съдействие* на",
        "с участие* на",
        "с помощта на",
        "съвместно с",
        "съвместно със",
        "в партньорство с",
    ];
    let near: String = before.chars().rev().take(40).collect();
    let near: String = near.chars().rev().collect();
    any_phrase(&near, BY).is_some_and(|(_, until)| {
        near.get(until..).is_some_and(|gap| gap.split_whitespace().count() <= 1 && !gap.contains(['.', ';', ',']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, section};
    use opora_domain::planning::AnnualPlan;

    fn twice(kind: SectionKind, second: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Домашен социален патронаж").paid("Общински бюджет")]);
        plan.sections.push(section(kind, "Стари хора", vec![row("1", second).paid("Общински бюджет")]));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &twice(SectionKind::Direction, "Обхват на домашния социален патронаж"), "патронаж");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &twice(SectionKind::HumanResources, "Домашен социален патронаж: обучения"));
        assert_silent(&RULE, &twice(SectionKind::Direction, "Обучение на екипа на домашния социален патронаж"));
        assert_silent(&RULE, &twice(SectionKind::Direction, "Клуб на пенсионера"));
        assert_silent(&RULE, &twice(SectionKind::Direction, "Раздаване на лекарства чрез домашния социален патронаж"));
    }
}
