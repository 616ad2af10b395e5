//! A table as it stands on pages, to a table of the tree.

use opora_tree::{Cell, Row, Table};

use super::fragments::{Fragment, FragmentCell};
use super::lines::Line;
use super::paragraphs::{Column, Habits};
use crate::ReadError;
use crate::budget::Budget;

/// Makes the table; rows and columns in which no cell begins do not count.
pub(super) fn table(fragment: Fragment, habits: &Habits, budget: &mut Budget<'_>) -> Result<Table, ReadError> {
    let mut begun_rows: Vec<usize> = fragment.cells.iter().map(|cell| cell.row).collect();
    let mut begun_columns: Vec<usize> = fragment.cells.iter().map(|cell| cell.column).collect();
    for begun in [&mut begun_rows, &mut begun_columns] {
        begun.sort_unstable();
        begun.dedup();
    }
    let place = |begun: &[usize], at: usize| begun.partition_point(|start| *start < at);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    budget.table()?;
    budget.grid(number(begun_rows.len()), number(begun_columns.len()))?;
    let mut table = Table::default();
    for row in 0..begun_rows.len() {
        budget.row(row)?;
        let heading = begun_rows.get(row).is_some_and(|start| *start < fragment.repeated);
        table.rows.push(Row { cells: Vec::new(), heading });
    }
    table.widths = widths(&fragment, &begun_columns);
    let paddings: Vec<f64> = begun_columns.iter().map(|column| padding(&fragment, *column)).collect();
    for cell in &fragment.cells {
        let (row, column) = (place(&begun_rows, cell.row), place(&begun_columns, cell.column));
        let (row_end, column_end) =
            (place(&begun_rows, cell.row + cell.rows), place(&begun_columns, cell.column + cell.columns));
        budget.cell()?;
        let padding = if fragment.ruled { paddings.get(column).copied().unwrap_or(0.0) } else { 0.0 };
        let mut made = Cell {
            row: number(row),
            column: number(column),
            row_span: number(row_end.saturating_sub(row).max(1)),
            column_span: number(column_end.saturating_sub(column).max(1)),
            ..Cell::default()
        };
        for (paragraph, _) in paragraphs(cell, padding, habits) {
            super::count(&paragraph, budget)?;
            made.paragraphs.push(paragraph);
        }
        if let Some(row) = table.rows.get_mut(row) {
            row.cells.push(made);
        }
    }
    crate::grid::settle(&mut table);
    Ok(table)
}

fn paragraphs(cell: &FragmentCell, padding: f64, habits: &Habits) -> Vec<(opora_tree::Paragraph, Vec<Line>)> {
    let extent = |_: u32| (cell.area.left + padding, cell.area.right - padding);
    Column { lines: &cell.lines, extent: &extent, habits }.paragraphs()
}

/// How far the text of a column stands from its border.
fn padding(fragment: &Fragment, column: usize) -> f64 {
    let offsets = fragment.cells.iter().filter(|cell| cell.column == column).flat_map(|cell| {
        cell.lines.iter().map(|line| (line.area.left - cell.area.left).min(cell.area.right - line.area.right))
    });
    offsets.reduce(f64::min).unwrap_or(0.0).max(0.0)
}

/// The widths of the columns, in tenths of a point.
fn widths(fragment: &Fragment, begun: &[usize]) -> Vec<u32> {
    let edge = |column: usize| fragment.edges.get(column).copied();
    let last = fragment.edges.last().copied();
    let ends = begun.iter().skip(1).map(|column| edge(*column)).chain([last]);
    begun
        .iter()
        .zip(ends)
        .map(|(column, end)| {
            let width = edge(*column).zip(end).map_or(0.0, |(from, to)| (to - from) * 10.0);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "pages are small; the cast saturates"
            )]
            let width = width.round() as u32;
            width.max(1)
        })
        .collect()
}
