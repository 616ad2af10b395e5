//! A study, a report, an opening or a design marked as provision in every quarter.
//!
//! A warning: the schedule says nothing about when. One finding for all rows.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::Quarter;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "schedule-one-off-in-all-quarters", severity: Severity::Warning, find };

const ONCE: &[&str] = &[
    "изготвяне на доклад*",
    "изготвяне на анализ*",
    "изготвяне на проект*",
    "проучване",
    "проучвания",
    "откриване",
    "разкриване",
    "създаване на регистър",
    "приемане на",
    "разработване на програма",
    "разработване на стратегия",
    "закупуване",
    "ремонт",
    "изграждане на център",
    "изграждане на дом",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let found = examination.rows.iter().filter_map(|row| {
        let all = row
            .item
            .schedule
            .is_some_and(|quarters| quarters.iter().all(|quarter| *quarter == Some(Quarter::Provision)));
        if !all {
            return None;
        }
        let in_field = |field, text: &str| {
            let hits = ONCE
                .iter()
                .filter_map(|once| phrase(text, once))
                .filter(|(from, until)| begins_task(text, *from, *until));
            hits.min().map(|(from, until)| {
                let place = Quotation { at: row.place(field), quote: crate::quoting::around(text, from, until) };
                (place, shown(text, from, until))
            })
        };
        in_field("description", row.description()).or_else(|| in_field("title", row.title()))
    });
    let (places, what): (Vec<Quotation>, Vec<String>) = found.unzip();
    Defect::listing(places, "list", what)
}

/// The words with the three after them, in quotation marks.
fn shown(text: &str, from: usize, until: usize) -> String {
    let after = text.get(until..).unwrap_or_default();
    let sentence = after.split(['.', ';', ',', '\n', ':']).next().unwrap_or_default();
    let next: Vec<&str> = sentence.split_whitespace().take(3).collect();
    let said = format!("{} {}", text.get(from..until).unwrap_or_default(), next.join(" "));
    format!("„{}“", said.trim())
}

/// Goods that are bought again and again.
const CONSUMED: &[&str] = &["лекарств*", "медикамент*", "хран*", "продукт*", "дърва", "предмети", "консумативи"];

/// Whether the words name what is done here, not what a service is for or how it came about ("при разкриване и
/// управление на услугите" tells of a running activity).
fn begins_task(text: &str, from: usize, until: usize) -> bool {
    let before = text.get(..from).unwrap_or_default().trim_end();
    let starts = before.is_empty() || before.ends_with(['.', ';', '-', '–', '\n', ',', ':', '•', '·']);
    let after = text.get(until..).unwrap_or_default().trim_start();
    let said = text.get(from..).unwrap_or_default();
    let bought = phrase(said, "закупуване").is_some_and(|(at, _)| at == 0);
    let consumed = bought && any_phrase(&after.chars().take(60).collect::<String>(), CONSUMED).is_some();
    starts && !consumed && !after.starts_with(", разкриване") && !after.starts_with("и управление")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Достъпна среда").described("Оглед на сградите. Изготвяне на доклад.").marked("XXXX")]),
            "Изготвяне на доклад",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Достъпна среда").described("Оглед на сградите. Изготвяне на доклад.").marked("-X--")]),
        );
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Съвет")
                    .described("Контрол при планиране, разкриване и управление на услугите.")
                    .marked("XXXX"),
            ]),
        );
    }
}
