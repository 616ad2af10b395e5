//! Taking rows out of a plan and adding rows to it.

use std::collections::BTreeSet;

use opora_tree::Place;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Correction;
use super::application::Unfit;
use super::finding::{Found, cell_of};
use super::rows::{Row, RowPath, Rows, place_of_row, rows_of};
use crate::planning::Item;

/// Takes rows out and adds rows; the paths of what was found are those of the plan as it was read.
pub(super) fn put_rows<T: Serialize + DeserializeOwned>(
    read: &Value,
    plan: T,
    corrections: &[Correction],
    found: &mut [Result<Found, Unfit>],
) -> (T, Rows) {
    let taken_out = taken_out(found);
    let has_additions = found.iter().any(|found| matches!(found, Ok(Found::Section(_))));
    if taken_out.is_empty() && !has_additions {
        return (plan, Rows::default());
    }
    let Ok(mut value) = serde_json::to_value(&plan) else { return (plan, Rows::default()) };
    let mut added = Vec::new();
    for (correction, found) in corrections.iter().zip(found.iter_mut()) {
        let Ok(Found::Section(section)) = *found else { continue };
        let number = RowPath::of(&correction.path).and_then(RowPath::number);
        match serde_json::from_value::<Item>(correction.corrected.clone()) {
            Err(_) => *found = Err(Unfit::Refused),
            Ok(item) => match read_by_now(read, &item, &taken_out) {
                Some(path) => *found = Ok(Found::ReadRow(path)),
                None => added.push((number, section, correction)),
            },
        }
    }
    added.sort_by_key(|(number, ..)| *number);
    let mut sections: BTreeSet<usize> = taken_out.iter().map(|(section, _)| *section).collect();
    sections.extend(added.iter().map(|(_, section, _)| *section));
    let mut rows = Rows::default();
    for section in sections {
        let list = value.pointer_mut(&format!("/sections/{section}/items")).and_then(Value::as_array_mut);
        let Some(list) = list else { continue };
        let mut all: Vec<(Row, Value)> =
            std::mem::take(list).into_iter().enumerate().map(|(index, row)| (Row::Read(index), row)).collect();
        for (_, _, correction) in added.iter().filter(|(_, own, _)| *own == section) {
            // Where the rows that were taken out stood still tells where an added one belongs.
            let before = place_of_row(&correction.corrected).and_then(|at| first_after(&all, at));
            all.insert(before.unwrap_or(all.len()), (Row::Added(correction.id), correction.corrected.clone()));
        }
        all.retain(|(row, _)| !matches!(row, Row::Read(index) if taken_out.contains(&(section, *index))));
        let (origins, values) = all.into_iter().unzip();
        *list = values;
        rows.sections.insert(section, origins);
    }
    match serde_json::from_value(value) {
        Ok(plan) => (plan, rows),
        // It was a plan, and each row is one: this does not happen.
        Err(_) => (plan, Rows::default()),
    }
}

fn taken_out(found: &[Result<Found, Unfit>]) -> BTreeSet<(usize, usize)> {
    let paths = found.iter().filter_map(|found| match found {
        Ok(Found::Row { path, .. }) => RowPath::of(path),
        _ => None,
    });
    paths.filter_map(RowPath::position).collect()
}

/// The row that was added, where the source is by now read so that it has it.
fn read_by_now(read: &Value, added: &Item, taken_out: &BTreeSet<(usize, usize)>) -> Option<String> {
    let line = |at: Place| (at.block, at.table, at.row);
    let at = added.at.map(line)?;
    let is_taken_out =
        |path: &str| RowPath::of(path).and_then(RowPath::position).is_some_and(|row| taken_out.contains(&row));
    let is_it = |row: &Value| {
        place_of_row(row).map(line) == Some(at) && row.get("title").and_then(Value::as_str) == added.title.as_deref()
    };
    rows_of(read).find(|(path, row)| is_it(row) && !is_taken_out(path)).map(|(path, _)| path)
}

/// The first row that was read from further down the source.
fn first_after(rows: &[(Row, Value)], at: Place) -> Option<usize> {
    let is_after = |row: &Value| place_of_row(row).is_some_and(|own| cell_of(own) > cell_of(at));
    rows.iter().position(|(row, value)| matches!(row, Row::Read(_)) && is_after(value))
}
