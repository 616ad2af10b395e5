//! A row that promises monitoring or control is done by the body that carries out most of the plan.
//!
//! A hint; one finding for all rows. A row that names another body (a council, organisations, citizens, a directorate) is
//! watched from outside.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-executor-monitors", severity: Severity::Hint, find };

/// Those who watch from outside.
const OTHERS: &[&str] = &[
    "съвет*",
    "нпо",
    "неправителств*",
    "граждан*",
    "организаци*",
    "партньор*",
    "комиси*",
    "дирекция*",
    "дсп",
    "агенция*",
    "аксу",
    "инспекторат*",
    "обществен* контрол",
    "външн*",
    "независим*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for body in examination.rows.iter().flat_map(|row| &row.item.responsible) {
        *counts.entry(body.as_str()).or_default() += 1;
    }
    let Some((body, count)) = counts.into_iter().max_by_key(|(_, count)| *count) else { return Vec::new() };
    if count * 2 < examination.rows.len() || examination.rows.len() < 4 {
        return Vec::new();
    }
    let places: Vec<Quotation> = examination
        .rows
        .iter()
        .filter(|row| any_phrase(&row.says(), OTHERS).is_none())
        .filter(|row| row.item.responsible.len() == 1 && row.item.responsible.iter().any(|own| own == body))
        .filter_map(|row| {
            let (from, until) = any_phrase(row.description(), &["мониторинг*", "контрол*"])?;
            Some(Quotation {
                at: row.place("description"),
                quote: crate::quoting::around(row.description(), from, until),
            })
        })
        .collect();
    vec![Defect::at(places).compared("body", body)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn watched(title: &str, body: &str) -> AnnualPlan {
        plan(vec![
            row("1", "А").by("Община"),
            row("2", "Б").by("Община"),
            row("3", "В").by("Община"),
            row("4", title).described("Мониторинг на услугите").by(body),
        ])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &watched("Качество", "Община"), "Мониторинг");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &watched("Качество", "Комисия за мониторинг и оценка"));
        assert_silent(&RULE, &watched("Взаимодействие с Обществения съвет", "Община"));
    }
}
