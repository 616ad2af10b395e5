//! The row says in which months something takes place, and none of their quarters is marked.
//!
//! An error: both cannot be right.

use opora_domain::findings::Severity;

use crate::amounts::numbers;
use crate::examination::Examination;
use crate::months::{MONTHS, months_named};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "schedule-month-outside", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let schedule = row.item.schedule.filter(|_| row.marks() > 0)?;
            let says = row.says();
            let named = months_named(&says);
            let marked = |month: &usize| schedule.get(month / 3).copied().flatten().is_some();
            // A date such as "до 31 март" is a term, not the time of the activity.
            let term = numbers(&says).iter().any(|number| {
                (1..=31).contains(&number.value)
                    && any_phrase(says.get(number.until..).unwrap_or_default(), MONTHS)
                        .is_some_and(|(from, _)| from < 3)
            });
            if named.is_empty() || term || named.iter().any(marked) {
                return None;
            }
            let list: Vec<&str> = named.iter().filter_map(|month| MONTHS.get(*month).copied()).collect();
            let said = [row.quote_name(), row.quote("description", row.description())];
            let places = said.into_iter().chain(row.printed(examination, "schedule"));
            Some(Defect::at(places).compared("months", list.join(", ")))
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
            &plan(vec![row("1", "Лятна занималня").described("Занимания през юли и август").marked("X---")]),
            "през юли и август",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Лятна занималня").described("Занимания през юли и август").marked("--X-")]),
        );
    }
}
