//! A row whose term or project ends before the year of the plan: "Срок: до 30.06.2013 г." in a plan for 2014, "продължаване
//! по проект, чийто срок е до 31.12.2022 г." in a plan for 2023.
//!
//! An error: it is left over from an older plan, or nobody pays for the row.

use opora_domain::findings::Severity;

use crate::dates::{PrintedDate, dates};
use crate::examination::{Examination, Field, Text};
use crate::quoting::sentence_around;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "period-term-before-year", severity: Severity::Error, find };

/// What is told of as done.
const DONE: &[&str] = &[
    "отчет*",
    "доклад*",
    "приключил*",
    "приключи",
    "завърш*",
    "изпълнен*",
    "беше",
    "бяха",
    "предходн*",
    "изтекл*",
    "данни",
    "потребители*",
    "родени",
    "навършил*",
    "получил*",
];
const TERMS: &[&str] = &["срок*", "проект*", "договор*", "финансир*", "продължав*", "продължител*"];
/// A cell of a term holds little else.
const SHORT: usize = 32;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    let of_rows = examination.texts.iter().filter(|text| text.row.is_some());
    of_rows
        .filter_map(|text| {
            let date = term(text)?;
            (date.year? < year).then(|| {
                let row = text.row.and_then(|row| examination.rows.get(row));
                let named = row.filter(|_| text.field != Field::Title).map(|row| row.quote_name());
                Defect::at([text.quote_around(date.from, date.until)].into_iter().chain(named))
                    .compared("term", date.written(&text.text))
                    .compared("year", year.to_string())
            })
        })
        .collect()
}

/// The date until which something of the row goes on.
fn term(text: &Text) -> Option<PrintedDate> {
    let says = text.text.as_str();
    let all = dates(says);
    let last = all.iter().rev().find(|date| date.year.is_some()).copied()?;
    let sentence = says.get(sentence_around(says, last.from).0..last.from)?;
    let small = sentence.trim_end().to_lowercase();
    let until = ["до", "до м.", "до месец", "до края на"].iter().any(|words| {
        small.strip_suffix(words).is_some_and(|head| head.is_empty() || head.ends_with([' ', '(', ',', ':']))
    });
    let alone = text.field == Field::Prose && says.chars().count() < SHORT && all.len() <= 2;
    let bare = alone && small.chars().all(|letter| !letter.is_alphabetic() || small.starts_with("срок"));
    let told = any_phrase(sentence, TERMS).is_some();
    let done = any_phrase(says, DONE).is_some();
    (!done && (until && (told || alone) || bare)).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn described(text: &str) -> AnnualPlan {
        plan(vec![row("1", "Патронажна грижа").described(text)])
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Грижи вкъщи. Продължаване на дейността по проект, чийто срок е до 31.12.2020 г.";
        assert_found(&RULE, &described(text), "31.12.2020");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &described("Продължаване по проект със срок до 31.12.2021 г."));
        assert_silent(&RULE, &described("Продължаване по договор от 01.03.2019 г."));
        assert_silent(&RULE, &described("Отчет за изпълнението на проекта до 31.12.2020 г."));
    }
}
