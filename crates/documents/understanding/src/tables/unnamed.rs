//! Columns that hold text although nothing stands above them: told, and kept beside what the form knows.

use opora_domain::irregularities::{Irregularity, IrregularityKind};
use opora_domain::planning::ColumnRole;

use super::grid::Grid;
use super::layout::{Column, Layout};
use super::rows::TableNotes;

/// So many rows are looked at.
const SAMPLE: usize = 60;
const WIDEST: usize = 64;

/// A column without a heading is one of the form when most rows have text there while the columns around it are filled
/// as well: a shifted row leaves its own place empty. Below a heading of the schedule it is a quarter too many.
pub(super) fn keep(layout: &mut Layout, grid: &Grid, from: usize, notes: &mut TableNotes) {
    let named = layout.columns.iter().filter(|column| column.is_named()).count();
    for place in 0..(grid.width as usize).min(WIDEST) {
        // Columns right of the last heading are not part of the layout yet.
        let beyond = Column::unknown();
        let column = layout.columns.get(place).unwrap_or(&beyond);
        let spare = column.is_named() && column.role == ColumnRole::Unknown && is_below_schedule(layout, place);
        if column.is_named() && !spare || column.role != ColumnRole::Unknown {
            continue;
        }
        let mut rows = 0;
        let mut held = Vec::new();
        for row in (from..grid.rows.len()).take(SAMPLE) {
            let own = grid.own(row);
            if own.len() < 3 {
                continue;
            }
            rows += 1;
            let cell = own.iter().find(|cell| cell.column as usize == place && cell.column_span == 1);
            // As many cells as headings and one more: nothing was moved here from elsewhere.
            held.extend(cell.filter(|_| spare || own.len() > named).copied());
        }
        let Some(first) = held.first().filter(|_| held.len() >= 2 && held.len() * 2 >= rows || spare) else { continue };
        notes.irregularities.push(Irregularity {
            kind: IrregularityKind::UnnamedColumn,
            at: first.at,
            quote: first.text.chars().take(300).collect(),
            values: vec![(place + 1).to_string()],
        });
        while layout.columns.len() <= place {
            layout.columns.push(Column::unknown());
        }
        if let Some(column) = layout.columns.get_mut(place)
            && !spare
        {
            column.heading.push(String::new());
        }
    }
}

/// Whether the heading over a column spans the quarters too.
fn is_below_schedule(layout: &Layout, place: usize) -> bool {
    let above = layout.columns.get(place).and_then(|column| column.heading.first());
    above.is_some_and(|above| {
        layout.columns.iter().any(|column| column.is_schedule() && column.heading.first() == Some(above))
    })
}
