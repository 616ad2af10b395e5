//! Cells of the logical framework that are empty: no result, no effect, no source or no period of verification.
//!
//! An error; one finding that lists the rows.

use opora_domain::findings::{Quotation, Severity};
use opora_tree::Place;

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-logframe-empty", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(frame) = examination.strategy.and_then(|strategy| strategy.logframe.as_ref()) else { return Vec::new() };
    let has_outcomes = frame.specific.iter().any(|row| !row.outcomes.is_empty());
    let mut places = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for row in &frame.general {
        let empty = [
            (row.indicators.is_empty(), "indicators"),
            (row.sources.is_empty(), "sources"),
            (row.verification_period.is_none(), "verification_period"),
        ];
        let label = format!("Обща цел {}", row.objective.as_deref().unwrap_or_default());
        note(examination, &empty, row.origin.at, &label, &mut places, &mut values);
    }
    for row in &frame.specific {
        let empty = [
            (row.measures.is_empty(), "measures"),
            (row.outputs.is_empty(), "outputs"),
            (row.outcomes.is_empty() && has_outcomes, "outcomes"),
            (row.sources.is_empty(), "sources"),
            (row.period.is_none(), "period"),
        ];
        let label = format!("Специфична цел {}", row.number.as_deref().unwrap_or_default());
        note(examination, &empty, row.origin.at, &label, &mut places, &mut values);
    }
    vec![Defect::at(places.clone()).count("count", places.len()).values(values)]
}

fn note(
    examination: &Examination<'_>,
    empty: &[(bool, &'static str)],
    at: Option<Place>,
    label: &str,
    places: &mut Vec<Quotation>,
    values: &mut Vec<String>,
) {
    let missing: Vec<&str> = empty.iter().filter(|(empty, _)| *empty).map(|(_, name)| *name).collect();
    if missing.is_empty() {
        return;
    }
    // The words of the row itself, where the source is known.
    let same_row =
        |place: &Place| at.is_some_and(|at| place.table == at.table && place.row == at.row && at.row.is_some());
    let said =
        examination.texts.iter().find(|text| text.at.as_ref().is_some_and(same_row) && text.text.contains(label));
    let quote = said.map_or_else(|| quoting::whole(label), |text| quoting::whole(&text.text));
    places.push(Quotation { at, quote });
    values.push(label.to_owned());
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{LogframeSpecific, LogicalFramework, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(sources: &[&str]) -> Strategy {
        let row = LogframeSpecific {
            number: Some("1.2".into()),
            measures: vec!["1.2.1".into()],
            outputs: vec!["Проведени срещи".into()],
            sources: sources.iter().map(|source| (*source).to_owned()).collect(),
            period: Some("2016-2020".into()),
            ..LogframeSpecific::default()
        };
        Strategy {
            logframe: Some(LogicalFramework { specific: vec![row], ..LogicalFramework::default() }),
            ..saying("")
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(&[]), "Специфична цел 1.2");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(&["Доклади"]));
    }
}
