//! The pieces into which a long source is cut, so that a page with one of them opens quickly.

use opora_tree::{Block, Document, Place, Table};

/// A piece is full when its page would hold about so many bytes.
const MOST_BYTES: usize = 90_000;
/// What a paragraph or cell takes beside its text.
const BYTES_OF_ELEMENT: usize = 110;

/// A paragraph, or a row of a table: where a piece may begin.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    pub block: u32,
    pub row: u32,
}

impl Line {
    pub fn of(at: Place) -> Self {
        Self { block: at.block, row: at.row.unwrap_or(0) }
    }

    /// The line of an address: `12-5`.
    pub fn from_text(text: &str) -> Option<Self> {
        let (block, row) = text.split_once('-')?;
        Some(Self { block: block.parse().ok()?, row: row.parse().ok()? })
    }

    /// Its place, as far as it tells one.
    pub fn place(self) -> Place {
        Place { row: (self.row > 0).then_some(self.row), ..Place::block(self.block) }
    }
}

/// A stretch of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourcePiece {
    pub first: Line,
    /// The first line of the next piece; `None` for the last one.
    pub end: Option<Line>,
}

impl SourcePiece {
    pub fn holds(&self, line: Line) -> bool {
        self.first <= line && self.end.is_none_or(|end| line < end)
    }
}

/// The pieces in order, at least one. A table is cut only between rows that no cell joins.
pub fn pieces(tree: &Document) -> Vec<SourcePiece> {
    let mut begins = vec![Line::default()];
    let mut bytes = 0_usize;
    let mut line = |line: Line, weight: usize| {
        if bytes > 0 && bytes + weight > MOST_BYTES {
            begins.push(line);
            bytes = 0;
        }
        bytes += weight;
    };
    for (block, content) in (0_u32..).zip(&tree.blocks) {
        match content {
            Block::Paragraph(paragraph) => line(Line { block, row: 0 }, paragraph.text().len() + BYTES_OF_ELEMENT),
            Block::Table(table) => {
                for (row, weight) in stretches(table) {
                    line(Line { block, row }, weight);
                }
            }
        }
    }
    let ends = begins.iter().skip(1).map(|line| Some(*line)).chain([None]);
    begins.iter().zip(ends).map(|(first, end)| SourcePiece { first: *first, end }).collect()
}

/// The rows at which a table may be cut, each with the bytes up to the next such row.
fn stretches(table: &Table) -> Vec<(u32, usize)> {
    let mut found: Vec<(u32, usize)> = Vec::new();
    let mut joined_to = 0_u32;
    for (row, content) in (0_u32..).zip(&table.rows) {
        let weight: usize = content.cells.iter().map(|cell| cell.text().len() + BYTES_OF_ELEMENT).sum();
        match found.last_mut().filter(|_| row < joined_to) {
            Some((_, bytes)) => *bytes += weight,
            None => found.push((row, weight)),
        }
        let ends = content.cells.iter().map(|cell| row.saturating_add(cell.row_span.max(1)));
        joined_to = ends.max().unwrap_or(0).max(joined_to);
    }
    found
}

#[cfg(test)]
mod tests {
    use opora_tree::{Cell, Paragraph, Row};

    use super::*;

    #[test]
    fn a_short_source_is_one_piece_and_a_long_one_loses_nothing() {
        let long = "х".repeat(10_000);
        let paragraphs = |count: usize| -> Vec<Block> {
            (0..count).map(|_| Block::Paragraph(Paragraph::plain(long.clone()))).collect()
        };
        let short = Document { blocks: paragraphs(2), ..Document::default() };
        assert_eq!(pieces(&short), [SourcePiece { first: Line::default(), end: None }]);
        assert_eq!(pieces(&Document::default()).len(), 1);

        let row = |row: u32, span: u32| Row {
            cells: vec![Cell { row_span: span, ..Cell::plain(row, 0, &long) }],
            heading: false,
        };
        let table =
            Table { rows: (0..12).map(|at| row(at, if at == 3 { 3 } else { 1 })).collect(), ..Table::default() };
        let mut blocks = paragraphs(2);
        blocks.push(Block::Table(table));
        blocks.extend(paragraphs(3));
        let tree = Document { blocks, ..Document::default() };
        let pieces = pieces(&tree);
        let begins: Vec<(u32, u32)> = pieces.iter().map(|piece| (piece.first.block, piece.first.row)).collect();
        assert_eq!(begins, [(0, 0), (2, 2), (2, 6), (2, 10), (5, 0)]);
        for block in 0..6 {
            for row in 0..12 {
                let line = Line { block, row: if block == 2 { row } else { 0 } };
                assert_eq!(pieces.iter().filter(|piece| piece.holds(line)).count(), 1, "{line:?}");
            }
        }
        assert_eq!(Line::from_text("12-5"), Some(Line { block: 12, row: 5 }));
        assert_eq!(Line::from_text("12"), None);
    }
}
