//! The parts into which the values of a long document are cut: its sections, directions and lists.

use opora_domain::documents::PlanningDocument;

use super::parts::{Entry, Part, cut};
use super::value_panel::heading;
use crate::values::plan_values::{Owner, ValueGroup};
use crate::words::Words;

/// What a value takes beside its path and text, and what a value takes that the document does not say.
const BYTES_OF_VALUE: usize = 500;
const BYTES_OF_ABSENT: usize = 200;

/// The parts in order, at least one; their entries are the groups.
pub fn parts(words: Words, document: &PlanningDocument, groups: &[ValueGroup]) -> Vec<Part> {
    let entries: Vec<_> = groups.iter().map(|group| Entry { key: key(group), bytes: weight(group) }).collect();
    cut(&entries, |index, key| groups.get(index).map(|group| label(words, document, group, key)).unwrap_or_default())
}

/// The part in which a value of a path stands.
pub fn part_of(parts: &[Part], groups: &[ValueGroup], path: &str) -> Option<usize> {
    let group = groups.iter().position(|group| group.values.iter().any(|value| value.path == path))?;
    parts.iter().position(|part| part.entries.contains(&group))
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
            assert_eq!(part.entries.start, next);
            assert!(!part.label.is_empty() && !part.label.contains("review-part-"), "{}", part.label);
            next = part.entries.end;
        }
        assert_eq!(next, groups.len());
        assert!(parts.iter().any(|part| part.label.ends_with("(2)")));
        let path = "directions/59/title";
        let found = part_of(&parts, &groups, path).unwrap();
        assert!(groups[parts[found].entries.clone()].iter().any(|group| group.values.iter().any(|it| it.path == path)));
        assert_eq!(part_of(&parts, &groups, "no/such"), None);
    }
}
