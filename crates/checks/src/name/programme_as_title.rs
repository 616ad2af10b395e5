//! A row whose title begins with a programme or project instead of a service or activity.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "name-programme-as-title", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let places = examination.rows.iter().filter(|row| {
        any_phrase(
            row.title(),
            &["по оп", "по проект*", "проект", "по оперативна", "по програма*", "оперативна програма", "нп"],
        )
        .is_some_and(|(from, _)| from < 4)
    });
    Defect::of_rows(places.map(Row::quote_name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "По ОП РЧР „Заетост“, градинари")]), "По ОП РЧР");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Личен асистент по проект „Грижа“"), row("2", "Разработване на проекти")]),
        );
    }
}
