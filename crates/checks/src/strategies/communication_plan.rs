//! The plan of the communication programme: rows without means, result, body or date where others have them, and activities
//! of the programme that the plan leaves out.
//!
//! A warning; one finding for the rows, one for the activities.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{Communication, CommunicationPlanRow};

use super::wording::roots;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const EMPTY: Rule = Rule { name: "table-communication-empty", severity: Severity::Warning, find: empty };
pub(crate) const UNPLANNED: Rule =
    Rule { name: "reference-communication-unplanned", severity: Severity::Warning, find: unplanned };
pub(crate) const WHOLE_PERIOD: Rule =
    Rule { name: "period-yearly-plan-undated", severity: Severity::Warning, find: whole_period };

fn communication<'a>(examination: &'a Examination<'_>) -> Option<&'a Communication> {
    examination.strategy?.communication.as_ref().filter(|communication| !communication.action_plan.is_empty())
}

type Column = fn(&CommunicationPlanRow) -> Option<&str>;

const COLUMNS: [Column; 4] = [
    |row| row.means.as_deref(),
    |row| row.result.as_deref(),
    |row| row.responsible.as_deref(),
    |row| row.deadline.as_deref(),
];

fn empty(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(communication) = communication(examination) else { return Vec::new() };
    let rows = &communication.action_plan;
    let lacks = |row: &CommunicationPlanRow| {
        COLUMNS.iter().any(|column| {
            let filled = rows.iter().filter(|other| column(other).is_some()).count();
            column(row).is_none() && filled * 2 > rows.len()
        })
    };
    Defect::of_rows(rows.iter().filter(|row| lacks(row)).map(|row| quote(row, row.activity.as_deref())).collect())
}

fn quote(row: &CommunicationPlanRow, text: Option<&str>) -> Quotation {
    Quotation { at: row.origin.at, quote: quoting::whole(text.unwrap_or_default()) }
}

fn unplanned(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(communication) = communication(examination) else { return Vec::new() };
    let planned: Vec<BTreeSet<String>> =
        communication.action_plan.iter().filter_map(|row| row.activity.as_deref()).map(roots).collect();
    let activities: Vec<_> = communication.objectives.iter().flat_map(|objective| &objective.activities).collect();
    let is_planned = |text: &str| {
        let wanted = roots(text);
        planned.iter().any(|other| wanted.intersection(other).count() * 2 >= wanted.len().min(other.len()))
    };
    let left_out: Vec<Quotation> = activities
        .iter()
        .filter_map(|activity| Some((activity, activity.text.as_deref()?)))
        .filter(|(_, text)| !is_planned(text))
        .map(|(activity, text)| Quotation { at: activity.origin.at, quote: quoting::whole(text) })
        .collect();
    if left_out.len() * 2 < activities.len() {
        return Vec::new();
    }
    let heading =
        examination.texts_with(&["комуникационн* програма*", "комуникационн* стратегия*", "комуникационен* план*"]);
    let heading =
        heading.map(|(text, _)| text).find(|text| text.text.chars().count() < 60).map(crate::examination::Text::quote);
    let (stated, listed) = (activities.len(), communication.action_plan.len());
    vec![Defect::at(heading.into_iter().chain(left_out)).count("count", stated).count("rows", listed)]
}

/// "Годишен план", and its rows last as long as the strategy.
fn whole_period(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(communication) = communication(examination) else { return Vec::new() };
    let whole: Vec<Quotation> = communication
        .action_plan
        .iter()
        .filter(|row| row.deadline.as_deref().is_some_and(|deadline| deadline.to_lowercase().contains("целия период")))
        .map(|row| quote(row, row.deadline.as_deref()))
        .collect();
    let yearly = examination.texts_with(&["годишен план за действие", "годишен план за комуникаци*"]);
    let heading = yearly.map(|(text, _)| text).find(|text| text.text.chars().count() < 60);
    let Some(heading) = heading.filter(|_| !whole.is_empty()) else { return Vec::new() };
    vec![Defect::at([heading.quote()].into_iter().chain(whole))]
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{CommunicationActivity, CommunicationObjective, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn row(activity: &str, means: Option<&str>, deadline: &str) -> CommunicationPlanRow {
        CommunicationPlanRow {
            activity: Some(activity.into()),
            means: means.map(Into::into),
            deadline: Some(deadline.into()),
            ..CommunicationPlanRow::default()
        }
    }

    fn strategy(activities: &[&str], rows: Vec<CommunicationPlanRow>) -> Strategy {
        let activity =
            |text: &&str| CommunicationActivity { text: Some((*text).into()), ..CommunicationActivity::default() };
        let objective = CommunicationObjective {
            activities: activities.iter().map(activity).collect(),
            ..CommunicationObjective::default()
        };
        let communication =
            Communication { objectives: vec![objective], action_plan: rows, ..Communication::default() };
        Strategy { communication: Some(communication), ..saying("Годишен план за действие") }
    }

    #[test]
    fn the_defect_is_found() {
        let rows = || {
            vec![
                row("Листовки за родители", Some("Листовки"), "май"),
                row("Среща с медии", None, "юни"),
                row("Сайт", Some("Сайт"), "целия период"),
            ]
        };
        assert_found(&EMPTY, &strategy(&[], rows()), "Среща с медии");
        assert_found(
            &UNPLANNED,
            &strategy(&["Издаване на вестник", "Изложба на снимки", "Листовки за родители"], rows()),
            "вестник",
        );
        assert_found(&WHOLE_PERIOD, &strategy(&[], rows()), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let rows =
            || vec![row("Листовки за родители", Some("Листовки"), "май"), row("Среща с медии", Some("Радио"), "юни")];
        for rule in [&EMPTY, &UNPLANNED, &WHOLE_PERIOD] {
            assert_silent(rule, &strategy(&["Листовки за родители", "Среща с медии"], rows()));
        }
    }
}
