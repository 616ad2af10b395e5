//! The parts into which the values of a long document are cut, so that a page with one of them opens quickly. A short
//! document is one part.

use std::ops::Range;

use opora_domain::documents::PlanningDocument;

use super::value_panel::heading;
use crate::values::plan_values::{Owner, ValueGroup};
use crate::words::Words;

/// A document that takes no more stays whole: a plan of usual length is reviewed on one page.
const MOST_BYTES_WHOLE: usize = 170_000;
/// A part is full when its page would hold about so many bytes.
const MOST_BYTES: usize = 100_000;
/// What a value takes beside its path and text, and what a value takes that the document does not say.
const BYTES_OF_VALUE: usize = 500;
const BYTES_OF_ABSENT: usize = 200;

/// Groups that stand on one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValuePart {
    pub label: String,
    /// Positions in the list of groups.
    pub groups: Range<usize>,
}

/// The parts in order, at least one: a section, direction or list each, or several of them in a row for a long one.
pub fn parts(words: Words, document: &PlanningDocument, groups: &[ValueGroup]) -> Vec<ValuePart> {
    let weights: Vec<usize> = groups.iter().map(weight).collect();
    if weights.iter().sum::<usize>() <= MOST_BYTES_WHOLE {
        return vec![ValuePart { label: String::new(), groups: 0..groups.len() }];
    }
    let mut parts: Vec<ValuePart> = Vec::new();
    let mut last_key = String::new();
    let (mut bytes, mut continued) = (0_usize, 1_u32);
    for (index, (group, weight)) in groups.iter().zip(weights).enumerate() {
        let key = key(group);
        match parts.last_mut().filter(|_| key == last_key && bytes + weight <= MOST_BYTES) {
            Some(part) => part.groups.end = index + 1,
            None => {
                continued = if key == last_key { continued + 1 } else { 1 };
                bytes = 0;
                let label = label(words, document, group, &key);
                let label = if continued > 1 { format!("{label} ({continued})") } else { label };
                parts.push(ValuePart { label, groups: index..index + 1 });
            }
        }
        bytes += weight;
        last_key = key;
    }
    parts
}

/// The part in which a value of a path stands.
pub fn part_of(parts: &[ValuePart], groups: &[ValueGroup], path: &str) -> Option<usize> {
    let group = groups.iter().position(|group| group.values.iter().any(|value| value.path == path))?;
    parts.iter().position(|part| part.groups.contains(&group))
}

fn weight(group: &ValueGroup) -> usize {
    let values = group.values.iter().map(|value| {
        let path = 2 * value.path.len();
        if value.value.is_null() {
            path + BYTES_OF_ABSENT
        } else {
            path + BYTES_OF_VALUE + value.value.to_string().len()
        }
    });
    values.sum()
}

/// What belongs together: a section, a direction, a list of the strategy.
fn key(group: &ValueGroup) -> String {
    match &group.owner {
        Owner::Plan => "own".to_owned(),
        Owner::Section(section) | Owner::Item(section, _) => format!("sections/{section}"),
        Owner::Narrative(_) => "narrative".to_owned(),
        Owner::Element(..) => {
            let path = group.values.first().map_or("", |value| value.path.as_str());
            let segments = if path.starts_with("directions/") { 2 } else { 1 };
            path.split('/').take(segments).collect::<Vec<_>>().join("/")
        }
    }
}

fn label(words: Words, document: &PlanningDocument, group: &ValueGroup, key: &str) -> String {
    let name = match (&group.owner, key.split_once('/')) {
        (Owner::Section(_) | Owner::Item(..) | Owner::Plan, _) => return heading(words, document, &group.owner),
        (_, Some((_, position))) => {
            let direction = position.parse::<usize>().ok();
            let direction = direction.and_then(|at| document.as_strategy()?.directions.get(at));
            let number = direction.and_then(|it| it.number.clone()).unwrap_or_else(|| position.to_owned());
            return [words.say("subject-direction"), number].join(" ");
        }
        (_, None) => key,
    };
    words.say(&format!("review-part-{name}"))
}

#[cfg(test)]
mod tests {
    use opora_texts::Language;

    use super::*;
    use crate::values::plan_values::document_values;

    #[test]
    fn a_short_document_is_one_part_and_a_long_one_loses_nothing() {
        let words = Words { language: Language::Bg };
        let mut strategy = crate::tests::strategy_data::strategy();
        let short: PlanningDocument = strategy.clone().into();
        assert_eq!(parts(words, &short, &document_values(&short)).len(), 1);

        let direction = strategy.directions.first().cloned().unwrap();
        strategy.directions = vec![direction; 60];
        let figure = strategy.figures.first().cloned().unwrap();
        strategy.figures = vec![figure; 90];
        let long: PlanningDocument = strategy.into();
        let groups = document_values(&long);
        let parts = parts(words, &long, &groups);
        assert!(parts.len() > 60, "{}", parts.len());
        let mut next = 0;
        for part in &parts {
            assert_eq!(part.groups.start, next);
            assert!(!part.label.is_empty() && !part.label.contains("review-part-"), "{}", part.label);
            next = part.groups.end;
        }
        assert_eq!(next, groups.len());
        assert!(parts.iter().any(|part| part.label.ends_with("(2)")));
        let path = "directions/59/title";
        let found = part_of(&parts, &groups, path).unwrap();
        assert!(groups[parts[found].groups.clone()].iter().any(|group| group.values.iter().any(|it| it.path == path)));
        assert_eq!(part_of(&parts, &groups, "no/such"), None);
    }
}
