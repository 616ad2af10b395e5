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
        return around_wide_tables(document);
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

/// Wide pages for the tables that ask for them alone, each with the headings before it and the notes after it. What
/// little stands between two of them stays on their pages.
fn around_wide_tables(document: &Document) -> Vec<PageStretch> {
    let mut wide: Vec<Range<usize>> = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        if !matches!(block, Block::Table(table) if table.landscape) {
            continue;
        }
        let from = wide.last().map_or(0, |before| before.end);
        let begin = with_headings_before(document, from, index);
        let notes = document.blocks.iter().skip(index + 1).take_while(|block| is_note(block)).count();
        let end = index + 1 + notes;
        match wide.last_mut() {
            Some(before) if is_little(document, before.end..begin) => before.end = end,
            _ => wide.push(begin..end),
        }
    }
    let mut stretches = Vec::new();
    let mut next = 0;
    for blocks in wide {
        stretches.push(PageStretch { landscape: false, blocks: next..blocks.start });
        next = blocks.end;
        stretches.push(PageStretch { landscape: true, blocks });
    }
    stretches.push(PageStretch { landscape: false, blocks: next..document.blocks.len() });
    if stretches.len() > 1 {
        stretches.retain(|stretch| !stretch.blocks.is_empty());
    }
    stretches
}

/// Where the headings begin below which a table stands with at most a few words of prose.
fn with_headings_before(document: &Document, from: usize, table: usize) -> usize {
    let is_heading = |index: usize| {
        let block = document.blocks.get(index);
        matches!(block, Some(Block::Paragraph(line)) if matches!(line.style, ParagraphStyle::Heading(_)))
    };
    let mut begin = table;
    while begin > from && !is_heading(begin - 1) && is_little(document, begin - 1..table) {
        begin -= 1;
    }
    if begin == from || !is_heading(begin - 1) {
        // Without a heading only what stands directly after another wide table goes with this one.
        return if begin == from && from > 0 { from } else { table };
    }
    while begin > from && is_heading(begin - 1) {
        begin -= 1;
    }
    begin
}

/// Prose of so few characters, and no table, that it needs no page of its own.
fn is_little(document: &Document, blocks: Range<usize>) -> bool {
    let blocks_between = document.blocks.get(blocks.clone()).unwrap_or_default();
    blocks_between.iter().all(|block| matches!(block, Block::Paragraph(line) if line.style != ParagraphStyle::Contents))
        && !is_long(document, blocks)
}

fn is_note(block: &Block) -> bool {
    let is_note = |style| matches!(style, ParagraphStyle::Legend | ParagraphStyle::Note);
    matches!(block, Block::Paragraph(paragraph) if is_note(paragraph.style))
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

    #[test]
    fn a_wide_table_takes_its_headings_along_and_leaves_the_rest_upright() {
        let heading = |text: &str| Block::Paragraph(Paragraph::styled(text, ParagraphStyle::Heading(2)));
        let prose = |length| Block::Paragraph(Paragraph::plain("я".repeat(length)));
        let table = |landscape| Block::Table(Table { landscape, ..Table::default() });
        let note = Block::Paragraph(Paragraph::styled("X", ParagraphStyle::Note));
        let stretches = |blocks: Vec<Block>| {
            page_stretches(&Document { blocks, ..Document::default() })
                .into_iter()
                .map(|stretch| (stretch.landscape, stretch.blocks))
                .collect::<Vec<_>>()
        };
        let alone = stretches(vec![prose(9), heading("А"), heading("1"), prose(9), table(true), note, prose(9)]);
        assert_eq!(alone, [(false, 0..1), (true, 1..6), (false, 6..7)]);
        let far_heading = stretches(vec![heading("А"), prose(2_000), table(true)]);
        assert_eq!(far_heading, [(false, 0..2), (true, 2..3)]);
        let neighbours = stretches(vec![table(true), heading("1"), prose(9), table(true), prose(9)]);
        assert_eq!(neighbours, [(true, 0..4), (false, 4..5)]);
        let apart = stretches(vec![table(true), prose(2_000), table(false), heading("1"), table(true)]);
        assert_eq!(apart, [(true, 0..1), (false, 1..3), (true, 3..5)]);
        assert_eq!(stretches(Vec::new()), [(false, 0..0)]);
    }
}
