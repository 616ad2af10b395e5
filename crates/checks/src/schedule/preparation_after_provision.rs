//! A quarter of preparation follows a quarter of provision, although nothing grows or is transformed.
//!
//! A warning: an enlargement may be prepared while a service runs, anything else is the wrong way round.

use opora_domain::findings::Severity;
use opora_domain::planning::{Quarter, Status};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "schedule-preparation-after-provision", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let places = examination.rows.iter().filter(|row| {
        let Some(schedule) = row.item.schedule else { return false };
        let first = schedule.iter().position(|quarter| *quarter == Some(Quarter::Provision));
        let last = schedule.iter().rposition(|quarter| *quarter == Some(Quarter::Preparation));
        let changes = matches!(row.item.status, Some(Status::Expanding | Status::Transforming));
        !changes && first.zip(last).is_some_and(|(first, last)| last > first)
    });
    Defect::of_rows(places.map(Row::quote_name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Приют").being(Status::New).marked("XX++")]), "Приют");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Приют").being(Status::New).marked("++XX"),
                row("2", "Клуб").being(Status::Expanding).marked("X+XX"),
            ]),
        );
    }
}
