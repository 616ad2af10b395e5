//! The cells of a table whose borders are drawn.

use super::geometry::{Area, Ruling, distinct};
use super::rulings::Frame;

/// Borders nearer to each other than this are one.
const SAME: f64 = 3.0;
/// More places than this in one grid are a drawing, not a table.
const MOST_PLACES: usize = 40_000;

/// A cell by its place in the grid and on the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GridCell {
    pub(crate) row: usize,
    pub(crate) column: usize,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) area: Area,
}

/// The grid of a table: the edges of its columns and rows, and its cells row by row.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Grid {
    pub(crate) edges_across: Vec<f64>,
    pub(crate) edges_down: Vec<f64>,
    pub(crate) cells: Vec<GridCell>,
}

impl Grid {
    pub(crate) fn area(&self) -> Area {
        Area {
            left: self.edges_across.first().copied().unwrap_or_default(),
            top: self.edges_down.first().copied().unwrap_or_default(),
            right: self.edges_across.last().copied().unwrap_or_default(),
            bottom: self.edges_down.last().copied().unwrap_or_default(),
        }
    }

    /// The grid of a frame; `None` where it has only one cell: a box around a text is no table.
    pub(crate) fn of(frame: &Frame) -> Option<Self> {
        let area = frame.area();
        // A table without its left and right border still ends where its horizontal lines end.
        let across = frame.verticals.iter().map(|ruling| ruling.at).chain([area.left, area.right]);
        let down = frame.horizontals.iter().map(|ruling| ruling.at).chain([area.top, area.bottom]);
        let (across, down) = (distinct(across.collect(), SAME), distinct(down.collect(), SAME));
        let (columns, rows) = (across.len().checked_sub(1)?, down.len().checked_sub(1)?);
        if columns * rows < 2 || columns * rows > MOST_PLACES {
            return None;
        }
        let places = Places { across: &across, down: &down, frame };
        let cells = places.cells();
        (cells.len() > 1).then_some(Self { edges_across: across, edges_down: down, cells })
    }

    /// The index of the cell at a point, or of the nearest one.
    pub(crate) fn cell_at(&self, (x, y): (f64, f64)) -> Option<usize> {
        if let Some(found) = self.cells.iter().position(|cell| cell.area.contains((x, y))) {
            return Some(found);
        }
        let distance = |cell: &GridCell| {
            let across = (cell.area.left - x).max(x - cell.area.right).max(0.0);
            let down = (cell.area.top - y).max(y - cell.area.bottom).max(0.0);
            across + down
        };
        self.cells.iter().enumerate().min_by(|a, b| distance(a.1).total_cmp(&distance(b.1))).map(|(index, _)| index)
    }
}

/// The smallest places between the edges, which borders divide or leave together.
struct Places<'a> {
    across: &'a [f64],
    down: &'a [f64],
    frame: &'a Frame,
}

impl Places<'_> {
    fn span(edges: &[f64], index: usize) -> (f64, f64) {
        (edges.get(index).copied().unwrap_or_default(), edges.get(index + 1).copied().unwrap_or_default())
    }

    /// Whether a line lies on this edge beside the middle of the place.
    fn divided(rulings: &[Ruling], edge: f64, (from, to): (f64, f64)) -> bool {
        let middle = f64::midpoint(from, to);
        rulings.iter().any(|ruling| (ruling.at - edge).abs() <= SAME && ruling.from <= middle && ruling.to >= middle)
    }

    fn cells(&self) -> Vec<GridCell> {
        let (columns, rows) = (self.across.len() - 1, self.down.len() - 1);
        let mut taken = vec![false; columns * rows];
        let mut cells = Vec::new();
        for row in 0..rows {
            for column in 0..columns {
                if taken.get(row * columns + column).copied().unwrap_or(true) {
                    continue;
                }
                let free = |row: usize, column: usize| taken.get(row * columns + column) == Some(&false);
                let mut wide = 1;
                while column + wide < columns && free(row, column + wide) && self.open_right(row, column + wide - 1) {
                    wide += 1;
                }
                let mut high = 1;
                while row + high < rows
                    && (column..column + wide)
                        .all(|column| free(row + high, column) && self.open_below(row + high - 1, column))
                    && (column..column + wide - 1).all(|column| self.open_right(row + high, column))
                {
                    high += 1;
                }
                for row in row..row + high {
                    for slot in taken.iter_mut().skip(row * columns + column).take(wide) {
                        *slot = true;
                    }
                }
                let ((left, _), (_, right)) =
                    (Self::span(self.across, column), Self::span(self.across, column + wide - 1));
                let ((top, _), (_, bottom)) = (Self::span(self.down, row), Self::span(self.down, row + high - 1));
                let area = Area { left, top, right, bottom };
                cells.push(GridCell { row, column, rows: high, columns: wide, area });
            }
        }
        cells
    }

    fn open_right(&self, row: usize, column: usize) -> bool {
        let edge = Self::span(self.across, column).1;
        !Self::divided(&self.frame.verticals, edge, Self::span(self.down, row))
    }

    fn open_below(&self, row: usize, column: usize) -> bool {
        let edge = Self::span(self.down, row).1;
        !Self::divided(&self.frame.horizontals, edge, Self::span(self.across, column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ruling(at: f64, from: f64, to: f64) -> Ruling {
        Ruling { at, from, to }
    }

    #[test]
    fn merged_cells_are_one() {
        // A heading over two columns, below it two cells, the left one over two rows.
        let frame = Frame {
            horizontals: vec![
                ruling(0.0, 0.0, 100.0),
                ruling(20.0, 0.0, 100.0),
                ruling(40.0, 50.0, 100.0),
                ruling(60.0, 0.0, 100.0),
            ],
            verticals: vec![ruling(0.0, 0.0, 60.0), ruling(50.0, 20.0, 60.0), ruling(100.0, 0.0, 60.0)],
        };
        let grid = Grid::of(&frame).unwrap();
        let spans: Vec<_> = grid.cells.iter().map(|cell| (cell.row, cell.column, cell.rows, cell.columns)).collect();
        assert_eq!(spans, [(0, 0, 1, 2), (1, 0, 2, 1), (1, 1, 1, 1), (2, 1, 1, 1)]);
        assert_eq!(grid.cell_at((25.0, 50.0)), Some(1));
        assert_eq!(grid.cell_at((75.0, 70.0)), Some(3), "a word below the border belongs to the nearest cell");
    }

    #[test]
    fn a_box_is_no_table() {
        let frame = Frame {
            horizontals: vec![ruling(0.0, 0.0, 100.0), ruling(60.0, 0.0, 100.0)],
            verticals: vec![ruling(0.0, 0.0, 60.0), ruling(100.0, 0.0, 60.0)],
        };
        assert_eq!(Grid::of(&frame), None);
    }
}
