//! The municipality as a whole, and nobody else, answers for most rows of a longer plan; no department or person is named.
//!
//! A hint. A row that names somebody beside the municipality is not counted.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-responsible-general", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut alone: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    for row in &examination.rows {
        if let [body] = row.item.responsible.as_slice() {
            let name = body.trim_end_matches('.').trim().to_owned();
            alone.entry(name).or_default().push(row.quote("responsible", body));
        }
    }
    let rows = examination.rows.len();
    alone
        .into_iter()
        .filter(|(name, places)| name.starts_with("Община") && rows >= 10 && places.len() * 3 >= rows * 2)
        // A cell with the name of a department in it is not the municipality as a whole.
        .filter(|(name, _)| name.split_whitespace().count() <= 4)
        .map(|(name, places)| {
            let count = places.len();
            Defect::at(places).count("count", count).count("rows", rows).compared("body", name)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::{AnnualPlan, Item};
    #[test]
    fn rows_with_somebody_beside_the_municipality_are_not_counted() {
        let mut plan = rows("Община Ясеново");
        for item in plan.sections[0].items.iter_mut().take(2) {
            item.responsible.insert(0, "Агенция за социално подпомагане".into());
        }
        let found = crate::invented::found(&RULE, &plan);
        assert!(found[0].message.bg.contains("9 от 11"), "{found:#?}");
    }

    fn rows(last: &str) -> AnnualPlan {
        let mut items: Vec<Item> =
            (0..9).map(|number| row(&number.to_string(), "Дейност").by("Община Ясеново")).collect();
        items.extend([row("10", "Клуб").by(last), row("11", "Клуб").by(last)]);
        plan(items)
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &rows("Община Ясеново"), "Община Ясеново");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let mut plan = rows("Отдел „Социални дейности“");
        for item in plan.sections[0].items.iter_mut().take(3) {
            item.responsible = vec!["Отдел „Социални дейности“".into()];
        }
        assert_silent(&RULE, &plan);
    }
}
