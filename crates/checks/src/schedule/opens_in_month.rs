//! A new service that opens in a month of the plan's year ("отваря врати от м. октомври"), and quarters before that month
//! are marked as provision.
//!
//! An error: both cannot be right.

use opora_domain::findings::Severity;
use opora_domain::planning::{Quarter, Status};

use crate::dates::{PrintedDate, dates};
use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "schedule-opens-in-month", severity: Severity::Error, find };

const OPENS: &[&str] =
    &["отваря*", "отвори", "открива*", "открие*", "разкри*", "стартира*", "започва*", "започне*", "начало"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().filter_map(|row| defect(examination, row)).collect()
}

fn defect(examination: &Examination<'_>, row: &Row<'_>) -> Option<Defect> {
    let schedule = row.item.schedule.filter(|_| row.item.status == Some(Status::New))?;
    let text = row.description();
    let opens = dates(text).into_iter().find(|date| is_opening(text, date))?;
    if opens.year.is_some_and(|year| examination.plan.year.is_some_and(|own| own != year)) {
        return None;
    }
    let before = schedule.iter().take(opens.quarter()).any(|mark| *mark == Some(Quarter::Provision));
    before.then(|| {
        let places = [row.quote_name(), row.quote("description", text)];
        Defect::at(places.into_iter().chain(row.printed(examination, "schedule")))
            .compared("opens", opens.written(text))
    })
}

/// "от м. октомври", "ще се открие през октомври": no season with a beginning and an end.
fn is_opening(text: &str, date: &PrintedDate) -> bool {
    let before = text.get(..date.from).unwrap_or_default();
    let sentence = before.rsplit([';', '\n']).next().unwrap_or_default();
    let sentence = sentence.rsplit(". ").find(|part| words(part).iter().any(|word| word.text.len() > 2));
    let small = before.trim_end().to_lowercase();
    let from = ["от", "от м.", "от месец", "считано от"]
        .iter()
        .any(|words| small.strip_suffix(words).is_some_and(|head| head.is_empty() || head.ends_with([' ', '(', ','])));
    let after: String = text.get(date.until..).unwrap_or_default().chars().take(12).collect();
    let season = any_phrase(&after, &["до"]).is_some();
    !season && (from || sentence.is_some_and(|said| any_phrase(said, OPENS).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn new(text: &str, marks: &str) -> AnnualPlan {
        plan(vec![row("1", "Дневен център").described(text).being(Status::New).marked(marks)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &new("Нова услуга, отваря врати от м. октомври 2021 г.", "XXXX"), "от м. октомври");
        assert_found(&RULE, &new("Нова услуга от 01.07.2021 г.", "-XXX"), "01.07.2021");
        assert_found(&RULE, &new("Центърът ще се разкрие през септември.", "XXXX"), "през септември");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &new("Нова услуга от м. октомври 2021 г.", "+++X"));
        assert_silent(&RULE, &new("Нова услуга. Работи от 1 октомври до 30 април.", "X--X"));
        assert_silent(&RULE, &new("Нова услуга. Обучение на екипа през септември.", "XXXX"));
    }
}
