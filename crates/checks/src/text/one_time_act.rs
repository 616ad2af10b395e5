//! A running service that is described by an act done once: moving people out, moving them over, closing a home.
//!
//! A warning: nothing says what the service does this year.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use opora_domain::planning::Status;

use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "text-one-time-act", severity: Severity::Warning, find };

const ONCE: &[&str] = &["извеждан*", "преместван*", "закриван*", "преобразуван*", "реформиран*"];
const RUNNING: &[&str] = &["продължава* дейност*", "продължаван* на дейност*", "продължаван* дейност*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let first = row.description().split_whitespace().next()?;
            any_phrase(first, ONCE)?;
            let running =
                row.item.status == Some(Status::Continuing) || any_phrase(row.description(), RUNNING).is_some();
            (running && row.is_service()).then(|| {
                Defect::at([row.quote("description", row.description()), row.quote_name()]).compared("act", first)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Защитено жилище").described("Извеждане на лица от дома. Продължаване на дейността.")]),
            "Извеждане на лица",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Защитено жилище").described("Грижа и умения за бита. Продължаване на дейността."),
                row("2", "Защитено жилище").described("Извеждане на лица от дома през май."),
            ]),
        );
    }
}
