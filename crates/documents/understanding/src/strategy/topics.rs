//! What each part of a strategy is about, by its heading and the headings above it.

use super::elements::{direction_within, element};
use super::reading::Reading;
use crate::matching::tokens;
use crate::vocabulary::strategy::{TOPICS, Topic};

/// The topics that a heading or an announcing line names, in the order of their words.
pub(crate) fn topics_of(text: &str) -> Vec<Topic> {
    let words: Vec<String> = tokens(text).into_iter().map(|token| token.folded).collect();
    let mut found: Vec<(usize, Topic)> = Vec::new();
    let mut used: Vec<usize> = Vec::new();
    for (topic, stems) in TOPICS {
        let places: Option<Vec<usize>> =
            stems.iter().map(|stem| words.iter().position(|word| word.starts_with(stem))).collect();
        let Some(places) = places else { continue };
        // A word that made one topic makes no other: "приоритетни целеви групи" are one thing.
        if places.iter().any(|place| used.contains(place)) || found.iter().any(|(_, other)| other == topic) {
            continue;
        }
        found.extend(places.iter().min().map(|place| (*place, *topic)));
        used.extend(places);
    }
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, topic)| topic).collect()
}

/// The topic that a heading names first in the order of the vocabulary, which puts the decisive words first.
fn topic_of(text: &str) -> Option<Topic> {
    let named = topics_of(text);
    TOPICS.iter().map(|(topic, _)| *topic).find(|topic| named.contains(topic))
}

/// The topic of each entry of the outline, its own or that of a heading above it.
pub(crate) fn topics(reading: &Reading) -> Vec<Option<Topic>> {
    let mut found: Vec<Option<Topic>> = Vec::new();
    let mut above: Vec<(u8, Option<Topic>)> = Vec::new();
    for (entry, line) in reading.strategy.outline.iter().zip(&reading.heading_lines) {
        let level = entry.level.unwrap_or(1);
        above.retain(|(other, _)| *other < level);
        let inherited = above.last().and_then(|(_, topic)| *topic);
        let is_element = reading
            .lines
            .get(*line)
            .is_some_and(|line| element(line).is_some() || direction_within(&line.text).is_some());
        let title = entry.title.as_deref().unwrap_or_default();
        let own = if is_element { Some(Topic::Directions) } else { topic_of(title) };
        let topic = match (inherited, own) {
            (inherited, None) => inherited,
            (Some(Topic::Communication), _) => Some(Topic::Communication),
            (Some(above), Some(own)) if keeps(above) && !own.is_strong() => Some(above),
            (_, own) => own,
        };
        above.push((level, topic));
        found.push(topic);
    }
    found
}

/// Whether a part keeps its topic below headings that only seem to be about something else.
fn keeps(topic: Topic) -> bool {
    topic.carries_out() || matches!(topic, Topic::RiskGroups)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_decisive_word_names_the_topic() {
        for (text, topic) in [
            ("Логическа рамка и ключови индикатори за успех", Some(Topic::LogicalFramework)),
            ("Приоритетни целеви групи", Some(Topic::PriorityTargetGroups)),
            ("Идентифицирани рискови групи и потребности", Some(Topic::RiskGroups)),
            ("Отговорности и роли в изпълнението", Some(Topic::Roles)),
            ("Увод", None),
        ] {
            assert_eq!(topic_of(text), topic, "{text}");
        }
        assert_eq!(topics_of("Приоритетни целеви групи"), [Topic::PriorityTargetGroups]);
        assert_eq!(topics_of("Ценности, принципи"), [Topic::Values, Topic::Principles]);
    }
}
