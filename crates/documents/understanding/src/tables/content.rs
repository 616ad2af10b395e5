//! Rows of content: each cell in its column, marks in their quarters.

use opora_domain::irregularities::{Irregularity, IrregularityKind};
use opora_domain::planning::{ColumnRole, Quarter};
use opora_tree::Place;

use super::alignment::align;
use super::columns::money_of_heading;
use super::event::{RawCell, RawRow};
use super::grid::GridCell;
use super::layout::Layout;
use super::rows::TableNotes;
use crate::cells::numbers::{bare_number, leading_number};
use crate::cells::schedule::{Marks, mark, quarters_in_words, says_nothing};

/// A row of the grid as it stands.
pub(super) struct RowSource<'grid> {
    pub(super) covering: &'grid [&'grid GridCell],
    pub(super) own: &'grid [&'grid GridCell],
    pub(super) row: usize,
    /// How far its cells reach, also the empty ones.
    pub(super) reach: usize,
    /// The columns of its empty cells that are filled with a colour.
    pub(super) painted: &'grid [u32],
}

pub(super) fn raw_row(source: &RowSource<'_>, layout: &Layout, marks: &Marks, notes: &mut TableNotes) -> RawRow {
    let RowSource { covering, own, row, reach, painted } = *source;
    let alignment = align(covering, layout);
    let at = own.first().map_or_else(Place::default, |cell| cell.at);
    let mut raw = RawRow {
        at: Place { cell: None, ..at },
        scheduled: layout.has_schedule(),
        numbered: layout.has(ColumnRole::Number),
        headed: layout.headed && layout.at.block == at.block,
        repeats: layout.repeats,
        schedule_confidence: 1.0,
        confidence: if alignment.shifted { 0.7 } else { 1.0 },
        ..RawRow::default()
    };
    if alignment.shifted {
        note_shift(covering, &alignment.columns, layout, reach, notes);
    }
    for (cell, place) in covering.iter().zip(&alignment.columns) {
        let Some(column) = layout.columns.get(*place) else { continue };
        let shifted = *place != cell.column as usize;
        if column.is_schedule() {
            take_quarters(&mut raw, cell, *place, layout, marks, shifted);
            if raw.schedule_at.is_some_and(|at| at == cell.at) || raw.schedule_at.is_some() {
                continue;
            }
            continue;
        }
        let confidence = column.confidence * if shifted { 0.7 } else { 1.0 };
        let below = RawCell::below(column, cell.lines.clone(), cell.text.clone(), cell.at);
        raw.cells.entry(column.role).or_default().push(RawCell { own: cell.row as usize == row, confidence, ..below });
    }
    paint_quarters(&mut raw, painted, layout, at);
    split_number(&mut raw, notes);
    note_empty_title(&raw, layout, notes);
    raw
}

/// Quarters without any mark that are filled with a colour, as in a diagram; a row that is coloured elsewhere too is only
/// striped.
fn paint_quarters(raw: &mut RawRow, painted: &[u32], layout: &Layout, at: Place) {
    let of_schedule = |column: &u32| layout.column(*column).is_some_and(super::layout::Column::is_schedule);
    if painted.is_empty() || raw.schedule.iter().any(Option::is_some) || !painted.iter().all(of_schedule) {
        return;
    }
    for column in painted {
        let Some(quarters) = layout.column(*column).map(|column| column.quarters) else { continue };
        for (slot, touched) in raw.schedule.iter_mut().zip(quarters) {
            if touched {
                *slot = Some(Quarter::Provision);
            }
        }
        raw.schedule_at.get_or_insert(Place { cell: Some(*column), ..at });
    }
    raw.schedule_confidence = 0.7;
}

/// `1. Домашен патронаж` in the column of numbers with nothing in that of titles: two columns in one cell.
fn split_number(raw: &mut RawRow, notes: &mut TableNotes) {
    if raw.cells.contains_key(&ColumnRole::Title) {
        return;
    }
    let Some(cell) = raw.first(ColumnRole::Number).filter(|cell| cell.own) else { return };
    let Some((number, rest)) = leading_number(&cell.text).filter(|(_, rest)| rest.chars().count() > 3) else { return };
    let title = RawCell { own: true, confidence: 0.7, ..RawCell::own(rest, cell.at) };
    let number = RawCell { confidence: 0.7, ..RawCell::own(&number, cell.at) };
    notes.irregularities.push(Irregularity {
        kind: IrregularityKind::JoinedCells,
        at: cell.at,
        quote: cell.text.clone(),
        values: Vec::new(),
    });
    raw.cells.insert(ColumnRole::Number, vec![number]);
    raw.cells.insert(ColumnRole::Title, vec![title]);
}

