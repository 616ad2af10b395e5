//! From what a person wants at a path of the plan that is shown to a correction of the plan that was read.

use opora_tree::Place;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::position::{Position, position_in, put, segments};
use super::rows::{FIELD, Origin, RowPath, place_of_row, title_of_section};
use super::{Applied, Correction, CorrectionKind, Refusal, apply, position};
use crate::evidence::EvidenceByField;
use crate::planning::Item;
use crate::versions::CorrectionId;

/// A correction to be made, and those that it takes the place of.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// As [`Correction::path`], and so the following.
    pub path: String,
    pub field: String,
    pub at: Option<Place>,
    pub read: Value,
    pub corrected: Value,
    pub replaced: Vec<CorrectionId>,
    /// It is what was read: nothing is kept but that the others are withdrawn.
    pub is_as_read: bool,
}

/// What is to be corrected so that a value stands at a path of the shown plan, which is the one that was read with the
/// corrections that hold. The whole row at `sections/0/items/3` is taken out by `null`; a row is added to a section at
/// `sections/0/items/+`.
///
/// # Errors
/// [`Refusal`] where the plan has no such place, or what is put there is no row.
pub fn change<T: Serialize + DeserializeOwned + Clone>(
    read: &T,
    held: &[Correction],
    path: &str,
    value: Value,
) -> Result<Change, Refusal> {
    if let Some(RowPath { section, row: "+", inner: None }) = RowPath::of(path) {
        return added_row(read, held, section, value);
    }
    let is_row = RowPath::of(path).is_some_and(|row| row.inner.is_none());
    if is_row && !value.is_null() {
        return Err(Refusal::WrongKind);
    }
    let applied = apply(read, held);
    match applied.rows.origin(path)? {
        Origin::Added(id, inner) => within_addition(held, id, inner.as_deref(), value),
        Origin::Read(path) if is_row => taken_out_row(read, path),
        Origin::Read(_) => {
            let (shown, value) = within_its_list(&applied, path, value)?;
            let Origin::Read(path) = applied.rows.origin(&shown)? else { return Err(Refusal::NoSuchPlace) };
            let Position { field, at, value: read } = position(read, &path)?;
            let is_as_read = read == value;
            Ok(Change { path, field, at, read, corrected: value, replaced: replaced(&applied, &shown), is_as_read })
        }
    }
}

/// Where persons put a list of money in the place of the one that was read, what is corrected in one of its lines is
/// corrected in that list: the lines that were read are not counted as it counts.
fn within_its_list<T: Serialize>(applied: &Applied<T>, path: &str, value: Value) -> Result<(String, Value), Refusal> {
    let as_it_is = |value| Ok((path.to_owned(), value));
    let Some((row, inner)) = path.split_once("/funding/") else { return as_it_is(value) };
    let list = format!("{row}/funding");
    if !applied.outcomes.iter().any(|(_, outcome)| outcome.path() == Some(list.as_str())) {
        return as_it_is(value);
    }
    let mut lines = position(&applied.plan, &list)?.value;
    let (line, field) = inner.split_once('/').ok_or(Refusal::NoSuchPlace)?;
    let line = line.parse::<usize>().ok().and_then(|line| lines.get_mut(line)).and_then(Value::as_object_mut);
    line.ok_or(Refusal::NoSuchPlace)?.insert(field.to_owned(), value);
    Ok((list, lines))
}

/// The corrections of the same value or of parts of it. Where an older correction stands now is decided by its place.
fn replaced<T>(applied: &Applied<T>, path: &str) -> Vec<CorrectionId> {
    let parts = format!("{path}/");
    let is_replaced = |at: &str| at == path || at.starts_with(parts.as_str());
    let there = applied.outcomes.iter().filter(|(_, outcome)| outcome.path().is_some_and(is_replaced));
    there.map(|(id, _)| *id).collect()
}

/// What was corrected in a row stays: it holds again when the row is put back.
fn taken_out_row<T: Serialize>(read: &T, path: String) -> Result<Change, Refusal> {
    let plan = serde_json::to_value(read).map_err(|_| Refusal::WrongKind)?;
    let row = plan.pointer(&format!("/{path}")).filter(|row| row.is_object()).cloned().ok_or(Refusal::NoSuchPlace)?;
    Ok(Change {
        path,
        field: FIELD.to_owned(),
        at: place_of_row(&row),
        read: row,
        corrected: Value::Null,
        replaced: Vec::new(),
        is_as_read: false,
    })
}

/// Sections stand in the shown plan where they were read.
fn added_row<T: Serialize>(read: &T, held: &[Correction], section: usize, row: Value) -> Result<Change, Refusal> {
    let title = position(read, &title_of_section(section))?;
    let plan = serde_json::to_value(read).map_err(|_| Refusal::WrongKind)?;
    plan.pointer(&format!("/sections/{section}")).ok_or(Refusal::NoSuchPlace)?;
    let rows = held.iter().filter_map(|held| RowPath::of(&held.path)?.number());
    let number = rows.max().unwrap_or(0) + 1;
    Ok(Change {
        path: format!("sections/{section}/items/+{number}"),
        field: FIELD.to_owned(),
        at: title.at,
        read: title.value,
        corrected: whole_row(row)?,
        replaced: Vec::new(),
        is_as_read: false,
    })
}

/// A value of an added row is corrected in the addition; the whole row is taken out by taking the addition back.
fn within_addition(
    held: &[Correction],
    id: CorrectionId,
    inner: Option<&str>,
    value: Value,
) -> Result<Change, Refusal> {
    let addition = held.iter().find(|held| held.id == id && held.kind() == CorrectionKind::RowAdded);
    let addition = addition.ok_or(Refusal::NoSuchPlace)?;
    let corrected = match inner {
        None => Value::Null,
        Some(inner) => {
            // What may be corrected in a row that was read may be in this one.
            let path = format!("sections/0/items/0/{inner}");
            let part = segments(&path)?.split_off(4);
            let mut row = addition.corrected.clone();
            put(&mut row, &part, value.clone())?;
            let row = whole_row(row)?;
            if position_in(&row, &part)?.value.is_null() && !value.is_null() {
                return Err(Refusal::NoSuchPlace);
            }
            row
        }
    };
    Ok(Change {
        path: addition.path.clone(),
        field: addition.field.clone(),
        at: addition.at,
        read: addition.read.clone(),
        corrected,
        replaced: vec![id],
        is_as_read: inner.is_none(),
    })
}

/// A row as the format has it. It has a title, and nothing says how sure a reading was that did not happen.
fn whole_row(row: Value) -> Result<Value, Refusal> {
    let row: Item = serde_json::from_value(row).map_err(|_| Refusal::WrongKind)?;
    if row.title.as_deref().is_none_or(|title| title.trim().is_empty()) {
        return Err(Refusal::WrongKind);
    }
    let row = Item { confidence: None, evidence: EvidenceByField::new(), ..row };
    serde_json::to_value(row).map_err(|_| Refusal::WrongKind)
}
