//! A row of the communication plan that the body for monitoring has to carry out before the stages set that body up.
//!
//! An error: in that month there is nobody who could do it.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{CommunicationPlanRow, Stage};

use super::years::single_years;
use crate::examination::Examination;
use crate::months::months_named;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "period-before-its-body", severity: Severity::Error, find };

const SET_UP: &[&str] = &["създаване на", "сформиране на", "формиране на", "учредяване на", "назначаване на"];
const BODIES: &[&str] = &["звено", "комисия", "съвет", "група", "екип"];

/// When a body is set up at the earliest (year and month), and the letters of its task.
struct SetUp<'a> {
    earliest: (i32, usize),
    letters: String,
    stage: &'a Stage,
    said: &'a str,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some(communication) = &strategy.communication else { return Vec::new() };
    let set_up: Vec<SetUp<'_>> = strategy.stages.iter().filter_map(set_up).collect();
    let mut defects = Vec::new();
    for row in &communication.action_plan {
        let Some((year, month)) = row.deadline.as_deref().and_then(month_of) else { continue };
        let acts = |body: &&SetUp<'_>| row.responsible.as_deref().is_some_and(|who| is_named(who, &body.letters));
        if let Some(body) = set_up.iter().find(acts).filter(|body| (year, month) < body.earliest) {
            defects.push(defect(row, body));
        }
    }
    defects
}

/// "Създаване на Звено за мониторинг и оценка" in a stage of one year, of its second half where it says so.
fn set_up(stage: &Stage) -> Option<SetUp<'_>> {
    let said = stage.activities.iter().find(|text| any_phrase(text, SET_UP).is_some())?;
    let (_, until) = any_phrase(said, SET_UP)?;
    let after = said.get(until..)?;
    let all = words(after);
    let is_body = all.first().is_some_and(|word| BODIES.contains(&word.text.to_lowercase().as_str()));
    let task = all.iter().skip(1).take(4).filter(|word| word.text.chars().count() > 4);
    let letters: String =
        task.filter_map(|word| word.text.chars().next()).flat_map(char::to_uppercase).take(2).collect();
    let period = stage.period.as_deref()?;
    let years = single_years(period);
    let [year] = years.as_slice() else { return None };
    let second_half = stage.activities.iter().map(String::as_str).chain([period]).any(|text| {
        any_phrase(text, &["шестмесечие", "полугодие"]).is_some()
            && words(text).first().is_some_and(|word| matches!(word.text, "II" | "ІІ" | "Второ" | "второ" | "втората"))
    });
    let earliest = (year.year, if second_half { 6 } else { 0 });
    (is_body && letters.chars().count() == 2).then_some(SetUp { earliest, letters, stage, said })
}

/// "Май 2016 г.": the year and the month, counted from 0.
fn month_of(deadline: &str) -> Option<(i32, usize)> {
    let years = single_years(deadline);
    let [year] = years.as_slice() else { return None };
    let months = months_named(deadline);
    let [month] = months.as_slice() else { return None };
    Some((year.year, *month))
}

/// An abbreviation that ends with the letters of the task: ЗМО and КМО are both for "мониторинг и оценка".
fn is_named(who: &str, letters: &str) -> bool {
    words(who).iter().any(|word| {
        word.text.chars().count() == 3 && word.text.chars().all(char::is_uppercase) && word.text.ends_with(letters)
    })
}

fn defect(row: &CommunicationPlanRow, body: &SetUp<'_>) -> Defect {
    let at = |field: &str| row.origin.evidence.get(field).map(|evidence| evidence.at).or(row.origin.at);
    let deadline = row.deadline.as_deref().unwrap_or_default();
    let mut places: Vec<Quotation> = [("activity", &row.activity), ("responsible", &row.responsible)]
        .into_iter()
        .filter_map(|(field, said)| Some(Quotation { at: at(field), quote: quoting::whole(said.as_deref()?) }))
        .collect();
    places.insert(0, Quotation { at: at("deadline"), quote: quoting::whole(deadline) });
    let stage = body.stage;
    let period = stage.period.as_deref().unwrap_or_default();
    for said in stage.activities.iter().map(String::as_str).chain([period]) {
        places.push(Quotation { at: stage.origin.at, quote: quoting::whole(said) });
    }
    Defect::at(places).compared("deadline", deadline).compared("body", body.said).text("period", period)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Communication, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(deadline: &str, responsible: &str) -> Strategy {
        let row = CommunicationPlanRow {
            activity: Some("Определяне на лице".into()),
            responsible: Some(responsible.into()),
            deadline: Some(deadline.into()),
            ..CommunicationPlanRow::default()
        };
        let stage = Stage {
            period: Some("2016 г.".into()),
            activities: vec!["II – шестмесечие".into(), "Създаване на Звено за мониторинг и оценка".into()],
            ..Stage::default()
        };
        let communication = Communication { action_plan: vec![row], ..Communication::default() };
        Strategy { communication: Some(communication), stages: vec![stage], ..saying("План") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Май 2016 г.", "Координатор КМО"), "Май 2016");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Октомври 2016 г.", "Координатор КМО"));
        assert_silent(&RULE, &strategy("Май 2016 г.", "Общинска администрация"));
        assert_silent(&RULE, &strategy("Ежегодно", "ЗМО"));
    }
}
