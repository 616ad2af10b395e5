//! A service that the prose names as working in the year of the plan, and no row of the plan has.
//!
//! An error: what is in no row has no places, no money and nobody who answers for it. A plan without rows of services, and
//! services of neighbours, of the district or such as are closing, are left alone.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use crate::capacity::prose_differs::sentences;
use crate::examination::{Examination, Field, Row};
use crate::reference::service_without_row::OWN;
use crate::rule::{Defect, Rule};
use crate::services::full_name;
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "reference-working-without-row", severity: Severity::Error, find };

const WORKS: &[&str] = &[
    "продължава*",
    "функционира*",
    "работи",
    "работят",
    "ще работи",
    "предоставя*",
    "обслужва*",
    "действа*",
    "дейността си",
];
const NOT_OWN: &[&str] = &[
    "съседн*",
    "област*",
    "национал*",
    "закри*",
    "липсва*",
    "няма*",
    "не функционира",
    "не работи",
    "необходим*",
    "потребност*",
    "нужд*",
    "предстои",
    "предвижда*",
    "стратеги*",
    "бивш*",
    "друга община",
    "други общини",
    "преди",
    "до 20*",
];
/// Fewer rows of services do not make a list of what works.
const LEAST_ROWS: usize = 4;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows: Vec<&Row<'_>> = examination.rows.iter().filter(|row| row.is_service()).collect();
    if rows.len() < LEAST_ROWS {
        return Vec::new();
    }
    let missing: Vec<&str> = OWN
        .iter()
        .filter(|service| {
            let written = |row: &Row<'_>| {
                phrase(&row.says(), service).is_some()
                    || row.item.form.as_deref().is_some_and(|form| phrase(form, service).is_some())
            };
            !examination.rows.iter().any(written)
        })
        .copied()
        .collect();
    let mut found: BTreeMap<&str, (String, Vec<Quotation>)> = BTreeMap::new();
    for (text, _) in examination.texts_with(&missing) {
        if text.row.is_some() || text.field != Field::Prose {
            continue;
        }
        for (sentence, begin) in sentences(&text.text) {
            if any_phrase(sentence, WORKS).is_none() || any_phrase(sentence, NOT_OWN).is_some() {
                continue;
            }
            for service in &missing {
                if let Some((from, until)) = full_name(sentence, service) {
                    let name = sentence.get(from..until).unwrap_or_default().chars().take(60).collect();
                    let (_, places) = found.entry(*service).or_insert_with(|| (name, Vec::new()));
                    places.push(text.quote_around(begin + from, begin + until));
                }
            }
        }
    }
    found.into_values().map(|(name, places)| Defect::at(places).compared("service", name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, row, saying};
    use opora_domain::planning::AnnualPlan;

    fn told(prose: &str) -> AnnualPlan {
        let mut plan = saying(prose);
        let titles = ["Център за обществена подкрепа", "Домашен социален патронаж", "Дом за стари хора", "Приют"];
        plan.sections[0].items.extend(titles.map(|title| row("1", title).places(Some(10), None)));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        let prose = "Кризисният център за деца също продължава работа през цялата година.";
        assert_found(&RULE, &told(prose), "Кризисният център");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &told("Центърът за обществена подкрепа продължава работа."));
        assert_silent(&RULE, &told("В съседната община работи Кризисен център."));
        assert_silent(&RULE, &told("Необходим е Кризисен център, който да работи целогодишно."));
    }
}
