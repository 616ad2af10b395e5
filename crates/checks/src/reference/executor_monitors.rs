//! A row that promises monitoring or control is done by the body that carries out most of the plan.
//!
//! A hint; one finding for all rows.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-executor-monitors", severity: Severity::Hint, find };

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
        .filter(|row| row.item.responsible.len() == 1 && row.item.responsible.iter().any(|own| own == body))
        .filter_map(|row| {
            let (from, until) = any_phrase(row.description(), &["мониторинг*", "контрол*"])?;
            Some(Quotation {
                at: row.place("description"),
                quote: crate::quoting::around(row.description(), from, until),
            })
        })
        .collect();
    if places.is_empty() { Vec::new() } else { vec![Defect::at(places).compared("body", body)] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn watched_by(body: &str) -> AnnualPlan {
        plan(vec![
            row("1", "А").by("Община"),
            row("2", "Б").by("Община"),
            row("3", "В").by("Община"),
            row("4", "Съвет").described("Мониторинг на услугите").by(body),
        ])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &watched_by("Община"), "Мониторинг");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &watched_by("Комисия за мониторинг и оценка"));
    }
}
