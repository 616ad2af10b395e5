//! Measures that no row of the logical framework names, and measures of the framework that the text does not have.
//!
//! An error: what is not in the framework is not verified.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{LogicalFramework, SpecificObjective, Strategy};

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-logframe-partner", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some(frame) = strategy.logframe.as_ref().filter(|frame| !frame.specific.is_empty()) else { return Vec::new() };
    let bare = |number: &str| bare(number).to_owned();
    let framed: BTreeSet<(String, String)> = frame
        .specific
        .iter()
        .flat_map(|row| {
            let direction = bare(row.direction.as_deref().unwrap_or_default());
            row.measures.iter().map(move |measure| (direction.clone(), bare(measure)))
        })
        .collect();
    let mut places = Vec::new();
    let mut values: Vec<String> = Vec::new();
    let mut told: BTreeSet<(String, String)> = BTreeSet::new();
    for ([direction, ..], measure) in strategy.measures() {
        let Some(number) = measure.number.as_deref().map(bare) else { continue };
        let direction = strategy.directions.get(direction).and_then(|it| it.number.as_deref()).map(bare);
        let key = (direction.unwrap_or_default(), number);
        if !framed.contains(&key) {
            let title = measure.title.as_deref().unwrap_or_default();
            places
                .push(Quotation {
                    at: measure.origin.at, quote: quoting::whole(&format!("Мярка {}. {title}", key.1))
                });
            values.push(format!("{}: {}", key.0, key.1));
        }
        told.insert(key);
    }
    for row in &frame.specific {
        let direction = bare(row.direction.as_deref().unwrap_or_default());
        for measure in row.measures.iter().filter(|measure| !told.contains(&(direction.clone(), bare(measure)))) {
            places.push(Quotation { at: row.origin.at, quote: quoting::whole(&format!("Мярка {measure}")) });
            values.push(format!("{direction}: {measure}"));
        }
    }
    places.extend(without_row(examination, strategy, frame));
    // Numbers that agree nowhere were read wrongly or mean something else.
    if values.len() * 2 > told.len() {
        return Vec::new();
    }
    vec![Defect::at(places).text("list", values.join(", ")).values(values)]
}

/// The specific objectives of which no row is, where the rows give the numbers of theirs.
fn without_row(examination: &Examination<'_>, strategy: &Strategy, frame: &LogicalFramework) -> Vec<Quotation> {
    let rows: BTreeSet<&str> = frame.specific.iter().filter_map(|row| row.number.as_deref()).map(bare).collect();
    let objectives: Vec<&SpecificObjective> = strategy
        .directions
        .iter()
        .flat_map(|direction| &direction.general_objectives)
        .flat_map(|general| &general.specific_objectives)
        .collect();
    let number = |objective: &&SpecificObjective| objective.number.as_deref().map(bare).map(str::to_owned);
    let framed = |objective: &SpecificObjective| number(&objective).is_none_or(|number| rows.contains(number.as_str()));
    // Numbers that restart in each direction tell nothing by themselves.
    let mut numbers: Vec<String> = objectives.iter().filter_map(number).collect();
    let all = numbers.len();
    numbers.sort();
    numbers.dedup();
    let without = objectives.iter().filter(|objective| !framed(objective));
    if numbers.len() < all || without.clone().count() * 3 > all {
        return Vec::new();
    }
    without
        .map(|objective| {
            let printed =
                objective.origin.at.and_then(|at| examination.text_at(at)).map(crate::examination::Text::quote);
            let title = objective.title.as_deref().unwrap_or_default();
            printed.unwrap_or_else(|| Quotation { at: objective.origin.at, quote: quoting::whole(title) })
        })
        .collect()
}

fn bare(number: &str) -> &str {
    number.trim().trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{
        Direction, GeneralObjective, LogframeSpecific, LogicalFramework, Measure, SpecificObjective, Strategy,
    };

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(framed: &[&str]) -> Strategy {
        let measure =
            |number: &str| Measure {
                number: Some(number.into()), title: Some("Срещи".into()), ..Measure::default()
            };
        let measures = ["1.1.1", "1.1.2", "1.1.3"].map(measure).into();
        let specific = SpecificObjective { measures, ..SpecificObjective::default() };
        let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
        let direction =
            Direction { number: Some("1".into()), general_objectives: vec![general], ..Direction::default() };
        let row = LogframeSpecific {
            direction: Some("1".into()),
            measures: framed.iter().map(|number| (*number).to_owned()).collect(),
            ..LogframeSpecific::default()
        };
        let frame = LogicalFramework { specific: vec![row], ..LogicalFramework::default() };
        Strategy { directions: vec![direction], logframe: Some(frame), ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(&["1.1.1", "1.1.2"]), "Мярка 1.1.3");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(&["1.1.1.", "1.1.2", "1.1.3"]));
    }
}
