//! The rows of a plan whose rows were taken out and added: which one was read where.

use std::collections::BTreeMap;

use opora_tree::Place;
use serde_json::Value;

use super::Refusal;
use super::position::is_index;
use crate::versions::CorrectionId;

/// The field of a correction that is about a whole row.
pub(super) const FIELD: &str = "sections/items";

/// Where each row of a corrected plan was read, by section; a section whose rows are those that were read is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    pub(super) sections: BTreeMap<usize, Vec<Row>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    Read(usize),
    Added(CorrectionId),
}

/// Where what stands at a path of the corrected plan comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// It was read, at this path of the plan as it was read.
    Read(String),
    /// It is this part of an added row; `None` is the whole row.
    Added(CorrectionId, Option<String>),
}

impl Rows {
    pub(super) fn origin(&self, path: &str) -> Result<Origin, Refusal> {
        let as_it_is = || Ok(Origin::Read(path.to_owned()));
        let Some(at) = RowPath::of(path) else { return as_it_is() };
        let Some(rows) = self.sections.get(&at.section) else { return as_it_is() };
        match at.index().and_then(|index| rows.get(index)) {
            Some(Row::Read(index)) => Ok(Origin::Read(at.moved(*index))),
            Some(Row::Added(id)) => Ok(Origin::Added(*id, at.inner.map(str::to_owned))),
            None => Err(Refusal::NoSuchPlace),
        }
    }

    /// The path in the corrected plan of what was read at a path; `None` where its row was taken out.
    pub(super) fn shown(&self, path: &str) -> Option<String> {
        let Some((at, index)) = RowPath::of(path).and_then(|at| Some((at, at.index()?))) else {
            return Some(path.to_owned());
        };
        let Some(rows) = self.sections.get(&at.section) else { return Some(path.to_owned()) };
        rows.iter().position(|row| *row == Row::Read(index)).map(|index| at.moved(index))
    }

    /// The path of an added row in the corrected plan.
    pub(super) fn added(&self, id: CorrectionId) -> Option<String> {
        self.sections.iter().find_map(|(section, rows)| {
            let index = rows.iter().position(|row| *row == Row::Added(id))?;
            Some(format!("sections/{section}/items/{index}"))
        })
    }
}

/// A path that leads to a row or into one.
#[derive(Debug, Clone, Copy)]
pub(super) struct RowPath<'a> {
    pub section: usize,
    /// Its position, or `+` with the number of an added row.
    pub row: &'a str,
    pub inner: Option<&'a str>,
}

impl<'a> RowPath<'a> {
    pub(super) fn of(path: &'a str) -> Option<Self> {
        let (section, rest) = path.strip_prefix("sections/")?.split_once("/items/")?;
        let section = Some(section).filter(|section| is_index(section))?.parse().ok()?;
        let (row, inner) = rest.split_once('/').map_or((rest, None), |(row, inner)| (row, Some(inner)));
        Some(Self { section, row, inner })
    }

    pub(super) fn index(self) -> Option<usize> {
        Some(self.row).filter(|row| is_index(row))?.parse().ok()
    }

    /// The number among the added rows; the row to be added has none yet.
    pub(super) fn number(self) -> Option<usize> {
        let number = self.row.strip_prefix('+')?;
        Some(number).filter(|number| is_index(number))?.parse().ok()
    }

    /// Its section and its position there.
    pub(super) fn position(self) -> Option<(usize, usize)> {
        Some((self.section, self.index()?))
    }

    fn moved(self, index: usize) -> String {
        let inner = self.inner.map(|inner| format!("/{inner}")).unwrap_or_default();
        format!("sections/{}/items/{index}{inner}", self.section)
    }
}

pub(super) fn title_of_section(section: usize) -> String {
    format!("sections/{section}/title")
}

/// All rows with their paths.
pub(super) fn rows_of(plan: &Value) -> impl Iterator<Item = (String, &Value)> {
    list(plan, "sections").iter().enumerate().flat_map(|(section, owner)| {
        let rows = list(owner, "items").iter().enumerate();
        rows.map(move |(index, row)| (format!("sections/{section}/items/{index}"), row))
    })
}

fn list<'a>(owner: &'a Value, name: &str) -> &'a [Value] {
    owner.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(super) fn place_of_row(row: &Value) -> Option<Place> {
    serde_json::from_value(row.get("at")?.clone()).ok()
}

/// Whether two rows have the number and the title in common, by which a person knows a row.
pub(super) fn is_same_row(one: &Value, other: &Value) -> bool {
    ["number", "title"].iter().all(|name| one.get(*name) == other.get(*name))
}
