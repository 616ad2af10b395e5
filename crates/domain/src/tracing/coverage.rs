//! Which rows of a plan belong to no measure of the strategy, and which measures no row of the plan carries out.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::{ElementKind, Proposal};
use crate::planning::AnnualPlan;
use crate::strategies::{Measure, Strategy};

/// What a plan and its strategy leave open. A confirmed link counts, and so does any candidate that nobody refused:
/// only what has no likely counterpart at all is told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The paths of the rows.
    pub rows_without_measure: Vec<String>,
    /// The paths of the measures that concern the year of the plan.
    pub measures_without_rows: Vec<String>,
}

/// What is left open. `proposals` are those that nobody refused; `confirmed` are the paths of rows with the paths of the
/// elements that persons linked them with.
#[must_use]
pub fn coverage(
    plan: &AnnualPlan,
    strategy: &Strategy,
    proposals: &[Proposal],
    confirmed: &[(String, String)],
) -> Coverage {
    let mut rows: HashSet<&str> = HashSet::new();
    let mut measures: HashSet<&str> = HashSet::new();
    let proposed = proposals.iter().flat_map(|proposal| {
        proposal.candidates.iter().map(|candidate| (proposal.item.as_str(), candidate.path.as_str()))
    });
    let linked = confirmed.iter().map(|(row, element)| (row.as_str(), element.as_str()));
    for (row, element) in linked.chain(proposed) {
        if let Some(measure) = measure_of(element) {
            rows.insert(row);
            measures.insert(measure);
        }
    }
    let all_rows = super::elements_of_plan(plan).into_iter().map(|row| row.path);
    let all_measures = super::elements_of_strategy(strategy).into_iter().filter(|it| it.kind == ElementKind::Measure);
    let concerned = all_measures
        .zip(strategy.measures())
        .filter(|(_, (position, measure))| plan.year.is_none_or(|year| concerns(strategy, *position, measure, year)));
    Coverage {
        rows_without_measure: all_rows.filter(|path| !rows.contains(path.as_str())).collect(),
        measures_without_rows: concerned
            .map(|(element, _)| element.path)
            .filter(|path| !measures.contains(path.as_str()))
            .collect(),
    }
}

/// The measure that an activity stands under, or the measure itself.
fn measure_of(path: &str) -> Option<&str> {
    let measure = path.split_once("/activities/").map_or(path, |(measure, _)| measure);
    measure.contains("/measures/").then_some(measure)
}

/// Whether a measure is for a year: neither the logical framework nor its activities put all of it at another time.
fn concerns(strategy: &Strategy, position: [usize; 4], measure: &Measure, year: u16) -> bool {
    let [direction, general, specific, _] = position;
    let direction = strategy.directions.get(direction);
    let specific =
        direction.and_then(|it| it.general_objectives.get(general)).and_then(|it| it.specific_objectives.get(specific));
    let rows = strategy.logframe.iter().flat_map(|logframe| &logframe.specific);
    let mut periods = rows
        .filter(|row| same(&row.direction, direction.map(|it| &it.number)))
        .filter(|row| same(&row.number, specific.map(|it| &it.number)))
        .filter_map(|row| years(row.period.as_deref().unwrap_or_default()));
    if periods.any(|(from, to)| !(from..=to).contains(&year)) {
        return false;
    }
    let later = |text: &str| years(text).is_some_and(|(from, _)| from > year);
    let mut activities = measure.activities.iter().filter_map(|activity| activity.text.as_deref()).peekable();
    activities.peek().is_none() || !activities.all(later)
}

fn same(one: &Option<String>, other: Option<&Option<String>>) -> bool {
    matches!((one, other), (Some(one), Some(Some(other))) if one.trim_end_matches('.') == other.trim_end_matches('.'))
}

/// The first and the last year that a text names.
fn years(text: &str) -> Option<(u16, u16)> {
    let named = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse::<u16>().ok())
        .filter(|year| (1990..2100).contains(year));
    named.fold(None, |span, year| {
        let (from, to) = span.unwrap_or((year, year));
        Some((from.min(year), to.max(year)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planning::{Item, Section};
    use crate::strategies::{Activity, Direction, GeneralObjective, SpecificObjective};
    use crate::tracing::propose;

    fn strategy(measures: &[(&str, &[&str])]) -> Strategy {
        let measures = measures.iter().map(|(title, activities)| Measure {
            title: Some((*title).to_owned()),
            activities: activities
                .iter()
                .map(|text| Activity { text: Some((*text).to_owned()), ..Activity::default() })
                .collect(),
            ..Measure::default()
        });
        let specific = SpecificObjective { measures: measures.collect(), ..SpecificObjective::default() };
        let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
        let direction = Direction { general_objectives: vec![general], ..Direction::default() };
        Strategy { directions: vec![direction], ..Strategy::default() }
    }

    fn plan(titles: &[&str]) -> AnnualPlan {
        let items = titles.iter().map(|title| Item { title: Some((*title).to_owned()), ..Item::default() });
        let section = Section { items: items.collect(), ..Section::default() };
        AnnualPlan { year: Some(2021), sections: vec![section], ..AnnualPlan::default() }
    }

    #[test]
    fn only_what_has_no_counterpart_is_told() {
        let strategy = strategy(&[
            ("Домашна грижа", &["Домашен социален патронаж в селата"]),
            ("Деца", &["Дневен център за деца с увреждания"]),
            ("Кризи", &["Изграждане след 2023 г. на кризисен център"]),
        ]);
        let plan = plan(&["Домашен социален патронаж", "Празник на хляба"]);
        let proposals = propose(&plan, &strategy);
        let open = coverage(&plan, &strategy, &proposals, &[]);
        let measure = |at| format!("directions/0/general_objectives/0/specific_objectives/0/measures/{at}");
        assert_eq!(open.rows_without_measure, ["sections/0/items/1"]);
        assert_eq!(open.measures_without_rows, [measure(1)]);
        let linked = [("sections/0/items/1".to_owned(), format!("{}/activities/0", measure(1)))];
        assert_eq!(coverage(&plan, &strategy, &proposals, &linked), Coverage::default());
    }
}
