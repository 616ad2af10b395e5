//! Services whose number of places grows while every quarter is marked as plain provision.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::Quarter;

use crate::examination::Examination;
use crate::months::MONTHS;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule =
    Rule { name: "schedule-expansion-without-preparation", severity: Severity::Warning, find };

const WHEN: &[&str] = &["тримесечие*", "полугодие*", "ако"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let places = examination.rows.iter().filter_map(|row| {
        let plain = row.item.schedule?.iter().all(|quarter| *quarter == Some(Quarter::Provision));
        let capacity = row.item.capacity.as_ref()?;
        let grows = capacity.current.zip(capacity.planned).is_some_and(|(now, then)| now > 0 && then > now);
        // The text itself says from when.
        let dated = [MONTHS, WHEN].iter().any(|said| any_phrase(row.description(), said).is_some())
            || names_a_day(row.description());
        if !plain || !grows || dated {
            return None;
        }
        let text = row.description();
        Some(match any_phrase(text, &["увеличаване*", "разширяване*"]) {
            Some((from, until)) => Quotation { at: row.place("description"), quote: tail(text, from, until) },
            None => row.quote_name(),
        })
    });
    Defect::of_rows(places.collect())
}

/// Whether a text holds a date such as 01.09.2021.
fn names_a_day(text: &str) -> bool {
    let numbers = crate::amounts::numbers(text);
    numbers.windows(3).any(|three| {
        let [day, month, year] = three else { return false };
        let points = text.get(day.until..month.from) == Some(".") && text.get(month.until..year.from) == Some(".");
        points && (1..=31).contains(&day.value) && (1..=12).contains(&month.value)
    })
}

/// From the word to the end of its sentence.
fn tail(text: &str, from: usize, until: usize) -> String {
    let rest = text.get(until..).unwrap_or_default();
    let end = rest.find(". ").map_or(text.len(), |at| until + at + 1);
    let sentence = text.get(from..end).unwrap_or_default();
    // "от 2021 г. от 20 на 30 места": the point of an abbreviation does not end the sentence.
    let end = if sentence.ends_with("г.") { text.len() } else { end };
    crate::quoting::whole(text.get(from..end).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Център")
                    .described("Увеличаване на капацитета от 2021 г. от 20 на 25 места.")
                    .places(Some(20), Some(25))
                    .marked("XXXX"),
            ]),
            "Увеличаване на капацитета",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Център").places(Some(20), Some(25)).marked("X+XX"),
                row("2", "Клуб").places(Some(20), None).marked("XXXX"),
            ]),
        );
    }
}
