//! Stages told in headings and lists: `Първи етап (2024 – 2025 г.)`, its activities, `Отговорни: …`.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{Stage, StrategySubject};

use super::lists::item_of;
use super::reading::Reading;
use crate::frame::Line;
use crate::matching::tokens;
use crate::vocabulary::strategy::Topic;

/// The name of a stage is at most so long.
const LONGEST: usize = 120;

/// Takes the stages of the part about them, where a table does not tell them.
pub(crate) fn take(reading: &mut Reading) {
    if !reading.strategy.stages.is_empty() {
        return;
    }
    let mut stages: Vec<Stage> = Vec::new();
    let mut taken: Vec<(usize, Option<u32>)> = Vec::new();
    for index in 0..reading.lines.lines.len() {
        let outline = reading.under.get(index).copied().flatten();
        let topic = reading.topic_of_part(outline);
        let heading = reading.heading_lines.binary_search(&index).is_ok();
        if topic != Some(Topic::Stages) || !heading && !reading.lines.is_free(index) {
            continue;
        }
        let Some(line) = reading.lines.get(index) else { continue };
        if let Some((name, period)) = stage(line) {
            stages.push(Stage { stage: Some(name), period, origin: Origin::at(line.at, 0.85), ..Stage::default() });
        } else if heading {
            continue;
        } else if let Some(last) = stages.last_mut() {
            if let Some(responsible) = responsible(line) {
                last.responsible.extend(responsible);
            } else if let Some((_, text)) = item_of(line) {
                last.activities.push(text);
            } else {
                continue;
            }
        } else {
            continue;
        }
        taken.push((index, outline));
    }
    if stages.iter().filter(|stage| !stage.activities.is_empty()).count() == 0 {
        return;
    }
    reading.strategy.stages = stages;
    for (index, outline) in taken {
        reading.take(index);
        reading.holds(outline, StrategySubject::Stages);
    }
}

/// `Първи етап (2024 – 2025 г.)`, `Втори етап – 2026 г.`, `Етап 1: подготовка`.
fn stage(line: &Line) -> Option<(String, Option<String>)> {
    let text = line.text.trim_end_matches(':').trim();
    let words = tokens(text);
    let names = words.iter().take(4).any(|word| word.is_word("етап"));
    if !names || line.length() > LONGEST || text.ends_with(['.', ';']) && !text.ends_with("г.") {
        return None;
    }
    let (name, period) = match text.split_once('(') {
        Some((name, rest)) => (name, rest.trim_end().strip_suffix(')')),
        None => match text.split_once(['–', '—', ':']) {
            Some((name, rest)) if rest.contains(|letter: char| letter.is_ascii_digit()) => (name, Some(rest)),
            _ => (text, None),
        },
    };
    let period = period.map(|period| period.trim().to_owned()).filter(|period| !period.is_empty());
    Some((name.trim().to_owned(), period))
}

/// `Отговорни: общината, комисията.`
fn responsible(line: &Line) -> Option<Vec<String>> {
    let (label, rest) = line.text.split_once(':')?;
    let words = tokens(label);
    let labelled = words.len() <= 3 && words.first().is_some_and(|word| word.has_any_stem(&["отговор", "изпълнител"]));
    let listed = rest.split([',', ';']).map(|name| name.trim().trim_end_matches('.').to_owned());
    labelled.then(|| listed.filter(|name| !name.is_empty()).collect())
}
