//! "Разширяване на услугата", "увеличаване на капацитета" with no number in the row.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::numbers;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-expansion-without-number", severity: Severity::Warning, find };

const GROWS: &[&str] = &[
    "увеличаване капацитета",
    "увеличаване на капацитета",
    "разширяване на капацитета",
    "разширяване обхвата на услуг*",
    "разширяване на обхвата на услуг*",
    "разширяване на социалните услуги",
    "разширяване на услуг*",
    "разширяване услуг*",
    "разширяване дейност*",
    "разширяване на дейност*",
    "увеличаване броя на потребител*",
    "увеличаване на броя на потребител*",
    "по пълно обхващане",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let places = examination.rows.iter().filter_map(|row| {
        let numbered =
            row.item.capacity.is_some() || !numbers(row.description()).is_empty() || !numbers(row.title()).is_empty();
        if numbered {
            return None;
        }
        let in_field = |field, text: &str| {
            any_phrase(text, GROWS).map(|(from, until)| Quotation {
                at: row.place(field),
                quote: crate::quoting::around(text, from, until),
            })
        };
        let own = in_field("description", row.description());
        own.or_else(|| in_field("title", row.title()).filter(|_| row.item.part.is_none_or(|part| part == 1)))
    });
    Defect::of_rows(places.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Помощ у дома чрез увеличаване капацитета на услугата")]),
            "увеличаване капацитета",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Център").described("Увеличаване на капацитета от 20 на 30 места.")]));
    }
}
