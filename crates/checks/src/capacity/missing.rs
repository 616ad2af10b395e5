//! Services without a number of places or users.
//!
//! A warning; one finding for all rows. Activities, measures and trainings have no places.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::SectionKind;

use crate::amounts::numbers;
use crate::examination::{Examination, Row};
use crate::reference::service_listed_twice::gives_services;
use crate::rule::{Defect, Rule};
use crate::services::named_in;
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-missing", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let without: Vec<&Row<'_>> = examination.rows.iter().filter(|row| wants_places(row) && !has_places(row)).collect();
    Defect::of_rows(without.into_iter().map(service_named).collect())
}

fn wants_places(row: &Row<'_>) -> bool {
    row.in_services() && row.is_service()
        || named_in(row.title()).is_some() && gives_services(row)
        || named_in(row.description()).is_some() && row.section.kind == SectionKind::Direction
}

fn has_places(row: &Row<'_>) -> bool {
    let people = |text: &str| {
        numbers(text).iter().any(|number| {
            let after = text.get(number.until..).unwrap_or_default();
            let next: String = after.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
            any_phrase(
                &next,
                &["места", "потребител*", "лица", "деца", "души", "човека", "семейства", "асистент*", "ползвател*"],
            )
            .is_some()
        })
    };
    row.item.capacity.is_some() || row.item.users.is_some() || people(&row.says()) || people(row.funding())
}

/// The service by its name: in the title, or where the description names it.
fn service_named(row: &Row<'_>) -> Quotation {
    match (named_in(row.title()), named_in(row.description())) {
        (None, Some((from, until))) if !row.in_services() => {
            Quotation { at: row.place("description"), quote: crate::quoting::around(row.description(), from, until) }
        }
        _ => row.quote_name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Домашен социален патронаж"), row("2", "Дневен център").places(Some(20), None)]),
            "Домашен социален патронаж",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Домашен социален патронаж").described("За 40 потребители."),
                row("2", "Дневен център").places(Some(20), None),
                row("3", "Обучение на служители"),
            ]),
        );
    }
}
