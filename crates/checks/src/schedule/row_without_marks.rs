//! Rows with an empty schedule in a plan whose other rows are marked.
//!
//! An error: the form says that the activity takes place in no quarter.

use opora_domain::findings::Severity;
use std::collections::BTreeSet;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "schedule-row-without-marks", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if !examination.has_schedule() {
        return Vec::new();
    }
    // A table without a schedule of its own beside one that has it asks for no marks.
    let marked: BTreeSet<Option<u32>> = examination.rows.iter().filter(|row| row.marks() > 0).map(table).collect();
    let wanting = examination.rows.iter().filter(|row| row.marks() == 0 && marked.contains(&table(row)));
    let places = wanting.map(Row::quote_name);
    Defect::of_rows(places.collect())
}

fn table(row: &Row<'_>) -> Option<u32> {
    row.item.at.and_then(|at| at.table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Патронаж").marked("XXXX"), row("2", "Обучение").marked("----")]),
            "Обучение",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Патронаж").marked("X--X"), row("2", "Обучение").marked("--X-")]));
        assert_silent(&RULE, &plan(vec![row("1", "Патронаж"), row("2", "Обучение")]));
    }
}
