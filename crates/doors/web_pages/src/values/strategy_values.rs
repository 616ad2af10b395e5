//! All values of a strategy in groups: the strategy's own, then element by element in the order of the exchange format.

use opora_domain::strategies::Strategy;
use serde_json::{Map, Value};

use super::field::{NARRATIVE_FIELDS, PLAN_FIELDS};
use super::plan_values::{Owner, PlanValue, ValueGroup, entries, fields, texts_of_list, value};
use super::strategy_fields::{ELEMENTS, STRATEGY_FIELDS, STRATEGY_LISTS, fields_of};

/// The plan's own fields that a strategy does not have.
const ONLY_OF_PLANS: &[&str] = &["year", "strategy_period", "consultation", "stated_total"];

/// The lists of texts that a strategy shares with a plan.
const SHARED_LISTS: &[&str] = &["values", "principles", "goals", "target_groups"];

/// The objects that hold lists of elements beside their own fields.
const CONTAINERS: &[&str] = &["logframe", "communication"];

/// The groups in the order of the strategy.
pub fn strategy_values(strategy: &Strategy) -> Vec<ValueGroup> {
    let Ok(Value::Object(strategy)) = serde_json::to_value(strategy) else { return Vec::new() };
    let mut groups = vec![ValueGroup { owner: Owner::Plan, values: own_values(&strategy) }];
    for (list, _) in ELEMENTS {
        elements(&strategy, list, "", &mut groups);
    }
    for container in CONTAINERS {
        let Some(Value::Object(held)) = strategy.get(*container) else { continue };
        for (list, _) in ELEMENTS {
            elements(held, list, &format!("{container}/"), &mut groups);
        }
    }
    // Prose of a strategy stands under its heading, not in one of the three places of a plan.
    let prose: Vec<_> = NARRATIVE_FIELDS.iter().filter(|(name, _)| *name != "place").copied().collect();
    for (position, narrative) in entries(&strategy, "narrative") {
        let values = fields(&format!("narrative/{position}"), narrative, &prose);
        groups.push(ValueGroup { owner: Owner::Narrative(position), values });
    }
    groups
}

fn own_values(strategy: &Map<String, Value>) -> Vec<PlanValue> {
    let is_plans = |name: &str| ONLY_OF_PLANS.iter().any(|own| name == *own || name.starts_with(&format!("{own}/")));
    let shared: Vec<_> = PLAN_FIELDS.iter().filter(|(name, _)| !is_plans(name)).copied().collect();
    let mut values = fields("", strategy, &shared);
    for list in SHARED_LISTS.iter().chain(STRATEGY_LISTS) {
        values.extend(texts_of_list(strategy, list));
    }
    values.extend(fields("", strategy, STRATEGY_FIELDS));
    values
}

fn elements(owner: &Map<String, Value>, list: &'static str, prefix: &str, groups: &mut Vec<ValueGroup>) {
    let prefix = format!("{prefix}{list}");
    let Some(known) = fields_of(&prefix, list) else { return };
    for (position, element) in entries(owner, list) {
        let path = format!("{prefix}/{position}");
        let values = known.iter().map(|(field, _)| {
            let held = field.split('/').try_fold(None, |held: Option<&Value>, name| match held {
                None => Some(element.get(name)),
                Some(held) => Some(held.get(name)),
            });
            value(element, &path, field, held.flatten().cloned().unwrap_or_default())
        });
        groups.push(ValueGroup { owner: Owner::Element(list, position, told(element)), values: values.collect() });
        for (below, _) in ELEMENTS {
            elements(element, below, &format!("{path}/"), groups);
        }
    }
}

/// By what a person knows the element: its number and its name.
fn told(element: &Map<String, Value>) -> String {
    let text = |name: &str| element.get(name).and_then(Value::as_str);
    let names = ["title", "name", "text", "label", "service", "body", "stage", "activity"];
    let parts = [text("number"), names.iter().find_map(|name| text(name))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective};

    use super::*;
    use crate::values::field::kind_of;

    #[test]
    fn every_value_of_a_strategy_can_be_corrected_at_its_path() {
        let activity = Activity { text: Some("Разкриване на център".into()), ..Activity::default() };
        let measure = Measure { activities: vec![activity], ..Measure::default() };
        let specific = SpecificObjective { measures: vec![measure], ..SpecificObjective::default() };
        let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
        let direction = Direction { general_objectives: vec![general], ..Direction::default() };
        let strategy =
            Strategy {
                directions: vec![direction], funding_sources: vec!["Дарения".into()], ..Strategy::default()
            };
        let groups = strategy_values(&strategy);
        for value in groups.iter().flat_map(|group| &group.values) {
            assert!(kind_of(&value.path).is_some(), "{}", value.path);
            assert!(opora_domain::corrections::position(&strategy, &value.path).is_ok(), "{}", value.path);
        }
        let path = "directions/0/general_objectives/0/specific_objectives/0/measures/0/activities/0/text";
        assert!(groups.iter().flat_map(|group| &group.values).any(|value| value.path == path));
    }
}
