//! The table of contents: its lines repeat the headings and are no headings themselves.

use std::collections::HashSet;

use super::reading::Reading;
use crate::frame::Line;
use crate::matching::fold_joined;
use crate::vocabulary::strategy::CONTENTS_WORDS;

/// A table of contents without page numbers is believed for so many lines.
const LONGEST: usize = 400;

/// Places the table of contents.
pub(crate) fn take(reading: &mut Reading) {
    let mut inside = false;
    for index in 0..reading.lines.lines.len() {
        let Some(line) = reading.lines.get(index) else { continue };
        if CONTENTS_WORDS.contains(&fold_joined(&line.text).as_str()) {
            inside = true;
            reading.take(index);
            if !follows_with_pages(reading, index + 1) {
                take_repeated(reading, index + 1);
                inside = false;
            }
        } else if inside && names_page(line) {
            reading.take(index);
        } else if inside && !follows_with_pages(reading, index + 1) {
            inside = false;
        }
    }
}

fn follows_with_pages(reading: &Reading, from: usize) -> bool {
    (from..from + 3).any(|next| reading.lines.get(next).is_some_and(names_page))
}

/// `Контекст ........ 4`, `Контекст<tab>4`.
fn names_page(line: &Line) -> bool {
    let text = line.parts.last().map_or(line.text.as_str(), String::as_str).trim_end();
    let before = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = text.len() - before.len();
    let led = before.ends_with("..") || before.ends_with('…') || before.trim_end().ends_with("..");
    let tabbed = line.tabbed && before.ends_with(' ');
    (1..=4).contains(&digits) && (led || tabbed)
}

/// A table of contents without page numbers: short lines up to the place where the first of them comes again, most of
/// which come again after it.
fn take_repeated(reading: &mut Reading, from: usize) {
    let folded: Vec<String> = reading.lines.lines.iter().map(|line| fold_joined(&line.shown())).collect();
    let Some(first) = folded.get(from) else { return };
    let Some(end) = folded.iter().skip(from + 2).take(LONGEST).position(|other| other == first) else { return };
    let end = from + 2 + end;
    let later: HashSet<&String> = folded.iter().skip(end).collect();
    let again = folded.get(from..end).unwrap_or_default().iter().filter(|text| later.contains(text)).count();
    if again * 10 >= (end - from) * 6 {
        for index in from..end {
            reading.take(index);
        }
    }
}
