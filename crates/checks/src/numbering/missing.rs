//! Rows without a number in a section whose other rows are numbered.
//!
//! A hint.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "numbering-missing", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut places = Vec::new();
    for index in 0..examination.plan.sections.len() {
        let (with, without): (Vec<&Row<'_>>, Vec<&Row<'_>>) =
            examination.rows_of(index).partition(|row| row.item.number.is_some());
        if with.len() > without.len() {
            places.extend(without.into_iter().map(Row::quote_name));
        }
    }
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::Item;
    fn unnumbered() -> Item {
        Item { number: None, ..row("", "Клуб") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Патронаж"), row("2", "Приют"), unnumbered()]), "Клуб");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![unnumbered(), unnumbered()]));
    }
}
