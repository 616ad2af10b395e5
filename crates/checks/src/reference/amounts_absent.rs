//! No row has an amount, and the form does not ask for one.
//!
//! A hint: the form allows it, but nobody can see whether the plan is funded.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeSet;

use crate::amounts::printed_amounts;
use crate::examination::{Examination, Row, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-amounts-absent", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let funded: Vec<&Row<'_>> = examination.rows.iter().filter(|row| !row.funding().is_empty()).collect();
    let amount = examination.rows.iter().any(|row| {
        row.item.funding.iter().any(|line| line.amount.is_some())
            || printed_amounts(row.funding()).iter().any(|found| found.currency.is_some())
    });
    let asked = !crate::reference::amount_missing::RULE.defects(examination).is_empty();
    if amount || asked || funded.len() < 3 {
        return Vec::new();
    }
    let heading = examination.texts.iter().find(|text| {
        text.row.is_none() && text.text.chars().count() < 60 && any_phrase(&text.text, &["финансиране"]).is_some()
    });
    let mut seen = BTreeSet::new();
    let mut places: Vec<Quotation> = heading.map(Text::quote).into_iter().collect();
    places.extend(
        funded.iter().filter(|row| seen.insert(row.funding())).map(|row| row.quote("funding_text", row.funding())),
    );
    vec![Defect::at(places)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn funded(last: &str) -> AnnualPlan {
        plan(vec![row("1", "А").paid("Общински бюджет"), row("2", "Б").paid("Проекти"), row("3", "В").paid(last)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &funded("Дарения"), "Проекти");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &funded("Дарения 500 лв."));
    }
}
