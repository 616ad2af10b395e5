//! The differences of two strategies: element by element, found again by number and words wherever they stand now.

use serde_json::{Map, Value};

use super::compare::{Pair, compare_fields, compare_lists, compare_narratives, whole};
use super::matching::{Known, pairs};
use super::{Comparison, Difference, DifferenceKind, Subject};
use crate::strategies::Strategy;

/// The lists whose entries are things of their own, in the order in which their differences are told.
const ELEMENTS: &[(&str, Subject)] = &[
    ("outline", Subject::Heading),
    ("figures", Subject::Figure),
    ("risk_groups", Subject::RiskGroup),
    ("key_indicators", Subject::Indicator),
    ("directions", Subject::Direction),
    ("general_objectives", Subject::GeneralObjective),
    ("specific_objectives", Subject::SpecificObjective),
    ("measures", Subject::Measure),
    ("activities", Subject::Activity),
    ("general", Subject::LogframeRow),
    ("specific", Subject::LogframeRow),
    ("roles", Subject::Role),
    ("stages", Subject::Stage),
    ("staffing", Subject::Staffing),
    ("staffing_totals", Subject::Staffing),
    ("objectives", Subject::CommunicationObjective),
    ("action_plan", Subject::CommunicationRow),
    ("services", Subject::Service),
];

/// The fields that name an element, the first that is there.
const NAMES: &[&str] = &["title", "name", "text", "label", "service", "body", "stage", "activity", "objective"];

/// What is different in the newer strategy. Places, confidence and what else the reading says about itself do not count.
#[must_use]
pub fn compare_strategies(older: &Strategy, newer: &Strategy) -> Comparison {
    let (older, newer) = (older.facts(), newer.facts());
    let mut differences = Vec::new();
    let [older_values, newer_values] =
        [&older, &newer].map(|strategy| serde_json::to_value(strategy).unwrap_or_default());
    let [mut older_parts, mut newer_parts] = [Parts::default(), Parts::default()];
    older_parts.take_apart(older_values, "", "");
    newer_parts.take_apart(newer_values, "", "");
    let pair = Pair { subject: Subject::Plan, label: None, older_path: "", newer_path: "" };
    compare_fields(&pair, &older_parts.fields, &newer_parts.fields, "", &mut differences);
    for (name, list) in LISTS {
        compare_lists(name, list(&older), list(&newer), &mut differences);
    }
    compare_elements(&older_parts.elements, &newer_parts.elements, &mut differences);
    compare_narratives(&older.narrative, &newer.narrative, &mut differences);
    Comparison { differences }
}

type ListOf = fn(&Strategy) -> &[String];

/// The lists of plain texts.
const LISTS: &[(&str, ListOf)] = &[
    ("values", |strategy| &strategy.values),
    ("principles", |strategy| &strategy.principles),
    ("goals", |strategy| &strategy.goals),
    ("target_groups", |strategy| &strategy.target_groups),
    ("priority_target_groups", |strategy| &strategy.priority_target_groups),
    ("partnership_instruments", |strategy| &strategy.partnership_instruments),
    ("funding_sources", |strategy| &strategy.funding_sources),
];

/// A strategy taken apart.
#[derive(Default)]
struct Parts {
    /// What belongs to no element.
    fields: Map<String, Value>,
    elements: Vec<Element>,
}

struct Element {
    subject: Subject,
    path: String,
    /// The element that it stands under, by name.
    parent: String,
    /// Its own values, without the elements below it.
    fields: Map<String, Value>,
}

