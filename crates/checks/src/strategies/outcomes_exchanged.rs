//! Two rows of one direction in the logical framework whose effects stand in each other's cell: home care beside the effects of
//! social enterprises.
//!
//! An error: each objective would be measured by what another one does. Only words that few rows use tell whose effect it is,
//! and both rows must fit better after the exchange.

use std::collections::{BTreeMap, BTreeSet};

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{LogframeSpecific, Strategy};

use super::wording::roots;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-outcomes-exchanged", severity: Severity::Error, find };

/// So many more words in common tell an exchange from chance.
const CLEARLY: usize = 4;

/// A row with the roots of what is done there and of its effects.
struct Row<'a> {
    row: &'a LogframeSpecific,
    done: BTreeSet<String>,
    effects: BTreeSet<String>,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some(frame) = &strategy.logframe else { return Vec::new() };
    let mut rows: Vec<Row<'_>> = frame.specific.iter().map(|row| read(strategy, row)).collect();
    keep_rare(&mut rows);
    let mut defects = Vec::new();
    for (index, one) in rows.iter().enumerate() {
        for other in rows.iter().skip(index + 1).filter(|other| other.row.direction == one.row.direction) {
            let common = |done: &Row<'_>, effects: &Row<'_>| done.done.intersection(&effects.effects).count();
            let (first, second) = (common(one, one), common(other, other));
            let (crossed, back) = (common(one, other), common(other, one));
            if crossed > first && back > second && crossed + back >= first + second + CLEARLY {
                defects.push(defect(one.row, other.row));
            }
        }
    }
    defects
}

fn read<'a>(strategy: &Strategy, row: &'a LogframeSpecific) -> Row<'a> {
    let objectives = strategy
        .directions
        .iter()
        .filter(|direction| direction.number == row.direction)
        .flat_map(|direction| &direction.general_objectives)
        .flat_map(|general| &general.specific_objectives)
        .filter(|objective| objective.number == row.number);
    let mut done: BTreeSet<String> = row.outputs.iter().flat_map(|output| roots(output)).collect();
    for objective in objectives {
        let titles = objective.measures.iter().filter_map(|measure| measure.title.as_deref());
        done.extend(objective.title.as_deref().into_iter().chain(titles).flat_map(roots));
    }
    let effects = row.outcomes.iter().flat_map(|outcome| roots(outcome)).collect();
    Row { row, done, effects }
}

/// Leaves the roots that a quarter of the rows or fewer use.
fn keep_rare(rows: &mut [Row<'_>]) {
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows.iter() {
        for root in row.done.union(&row.effects) {
            *used.entry(root.clone()).or_default() += 1;
        }
    }
    let most = (rows.len() / 4).max(3);
    for row in rows {
        row.done.retain(|root| used.get(root).is_some_and(|times| *times <= most));
        row.effects.retain(|root| used.get(root).is_some_and(|times| *times <= most));
    }
}

fn defect(one: &LogframeSpecific, other: &LogframeSpecific) -> Defect {
    let numbers = [one, other].map(|row| row.number.clone().unwrap_or_default());
    let places = [one, other].into_iter().flat_map(|row| {
        let at = |field: &str| row.origin.evidence.get(field).map(|evidence| evidence.at).or(row.origin.at);
        let label = format!("Специфична цел {}", row.number.as_deref().unwrap_or_default());
        let outcomes = row.outcomes.iter().enumerate().map(move |(index, outcome)| Quotation {
            at: at(&format!("outcomes.{index}")),
            quote: quoting::whole(outcome),
        });
        [Quotation { at: row.origin.at, quote: label }].into_iter().chain(outcomes)
    });
    let [first, second] = numbers;
    Defect::at(places.collect::<Vec<_>>()).compared("one", first).compared("other", second)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::LogicalFramework;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(first: &str, second: &str) -> Strategy {
        let row = |number: &str, output: &str, outcome: &str| LogframeSpecific {
            direction: Some("1".into()),
            number: Some(number.into()),
            outputs: vec![output.into()],
            outcomes: vec![outcome.into()],
            ..LogframeSpecific::default()
        };
        let specific = vec![
            row("1.1", "Разширени домашни грижи, патронаж и асистенти за самотни стари хора", first),
            row("1.2", "Създадени социални предприятия, заетост и трудово посредничество за безработни", second),
        ];
        Strategy {
            logframe: Some(LogicalFramework { specific, ..LogicalFramework::default() }), ..saying("Рамка")
        }
    }

    const HOME: &str = "Осигурени домашни грижи чрез патронаж и асистенти за самотни хора";
    const WORK: &str = "Работещи предприятия, трудово посредничество и заетост за безработни";

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(WORK, HOME), "Работещи предприятия");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(HOME, WORK));
        assert_silent(&RULE, &strategy("Подобрено качество на живот", "Подобрено качество на услугите"));
    }
}
