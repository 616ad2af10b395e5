//! "В рамките на собствения бюджет" in rows with several responsible bodies, or with none of them a budget holder.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-own-budget-of-whom", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows: Vec<&Row<'_>> = examination
        .rows
        .iter()
        .filter(|row| {
            any_phrase(
                row.funding(),
                &["собствения бюджет", "собствен бюджет", "собствени средства", "собствен ресурс"],
            )
            .is_some()
                && row.item.responsible.len() > 1
        })
        .collect();
    let Some(first) = rows.first() else { return Vec::new() };
    let text = first.funding().to_owned();
    vec![Defect::at(rows.iter().map(|row| row.quote("funding_text", row.funding()))).compared("text", text)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Срещи").paid("В рамките на собствения бюджет").by("Община").by("Училище")]),
            "собствения бюджет",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Срещи").paid("В рамките на собствения бюджет").by("Община")]));
    }
}
