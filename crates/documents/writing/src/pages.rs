//! How the blocks of a document are shared out between upright and wide pages: wide tables stand on wide pages, long
//! prose on upright ones. All writers of pages use the same division.

use std::ops::Range;

use opora_tree::{Block, Document, ParagraphStyle};

/// From this many columns on a table is wide.
const WIDE_TABLE: u32 = 6;
/// Prose of fewer characters stays on the pages of the table beside it.
const LONG_PROSE: usize = 1_500;

/// Blocks that share one form of page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageStretch {
    pub landscape: bool,
    pub blocks: Range<usize>,
}

/// The stretches of a document, in order; together they hold every block. There is always at least one.
#[must_use]
pub fn page_stretches(document: &Document) -> Vec<PageStretch> {
    let whole = 0..document.blocks.len();
    if !document.settings.landscape {
        return vec![PageStretch { landscape: false, blocks: whole }];
    }
    let is_wide = |block: &Block| matches!(block, Block::Table(table) if table.column_count() >= WIDE_TABLE);
    let Some(first) = document.blocks.iter().position(is_wide) else {
        return vec![PageStretch { landscape: true, blocks: whole }];
    };
    let last = document.blocks.iter().rposition(is_wide).unwrap_or(first);
    let legend = document.blocks.iter().skip(last + 1).take_while(|block| is_legend(block)).count();
    let after = last + 1 + legend;
    let begin = if is_long(document, 0..first) { first } else { 0 };
    let end = if is_long(document, after..whole.end) { after } else { whole.end };
    [(false, 0..begin), (true, begin..end), (false, end..whole.end)]
        .into_iter()
        .filter(|(_, blocks)| !blocks.is_empty())
        .map(|(landscape, blocks)| PageStretch { landscape, blocks })
        .collect()
}

fn is_legend(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if paragraph.style == ParagraphStyle::Legend)
}

fn is_long(document: &Document, blocks: Range<usize>) -> bool {
    let length = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph.text().chars().count(),
        Block::Table(_) => 0,
    };
    document.blocks.get(blocks).unwrap_or_default().iter().map(length).sum::<usize>() >= LONG_PROSE
}

#[cfg(test)]
mod tests {
    use opora_tree::{Cell, Paragraph, Row, Settings, Table};

    use super::*;

    fn document(prose_before: usize, prose_after: usize) -> Document {
        let cells = (0..7).map(|column| Cell::plain(0, column, "X")).collect();
        let table = Table { rows: vec![Row { cells, heading: false }], ..Table::default() };
        let legend = Paragraph::styled("X", ParagraphStyle::Legend);
        Document {
            settings: Settings { landscape: true, ..Settings::default() },
            blocks: vec![
                Block::Paragraph(Paragraph::plain("я".repeat(prose_before))),
                Block::Table(table),
                Block::Paragraph(legend),
                Block::Paragraph(Paragraph::plain("я".repeat(prose_after))),
            ],
            ..Document::default()
        }
    }

    #[test]
    fn long_prose_gets_upright_pages_and_a_legend_stays_with_its_table() {
        let stretches = |before, after| {
            page_stretches(&document(before, after))
                .into_iter()
                .map(|stretch| (stretch.landscape, stretch.blocks))
                .collect::<Vec<_>>()
        };
        assert_eq!(stretches(10, 10), [(true, 0..4)]);
        assert_eq!(stretches(2_000, 10), [(false, 0..1), (true, 1..4)]);
        assert_eq!(stretches(2_000, 2_000), [(false, 0..1), (true, 1..3), (false, 3..4)]);
    }
}
