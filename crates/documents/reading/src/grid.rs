//! What all grids have in common.

use opora_tree::Table;

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
    use super::*;

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
