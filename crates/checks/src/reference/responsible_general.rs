//! The municipality as a whole answers for (almost) every row of a longer plan; no department or person is named.
//!
//! A hint.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-responsible-general", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut counts: BTreeMap<String, (usize, Quotation)> = BTreeMap::new();
    for row in &examination.rows {
        for body in &row.item.responsible {
            let name = body.trim_end_matches('.').trim().to_owned();
            counts.entry(name).or_insert_with(|| (0, row.quote("responsible", body))).0 += 1;
        }
    }
    let rows = examination.rows.len();
    counts
        .into_iter()
        .filter(|(name, (count, _))| name.starts_with("Община") && rows >= 10 && count * 10 >= rows * 9)
        .map(|(name, (count, place))| Defect::at([place]).count("count", count).compared("body", name))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::{AnnualPlan, Item};
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
        assert_silent(&RULE, &rows("Отдел „Социални дейности“"));
    }
}
