//! Tables as grids.

use serde::{Deserialize, Serialize};

use crate::Paragraph;
use crate::block::is_default;

/// A table. `rows` are the rows of the grid; a cell stands in the row where it begins.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub rows: Vec<Row>,
    /// The widths of the columns, in any unit: only their proportion counts. Empty where the source does not tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub widths: Vec<u32>,
    /// The name of the sheet or the caption.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Whether the table stands on wide pages, with the headings right before it; the rest of the document does not.
    #[serde(default, skip_serializing_if = "is_default")]
    pub landscape: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// Whether the row is repeated at the top of each page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub heading: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Where the cell begins in the grid, from 0.
    pub row: u32,
    pub column: u32,
    /// At least 1.
    pub row_span: u32,
    /// At least 1.
    pub column_span: u32,
    pub paragraphs: Vec<Paragraph>,
    /// Whether the cell is set apart by shading; writers shade it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shaded: bool,
}

impl Table {
    /// All cells, row by row.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.rows.iter().flat_map(|row| &row.cells)
    }

    /// The number of columns of the grid.
    #[must_use]
    pub fn column_count(&self) -> u32 {
        self.cells().map(|cell| cell.column.saturating_add(cell.column_span)).max().unwrap_or(0)
    }

    /// The cell that begins at a grid position.
    #[must_use]
    pub fn cell_at(&self, row: u32, column: u32) -> Option<&Cell> {
        self.rows.get(usize::try_from(row).ok()?)?.cells.iter().find(|cell| cell.column == column)
    }

    /// The cell that covers a grid position, where it begins here or is merged into it.
    #[must_use]
    pub fn covering(&self, row: u32, column: u32) -> Option<&Cell> {
        self.cells().find(|cell| {
            (cell.row..cell.row.saturating_add(cell.row_span)).contains(&row)
                && (cell.column..cell.column.saturating_add(cell.column_span)).contains(&column)
        })
    }
}

impl Cell {
    /// A cell of plain text that spans nothing; each line becomes a paragraph.
    #[must_use]
    pub fn plain(row: u32, column: u32, text: &str) -> Self {
        let paragraphs = text.lines().map(Paragraph::plain).collect();
        Self { row, column, row_span: 1, column_span: 1, paragraphs, shaded: false }
    }

    /// The text of the paragraphs, one to a line.
    #[must_use]
    pub fn text(&self) -> String {
        self.paragraphs.iter().map(Paragraph::text).collect::<Vec<_>>().join("\n")
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.paragraphs.iter().all(|paragraph| paragraph.text().trim().is_empty())
    }

    /// The page of the first paragraph that tells it.
    #[must_use]
    pub fn page(&self) -> Option<u32> {
        self.paragraphs.iter().find_map(|paragraph| paragraph.page)
    }
}
