//! The prose that no other key takes, in order, with its headings.

use opora_domain::planning::{Narrative, NarrativePlace};
use opora_tree::ParagraphStyle;

use super::{Line, Lines};
use crate::cells::numbers::{is_roman, leading_number};

/// A heading that is known only by its form is at most so long.
const LONGEST_HEADING: usize = 120;

/// All lines that are still free. `title` is the index of the title's first line: what stands before is letterhead.
pub(crate) fn take(lines: &mut Lines, title: Option<usize>) -> Vec<Narrative> {
    let mut found: Vec<Narrative> = Vec::new();
    let free: Vec<usize> = lines.free().map(|(index, _)| index).collect();
    let mut previous: Option<usize> = None;
    for index in free {
        let Some(line) = lines.get(index) else { continue };
        let place = if title.is_some_and(|title| index < title) {
            NarrativePlace::Letterhead
        } else if line.after_rows {
            NarrativePlace::Closing
        } else {
            NarrativePlace::Opening
        };
        let shown = line.shown();
        let level = heading_level(line).filter(|_| place != NarrativePlace::Letterhead);
        if let Some(level) = level {
            found.push(Narrative {
                outline: None,
                heading: Some(shown),
                level: Some(level),
                text: None,
                place,
                at: Some(line.at),
                confidence: Some(0.9),
            });
        } else {
            match found.last_mut() {
                Some(last)
                    if last.place == place
                        && (last.heading.is_some() || previous.is_some_and(|previous| previous + 1 == index)) =>
                {
                    match &mut last.text {
                        Some(text) => {
                            text.push('\n');
                            text.push_str(&shown);
                        }
                        None => last.text = Some(shown),
                    }
                }
                _ => found.push(Narrative {
                    outline: None,
                    heading: None,
                    level: None,
                    text: Some(shown),
                    place,
                    at: Some(line.at),
                    confidence: Some(1.0),
                }),
            }
        }
        previous = Some(index);
        lines.take(index);
    }
    found
}

fn heading_level(line: &Line) -> Option<u8> {
    match line.style {
        ParagraphStyle::Heading(level) => return Some(level.max(1)),
        ParagraphStyle::Title => return Some(1),
        _ => {}
    }
    if line.length() > LONGEST_HEADING || line.label.is_some() && !line.numbered || line.text.ends_with([';', ',']) {
        return None;
    }
    let roman = leading_number(&line.text).is_some_and(|(number, _)| is_roman(&number));
    let ends = line.text.ends_with('.') && !line.text.ends_with("г.");
    if roman && !ends {
        return Some(1);
    }
    (line.stands_out() && !ends && line.length() > 3).then_some(2)
}