/// A row with a number of its own and content, but without a name.
fn note_empty_title(raw: &RawRow, layout: &Layout, notes: &mut TableNotes) {
    let numbered = raw.first(ColumnRole::Number).filter(|cell| cell.own && bare_number(&cell.text).is_some());
    let column = layout.columns.iter().position(|column| column.role == ColumnRole::Title);
    let (Some(number), Some(column), false) = (numbered, column, raw.cells.contains_key(&ColumnRole::Title)) else {
        return;
    };
    let quote = raw.cells.values().flatten().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ");
    notes.irregularities.push(Irregularity {
        kind: IrregularityKind::EmptyCell,
        at: Place { cell: u32::try_from(column).ok(), ..number.at },
        quote: quote.chars().take(300).collect(),
        values: Vec::new(),
    });
}

/// A mark counts for each quarter of the columns that its cell covers.
fn take_quarters(raw: &mut RawRow, cell: &GridCell, place: usize, layout: &Layout, marks: &Marks, shifted: bool) {
    let span = if shifted { 1 } else { cell.column_span as usize };
    let covered: Vec<[bool; 4]> = layout
        .columns
        .iter()
        .skip(place)
        .take(span)
        .filter(|column| column.is_schedule())
        .map(|column| column.quarters)
        .collect();
    raw.schedule_at.get_or_insert(cell.at);
    if shifted {
        raw.schedule_confidence = raw.schedule_confidence.min(0.6);
    }
    let mut set = |quarters: [bool; 4], value: Quarter| {
        for (slot, touched) in raw.schedule.iter_mut().zip(quarters) {
            if touched && *slot != Some(Quarter::Provision) {
                *slot = Some(value);
            }
        }
    };
    if let Some(value) = marks.read(&cell.text) {
        for quarters in covered {
            set(quarters, value);
        }
        return;
    }
    if let Some(quarters) = quarters_in_words(&cell.text) {
        set(quarters.map(|quarter| quarter.is_some()), Quarter::Provision);
        return;
    }
    // Words in a quarter say what is done then.
    if !says_nothing(&cell.text) {
        for quarters in covered {
            set(quarters, Quarter::Provision);
        }
        raw.schedule_confidence = raw.schedule_confidence.min(0.5);
        raw.cells.entry(ColumnRole::Term).or_default().push(RawCell {
            lines: cell.lines.clone(),
            text: cell.text.clone(),
            at: cell.at,
            own: true,
            confidence: 0.5,
            currency: None,
            unit: None,
            greatest: false,
            money: money_of_heading(&[]),
            heading: String::new(),
        });
    }
}

fn note_shift(cells: &[&GridCell], columns: &[usize], layout: &Layout, reach: usize, notes: &mut TableNotes) {
    let mut joined = false;
    for ((cell, place), before) in cells.iter().zip(columns).zip(std::iter::once(None).chain(columns.iter().map(Some)))
    {
        if before == Some(place) {
            joined = true;
            notes.irregularities.push(Irregularity {
                kind: IrregularityKind::SplitCell,
                at: cell.at,
                quote: cell.text.clone(),
                values: Vec::new(),
            });
            continue;
        }
        let printed = layout.columns.get(cell.column as usize);
        let misplaced = mark(&cell.text).is_some()
            && cell.text.chars().count() <= 3
            && printed.is_none_or(|printed| !printed.is_schedule());
        if misplaced {
            let heading = printed.map(|printed| printed.heading.join(" ")).unwrap_or_default();
            notes.irregularities.push(Irregularity {
                kind: IrregularityKind::MisplacedMark,
                at: cell.at,
                quote: cell.text.clone(),
                values: vec![heading],
            });
        }
    }
    let quote = cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ");
    let quote: String = quote.chars().take(300).collect();
    let used = cells.iter().map(|cell| cell.column as usize + 1).max().unwrap_or(0);
    let kind = if used > layout.columns.len() {
        IrregularityKind::ExtraCells
    } else if reach < layout.columns.len() {
        IrregularityKind::MissingCells
    } else {
        IrregularityKind::ShiftedCells
    };
    if let Some(first) = cells.first()
        && (!joined || used > layout.columns.len())
    {
        notes.irregularities.push(Irregularity {
            kind,
            at: first.at,
            quote,
            values: vec![layout.columns.len().to_string(), used.to_string()],
        });
    }
}
