//! Work for the unemployed is carried out by the bodies of social assistance, not by those of employment.
//!
//! A warning; one finding for all rows. Source: Закон за насърчаване на заетостта (Агенция по заетостта, бюра по труда).

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-executor-not-competent", severity: Severity::Warning, find };

const WORK: &[&str] = &["безработн*", "подкрепа за заетост*", "програм* за заетост*", "осигуряване на заетост"];
const OF_ASSISTANCE: &[&str] = &["социално подпомагане", "асп", "дсп"];
const OF_EMPLOYMENT: &[&str] = &["заетост*", "бюро* по труда", "дбт", "аз"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows: Vec<&Row<'_>> = examination
        .rows
        .iter()
        .filter(|row| any_phrase(&row.says(), WORK).is_some())
        .filter(|row| {
            let bodies = row.item.responsible.join(", ");
            any_phrase(&bodies, OF_ASSISTANCE).is_some() && any_phrase(&bodies, OF_EMPLOYMENT).is_none()
        })
        .collect();
    let Some(first) = rows.first() else { return Vec::new() };
    let body = first.item.responsible.join(", ");
    let places: Vec<Quotation> = rows
        .iter()
        .flat_map(|row| [row.quote_name(), row.quote("responsible", &row.item.responsible.join(", "))])
        .collect();
    vec![Defect::at(places).compared("body", body).count("count", rows.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        let wrong = row("1", "Почистване").described("Работа за безработни лица").by("Агенция за социално подпомагане");
        assert_found(&RULE, &plan(vec![wrong]), "Агенция за социално подпомагане");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let both = row("1", "Почистване").described("Работа за безработни лица").by("Дирекция „Бюро по труда“");
        assert_silent(&RULE, &plan(vec![both, row("2", "Личен асистент").by("Агенция за социално подпомагане")]));
    }
}
