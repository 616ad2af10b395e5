//! What all grids have in common.

use opora_tree::Table;

/// Shortens spans that reach beyond the last row or over other cells, and tells how many contradicted each other.
/// Cells of a row stand in ascending columns.
pub(crate) fn settle(table: &mut Table) -> u32 {
    clamp_spans(table);
    let mut shortened = 0;
    // For each column: row and index of the cell that took it last.
    let mut owners: Vec<Option<(usize, usize)>> = Vec::new();
    for row in 0..table.rows.len() {
        let count = table.rows.get(row).map_or(0, |row| row.cells.len());
        for index in 0..count {
            let Some(cells) = table.rows.get_mut(row).map(|row| &mut row.cells) else { continue };
            let next = cells.get(index + 1).map_or(u32::MAX, |cell| cell.column);
            let Some(cell) = cells.get_mut(index) else { continue };
            if cell.column.saturating_add(cell.column_span) > next {
                cell.column_span = next.saturating_sub(cell.column).max(1);
                shortened += 1;
            }
            let first = cell.column as usize;
            let end = first.saturating_add(cell.column_span as usize);
            if owners.len() < end {
                owners.resize(end, None);
            }
            for owner in owners.iter_mut().take(end).skip(first) {
                if let Some((above_row, above_index)) = owner.replace((row, index))
                    && above_row < row
                    && let Some(above) = table.rows.get_mut(above_row).and_then(|row| row.cells.get_mut(above_index))
                {
                    let reach = u32::try_from(row - above_row).unwrap_or(u32::MAX);
                    if above.row_span > reach {
                        above.row_span = reach;
                        shortened += 1;
                    }
                }
            }
        }
    }
    shortened
}

/// A cell cannot span beyond the last row.
pub(crate) fn clamp_spans(table: &mut Table) {
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        cell.row_span = cell.row_span.min(rows.saturating_sub(cell.row)).max(1);
    }
}

/// Which columns of the present row are taken by cells of rows above or to the left.
#[derive(Debug, Default)]
pub(crate) struct Occupied {
    /// For each column: for how many rows it is taken, the present one included.
    rows: Vec<u32>,
    column: usize,
}

impl Occupied {
    /// The first column from here on at which so many columns are free; where only the first is, a browser lets the
    /// cells overlap, here the cell moves on.
    pub(crate) fn free(&mut self, columns: u32) -> u32 {
        loop {
            let taken = self.rows.iter().skip(self.column).take(columns as usize).rposition(|rows| *rows > 0);
            match taken {
                Some(offset) => self.column += offset + 1,
                None => return u32::try_from(self.column).unwrap_or(u32::MAX),
            }
        }
    }

    /// Takes columns for so many rows.
    pub(crate) fn occupy(&mut self, column: u32, columns: u32, rows: u32) {
        let end = (column as usize).saturating_add(columns as usize);
        if self.rows.len() < end {
            self.rows.resize(end, 0);
        }
        for taken in self.rows.iter_mut().take(end).skip(column as usize) {
            *taken = rows;
        }
        self.column = end;
    }

    pub(crate) fn next_row(&mut self) {
        for rows in &mut self.rows {
            *rows = rows.saturating_sub(1);
        }
        self.column = 0;
    }
}

#[cfg(test)]
mod tests {
    use opora_tree::{Cell, Row};

    use super::*;

    #[test]
    fn spans_that_contradict_each_other_are_shortened() {
        let cell = |row, column, row_span, column_span| Cell { row_span, column_span, ..Cell::plain(row, column, "x") };
        let row = |cells| Row { cells, heading: false };
        let mut table = Table {
            rows: vec![row(vec![cell(0, 0, 2, 3), cell(0, 2, 9, 1)]), row(vec![cell(1, 1, 1, 1)])],
            ..Table::default()
        };
        assert_eq!(settle(&mut table), 2);
        let spans: Vec<_> = table.cells().map(|cell| (cell.row_span, cell.column_span)).collect();
        assert_eq!(spans, [(1, 2), (2, 1), (1, 1)]);
        assert_eq!(settle(&mut table), 0);
    }

    #[test]
    fn cells_go_around_what_is_taken() {
        let mut occupied = Occupied::default();
        assert_eq!(occupied.free(1), 0);
        occupied.occupy(0, 1, 2);
        assert_eq!(occupied.free(2), 1);
        occupied.occupy(1, 2, 1);
        occupied.next_row();
        assert_eq!(occupied.free(1), 1);
        occupied.occupy(1, 1, 3);
        assert_eq!(occupied.free(1), 2);
        occupied.occupy(2, 1, 1);
        occupied.next_row();
        assert_eq!(occupied.free(2), 2, "two columns do not fit beside the taken one");
    }
}
