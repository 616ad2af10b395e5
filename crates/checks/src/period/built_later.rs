//! A service that is new in the plan's year, and whose house will be finished only after that year, or after quarters that
//! are marked as provision.
//!
//! An error: "нова услуга през 2023 г." with "строителните работи ще завършат през м. ноември 2024 г."

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::Quarter;

use crate::dates::{PrintedDate, dates};
use crate::examination::{Examination, Row};
use crate::quoting::{self, sentence_around};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "period-built-later", severity: Severity::Error, find };

const WORKS: &[&str] = &["строител*", "строеж*", "ремонт*", "изграждане*", "сграда*", "преустройство*", "обзавеждане*"];
const FINISHED: &[&str] =
    &["завърш*", "приключ*", "готов*", "въведе*", "въвежда*", "предаде*", "предава*", "срок*", "до края"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    examination.rows.iter().filter_map(|row| defect(row, year)).collect()
}

fn defect(row: &Row<'_>, year: u16) -> Option<Defect> {
    let text = row.description();
    let finished = dates(text).into_iter().find(|date| is_finish(text, date))?;
    let finish_year = finished.year.unwrap_or(year);
    let schedule = row.item.schedule.filter(|_| row.marks() > 0);
    let given = |quarters: usize| match schedule {
        Some(schedule) => schedule.iter().take(quarters).any(|mark| *mark == Some(Quarter::Provision)),
        None => quarters == 4 && row.item.opens.is_some_and(|opens| opens <= year),
    };
    let too_early = match finish_year.cmp(&year) {
        std::cmp::Ordering::Greater => given(4),
        // Works on the house of a service that goes on do not stop it.
        std::cmp::Ordering::Equal => row.item.opens == Some(year) && given(finished.quarter()),
        std::cmp::Ordering::Less => false,
    };
    let new = row.item.opens.is_some() || any_phrase(text, &["нова услуга", "нов", "нова"]).is_some();
    (too_early && new).then(|| {
        let around =
            Quotation { at: row.place("description"), quote: quoting::around(text, finished.from, finished.until) };
        Defect::at([row.quote_name(), around])
            .compared("finished", finished.written(text))
            .compared("year", year.to_string())
    })
}

/// Whether the sentence says that works end then.
fn is_finish(text: &str, date: &PrintedDate) -> bool {
    let sentence = text.get(sentence_around(text, date.from).0..date.from).unwrap_or_default();
    any_phrase(sentence, WORKS).is_some() && any_phrase(sentence, FINISHED).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn new(text: &str, opens: u16, marks: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Защитено жилище").described(text).marked(marks)]);
        plan.sections[0].items[0].opens = Some(opens);
        plan
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Нова услуга през 2021 г. Строителните работи по сградата ще завършат през м. ноември 2022 г.";
        assert_found(&RULE, &new(text, 2021, "----"), "ноември 2022");
        let text = "Нова услуга. Ремонтът на сградата ще приключи през м. октомври 2021 г.";
        assert_found(&RULE, &new(text, 2021, "-XXX"), "октомври 2021");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Нова услуга през 2022 г. Строителните работи ще завършат през м. ноември 2022 г.";
        assert_silent(&RULE, &new(text, 2022, "++++"));
        let text = "Нова услуга. Ремонтът ще приключи през м. март 2021 г.";
        assert_silent(&RULE, &new(text, 2021, "+XXX"));
        assert_silent(&RULE, &new("Нова услуга. Ремонтът завърши през м. май 2020 г.", 2021, "XXXX"));
    }
}
