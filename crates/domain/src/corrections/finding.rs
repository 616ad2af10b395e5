//! Finding the value, row or section of a correction by its place in the source.

use opora_tree::Place;
use serde_json::Value;

use super::application::Unfit;
use super::position::{PLACED_LISTS, is_index, position_in, segments};
use super::rows::{RowPath, is_same_row, place_of_row, rows_of, title_of_section};
use super::{Correction, CorrectionKind};

/// What a correction is about in the plan as it is read.
#[derive(Debug)]
pub(super) enum Found {
    Value {
        path: Vec<String>,
        value: Value,
    },
    /// A row that is taken out; what is read now where it reads differently.
    Row {
        path: String,
        now_read: Option<Value>,
    },
    /// The section that a row is added to.
    Section(usize),
    /// The row that was added is read by now.
    ReadRow(String),
}

impl Found {
    pub(super) fn value_path(&self) -> Option<&[String]> {
        match self {
            Self::Value { path, .. } => Some(path),
            Self::Row { .. } | Self::Section(_) | Self::ReadRow(_) => None,
        }
    }
}

/// Finds what a correction is about.
pub(super) fn find(read: &Value, correction: &Correction) -> Result<Found, Unfit> {
    match correction.kind() {
        CorrectionKind::Value => {
            let (path, value) = find_value(read, &correction.path, correction)?;
            Ok(Found::Value { path, value })
        }
        CorrectionKind::RowTakenOut => find_row(read, correction),
        CorrectionKind::RowAdded => {
            // A section is known by its title.
            let section = RowPath::of(&correction.path).ok_or(Unfit::Refused)?.section;
            let (path, _) = find_value(read, &title_of_section(section), correction)?;
            let section = path.get(1).and_then(|index| index.parse().ok());
            section.map(Found::Section).ok_or(Unfit::Refused)
        }
    }
}

/// The row that stands in the source where the taken out one stood. Without a place only its number and title tell.
fn find_row(read: &Value, correction: &Correction) -> Result<Found, Unfit> {
    let mut rows: Vec<_> = rows_of(read)
        .filter(|(_, row)| match correction.at {
            Some(at) => place_of_row(row).map(cell_of) == Some(cell_of(at)),
            None => place_of_row(row).is_none() && is_same_row(row, &correction.read),
        })
        .collect();
    prefer(&mut rows, |(_, row)| place_of_row(row) == correction.at);
    prefer(&mut rows, |(_, row)| is_same_row(row, &correction.read));
    if rows.iter().all(|(_, row)| is_same_row(row, &correction.read)) {
        prefer(&mut rows, |(path, _)| *path == correction.path);
    }
    match rows.pop() {
        None => Err(Unfit::PlaceGone),
        Some((path, row)) if rows.is_empty() => {
            let now_read = (!is_same_row(row, &correction.read)).then(|| row.clone());
            Ok(Found::Row { path, now_read })
        }
        Some(_) => Err(Unfit::Ambiguous),
    }
}

/// Leaves those that a test holds for, where it holds for any.
fn prefer<T>(candidates: &mut Vec<T>, test: impl Fn(&T) -> bool) {
    if candidates.iter().any(&test) {
        candidates.retain(test);
    }
}

fn find_value(read: &Value, path: &str, correction: &Correction) -> Result<(Vec<String>, Value), Unfit> {
    let path = segments(path).map_err(|_| Unfit::Refused)?;
    let mut paths = Vec::new();
    matching_paths(read, &path, &mut Vec::new(), &mut paths);
    let mut best: Vec<(u32, (Vec<String>, Value))> = Vec::new();
    for candidate in paths {
        let names: Vec<&str> = candidate.iter().map(String::as_str).collect();
        let Ok(position) = position_in(read, &names) else { continue };
        if position.at.map(cell_of) != correction.at.map(cell_of) {
            continue;
        }
        let same_path = names == path;
        let same_value = position.value == correction.read;
        // Without a place only the value and the path tell.
        if correction.at.is_none() && !same_value && !same_path {
            continue;
        }
        let rank = u32::from(position.at.map(text_of) == correction.at.map(text_of)) * 8
            + u32::from(inner(&names) == inner(&path)) * 4
            + u32::from(same_value) * 2
            + u32::from(same_path);
        best.push((rank, (candidate, position.value)));
    }
    let highest = best.iter().map(|(rank, _)| *rank).max().ok_or(Unfit::PlaceGone)?;
    best.retain(|(rank, _)| *rank == highest);
    match best.pop() {
        Some((_, found)) if best.is_empty() => Ok(found),
        _ => Err(Unfit::Ambiguous),
    }
}

/// The place without the page (which a reader may learn to tell) and without the span in the text.
pub(super) fn cell_of(at: Place) -> Place {
    Place { page: None, ..at.whole() }
}

fn text_of(at: Place) -> (Option<u32>, Option<u32>) {
    (at.start, at.end)
}

/// The path below the last entry of a list that stands in the source by itself.
fn inner<'a>(path: &'a [&'a str]) -> &'a [&'a str] {
    let last = path.iter().rposition(|name| PLACED_LISTS.contains(name));
    last.and_then(|index| path.get(index + 2..)).unwrap_or(path)
}

/// All paths of the plan that have the same names, whatever their positions in the lists.
fn matching_paths(value: &Value, path: &[&str], walked: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let Some((segment, rest)) = path.split_first() else {
        found.push(walked.clone());
        return;
    };
    match value {
        // A quarter is a name, not a position.
        Value::Array(entries) if is_index(segment) && walked.last().is_none_or(|name| name != "schedule") => {
            for (index, entry) in entries.iter().enumerate() {
                walked.push(index.to_string());
                matching_paths(entry, rest, walked, found);
                walked.pop();
            }
        }
        _ => {
            let below = match value {
                Value::Object(entries) => entries.get(*segment),
                Value::Array(entries) => segment.parse::<usize>().ok().and_then(|index| entries.get(index)),
                _ => None,
            };
            walked.push((*segment).to_owned());
            matching_paths(below.unwrap_or(&Value::Null), rest, walked, found);
            walked.pop();
        }
    }
}
