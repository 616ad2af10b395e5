//! A row that takes place all the year, in every quarter or twice a year, and marks another number of quarters.
//!
//! An error where "на всяко тримесечие" or "целогодишно" has quarters without a mark; a warning where "веднъж годишно" has
//! three and more.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Row};
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "schedule-frequency-differs", severity: Severity::Error, find };

const ALWAYS: &[&str] = &[
    "всяко тримесечие",
    "веднъж на тримесечие",
    "веднъж на три месеца",
    "по едно на тримесечие",
    "по една на тримесечие",
    "на всеки три месеца",
    "целогодишно",
    "през цялата година",
    "ежемесечн*",
    "всеки месец",
    "веднъж месечно",
    "веднъж в месеца",
];
const ONCE: &[&str] = &["веднъж годишно", "веднъж в годината", "един път годишно", "един път в годината"];
/// A beginning or an end inside the year.
const BOUNDED: &[&str] =
    &["нова", "нов", "разкри*", "от м", "от месец", "до м", "до края", "след", "учебн*", "преустановя*", "закри*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().filter_map(|row| defect(examination, row)).collect()
}

fn defect(examination: &Examination<'_>, row: &Row<'_>) -> Option<Defect> {
    let (marks, _) = (row.marks(), row.item.schedule.filter(|_| row.marks() > 0)?);
    let fields = [("description", row.description()), ("title", row.title())];
    fields.into_iter().find_map(|(field, text)| {
        let always = any_phrase(text, ALWAYS).filter(|_| marks < 4 && any_phrase(text, BOUNDED).is_none());
        let once = any_phrase(text, ONCE).filter(|_| marks > 2);
        let (from, until) = always.or(once)?;
        let place = Quotation { at: row.place(field), quote: quoting::around(text, from, until) };
        let places = [place, row.quote_name()].into_iter().chain(row.printed(examination, "schedule"));
        Some(
            Defect::at(places).compared("text", text.get(from..until)?).count("marks", marks).weak_if(always.is_none()),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn marked(text: &str, marks: &str) -> AnnualPlan {
        plan(vec![row("1", "Супервизия").described(text).marked(marks)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &marked("Групова супервизия веднъж на тримесечие.", "X-X-"), "веднъж на тримесечие");
        assert_found(&RULE, &marked("Среща веднъж годишно.", "XXXX"), "веднъж годишно");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &marked("Групова супервизия веднъж на тримесечие.", "XXXX"));
        assert_silent(&RULE, &marked("Нова услуга, ежемесечни срещи от м. юли.", "--XX"));
        assert_silent(&RULE, &marked("Среща веднъж годишно.", "---X"));
    }
}
