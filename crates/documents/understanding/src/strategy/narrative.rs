//! The prose that no other key takes, each stretch under its heading.

use opora_domain::planning::{Narrative, NarrativePlace};

use super::reading::Reading;

/// All lines that are still free.
pub(crate) fn take(reading: &mut Reading) {
    let free: Vec<usize> = reading.lines.free().map(|(index, _)| index).collect();
    let mut found: Vec<Narrative> = Vec::new();
    for index in free {
        let Some(line) = reading.lines.get(index) else { continue };
        let (shown, at) = (line.shown(), line.at);
        let outline = reading.under.get(index).copied().flatten();
        let place = if reading.title.is_some_and(|title| index < title) {
            NarrativePlace::Letterhead
        } else {
            NarrativePlace::Opening
        };
        reading.take(index);
        if let Some(last) = found.last_mut().filter(|last| last.outline == outline && last.place == place)
            && let Some(text) = &mut last.text
        {
            text.push('\n');
            text.push_str(&shown);
            continue;
        }
        let heading = outline.and_then(|at| reading.strategy.outline.get(usize::try_from(at).ok()?));
        found.push(Narrative {
            heading: heading.and_then(|entry| entry.title.clone()),
            level: heading.and_then(|entry| entry.level),
            text: Some(shown),
            place,
            outline,
            at: Some(at),
            confidence: Some(1.0),
        });
    }
    // What the tables left stands where they stand.
    found.append(&mut reading.strategy.narrative);
    found.sort_by_key(|prose| prose.at.map(|at| at.block));
    reading.strategy.narrative = found;
}