impl Parts {
    fn take_apart(&mut self, value: Value, path: &str, parent: &str) {
        let Value::Object(fields) = value else { return };
        for (name, value) in fields {
            let inner = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
            let compared_elsewhere = LISTS.iter().any(|(list, _)| *list == name)
                || ["narrative", "format", "kind", "source", "accounting"].contains(&name.as_str());
            match (subject_of(&name, &value), value) {
                (Some(subject), Value::Array(entries)) => {
                    for (index, entry) in entries.into_iter().enumerate() {
                        self.add(subject, entry, format!("{inner}/{index}"), parent);
                    }
                }
                (None, value @ Value::Object(_)) if path.is_empty() => self.take_apart(value, &inner, parent),
                (_, value) if !compared_elsewhere || !path.is_empty() => {
                    self.fields.insert(inner, value);
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, subject: Subject, entry: Value, path: String, parent: &str) {
        let Value::Object(entries) = entry else { return };
        let (mut fields, mut below) = (Map::new(), Vec::new());
        for (name, value) in entries {
            match subject_of(&name, &value) {
                Some(subject) => below.push((subject, name, value)),
                None => {
                    fields.insert(name, value);
                }
            }
        }
        let label = label_of(&fields).unwrap_or_default();
        self.elements.push(Element { subject, path: path.clone(), parent: parent.to_owned(), fields });
        for (subject, name, value) in below {
            let Value::Array(entries) = value else { continue };
            for (index, entry) in entries.into_iter().enumerate() {
                self.add(subject, entry, format!("{path}/{name}/{index}"), &label);
            }
        }
    }
}

/// A list of objects under one of the known names; lists of texts may share a name.
fn subject_of(name: &str, value: &Value) -> Option<Subject> {
    let is_of_objects = value.as_array().is_some_and(|entries| entries.iter().all(Value::is_object));
    let known = ELEMENTS.iter().find(|(list, _)| *list == name).map(|(_, subject)| *subject);
    known.filter(|_| is_of_objects)
}

fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    fields.get(name).and_then(Value::as_str)
}

fn label_of(fields: &Map<String, Value>) -> Option<String> {
    let name = NAMES.iter().find_map(|name| text(fields, name));
    let parts: Vec<&str> = [text(fields, "number"), name].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn compare_elements(older: &[Element], newer: &[Element], differences: &mut Vec<Difference>) {
    for subject in ELEMENTS.iter().map(|(_, subject)| *subject).scan(None, |last, subject| {
        let is_new = last.replace(subject) != Some(subject);
        Some(is_new.then_some(subject))
    }) {
        let Some(subject) = subject else { continue };
        let of = |elements: &'_ [Element]| -> Vec<usize> {
            (0..elements.len()).filter(|at| elements.get(*at).is_some_and(|it| it.subject == subject)).collect()
        };
        let (older_at, newer_at) = (of(older), of(newer));
        let known = |elements: &[Element], at: &[usize]| -> Vec<Known> {
            at.iter().filter_map(|at| elements.get(*at)).map(known_element).collect()
        };
        let found = pairs(&known(older, &older_at), &known(newer, &newer_at));
        for (at, found) in newer_at.iter().zip(&found) {
            let Some(element) = newer.get(*at) else { continue };
            let before = found.and_then(|found| older_at.get(found)).and_then(|at| older.get(*at));
            compare_element(before, element, differences);
        }
        for (index, at) in older_at.iter().enumerate() {
            if let Some(element) = older.get(*at).filter(|_| !found.contains(&Some(index))) {
                differences.push(alone(DifferenceKind::Removed, element));
            }
        }
    }
}

fn compare_element(older: Option<&Element>, newer: &Element, differences: &mut Vec<Difference>) {
    let Some(older) = older else {
        differences.push(alone(DifferenceKind::Added, newer));
        return;
    };
    let label = label_of(&newer.fields);
    let pair = Pair { subject: newer.subject, label, older_path: &older.path, newer_path: &newer.path };
    compare_fields(&pair, &older.fields, &newer.fields, "", differences);
}

fn alone(kind: DifferenceKind, element: &Element) -> Difference {
    let value = Value::Object(element.fields.clone());
    whole(kind, element.subject, label_of(&element.fields), element.path.clone(), value)
}

fn known_element(element: &Element) -> Known {
    let texts: Vec<Option<&str>> = NAMES.iter().map(|name| text(&element.fields, name)).collect();
    Known::new(0, text(&element.fields, "number"), &texts, &element.parent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective};

    fn strategy(title: &str, activities: &[&str]) -> Strategy {
        let activities = activities.iter().map(|text| Activity { text: Some((*text).into()), ..Activity::default() });
        let measure = Measure { number: Some("1.1.1".into()), activities: activities.collect(), ..Measure::default() };
        let specific = SpecificObjective { measures: vec![measure], ..SpecificObjective::default() };
        let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
        let general_objectives = vec![general];
        let direction = Direction { title: Some("Деца".into()), general_objectives, ..Direction::default() };
        Strategy { title: Some(title.into()), directions: vec![direction], ..Strategy::default() }
    }

    #[test]
    fn equal_strategies_have_no_differences() {
        let one = strategy("Стратегия", &["Разкриване на център", "Обучение на екипи"]);
        assert!(compare_strategies(&one, &one).is_empty());
    }

    #[test]
    fn what_was_added_removed_and_changed_is_told_with_its_path() {
        let older = strategy("Стратегия", &["Разкриване на център", "Обучение на екипи"]);
        let newer = strategy("Стратегия 2", &["Обучение на екипи", "Мобилна работа по селата"]);
        let differences = compare_strategies(&older, &newer).differences;
        let told: Vec<_> =
            differences.iter().map(|it| (it.kind, it.subject, it.newer_path.as_deref().unwrap_or("-"))).collect();
        let activity = "directions/0/general_objectives/0/specific_objectives/0/measures/0/activities/1";
        assert_eq!(
            told,
            [
                (DifferenceKind::Changed, Subject::Plan, "title"),
                (DifferenceKind::Added, Subject::Activity, activity),
                (DifferenceKind::Removed, Subject::Activity, "-"),
            ]
        );
    }
}
