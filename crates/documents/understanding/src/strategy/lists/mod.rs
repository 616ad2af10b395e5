//! Lists: entries that stand together, the line that announces them, and what they list.

mod inline;
mod subjects;
mod taking;

pub(crate) use inline::enumerated;
pub(crate) use subjects::{decisive, listed_subject};
pub(crate) use taking::take;

use super::elements::bare_label;
use super::reading::Reading;
use crate::cells::numbers::{leading_number, without_list_mark};
use crate::frame::Line;

/// A run of entries with one kind of mark.
#[derive(Debug, Clone)]
pub(crate) struct FoundList {
    /// The line before the first entry, where it is prose and not the heading.
    pub(crate) intro: Option<usize>,
    pub(crate) entries: Vec<usize>,
    pub(crate) outline: Option<u32>,
}

/// The kind of mark before an entry: a list does not change it in its midst.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Bullet,
    Number,
    Letter,
}

/// The lists of the document whose entries are still free.
pub(crate) fn lists(reading: &Reading) -> Vec<FoundList> {
    let mut found: Vec<FoundList> = Vec::new();
    let mut open: Option<(Mark, u32)> = None;
    for (index, line) in reading.lines.lines.iter().enumerate() {
        let outline = reading.under.get(index).copied().flatten();
        let Some(mark) = mark(line).filter(|_| reading.lines.is_free(index)) else {
            open = None;
            continue;
        };
        // A table between two entries parts two lists.
        let adjacent =
            open.is_some_and(|(_, block)| (block + 1..line.at.block).all(|between| !reading.is_table(between)));
        match found.last_mut() {
            Some(list) if adjacent && open.is_some_and(|(known, _)| known == mark) && list.outline == outline => {
                list.entries.push(index);
            }
            _ => {
                let before = index.checked_sub(1).filter(|before| {
                    let heading = reading.heading_lines.binary_search(before).is_ok();
                    !heading && reading.under.get(*before).copied().flatten() == outline
                });
                found.push(FoundList { intro: before, entries: vec![index], outline });
            }
        }
        open = Some((mark, line.at.block));
    }
    found
}

fn mark(line: &Line) -> Option<Mark> {
    if line.label.is_some() {
        return Some(if line.numbered { Mark::Number } else { Mark::Bullet });
    }
    if leading_number(&line.text).is_some() {
        return Some(Mark::Number);
    }
    let (_, marked) = without_list_mark(&line.text);
    let first = line.text.chars().next()?;
    marked.then(|| if first.is_alphabetic() { Mark::Letter } else { Mark::Bullet })
}

/// The number that a line begins with, automatic or typed, and the rest.
pub(crate) fn number_of(line: &Line) -> Option<(String, &str)> {
    match &line.label {
        Some(label) if line.numbered => Some((bare_label(label), line.text.as_str())),
        Some(_) => None,
        None => leading_number(&line.text),
    }
}

/// The number and the text of an entry of a list.
pub(crate) fn item_of(line: &Line) -> Option<(Option<String>, String)> {
    if let Some((number, rest)) = number_of(line) {
        return Some((Some(number), rest.to_owned()));
    }
    if line.label.is_some() {
        return Some((None, line.text.clone()));
    }
    let (text, marked) = without_list_mark(&line.text);
    marked.then(|| (None, text.to_owned()))
}
