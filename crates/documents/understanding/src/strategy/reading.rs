//! The state of reading a strategy: its lines, the headings that they stand under, and what is understood so far.

use opora_domain::evidence::Evidence;
use opora_domain::strategies::{Strategy, StrategySubject};
use opora_tree::{Block, Document, Place, Table};

use super::tables::StandingTable;
use super::topics::topics;
use crate::accounting::Ledger;
use crate::frame::{Line, Lines};
use crate::tables::Grid;
use crate::vocabulary::strategy::Topic;

pub(crate) struct Reading {
    pub(crate) lines: Lines,
    pub(crate) ledger: Ledger,
    pub(crate) strategy: Strategy,
    /// For each line the position in `outline` of the heading that it stands under.
    pub(crate) under: Vec<Option<u32>>,
    /// For each entry of `outline` its line.
    pub(crate) heading_lines: Vec<usize>,
    /// For each entry of `outline` what its part is about.
    topics: Vec<Option<Topic>>,
    /// The blocks that are tables.
    tables: Vec<u32>,
    /// The blocks that are tables only for the page's sake: their cells are lines.
    layouts: Vec<u32>,
    /// The index of the title's first line.
    pub(crate) title: Option<usize>,
}

impl Reading {
    pub(crate) fn new(tree: &Document) -> Self {
        let mut lines = Vec::new();
        let (mut tables, mut layouts, mut count) = (Vec::new(), Vec::new(), 0);
        for (index, block) in (0_u32..).zip(&tree.blocks) {
            match block {
                Block::Paragraph(paragraph) => {
                    let line = Line::of_paragraph(paragraph, Place::block(index).on_page(paragraph.page));
                    if !line.text.is_empty() {
                        lines.push(Line { after_rows: !tables.is_empty(), ..line });
                    }
                }
                Block::Table(table) if is_layout(table, lines.len()) => {
                    let grid = Grid::new(table, index, count);
                    lines.extend(grid.cells.iter().map(Line::of_cell));
                    layouts.push(index);
                    count += 1;
                }
                Block::Table(_) => {
                    tables.push(index);
                    count += 1;
                }
            }
        }
        Self {
            under: vec![None; lines.len()],
            lines: Lines::new(lines),
            ledger: Ledger::new(tree),
            strategy: Strategy::default(),
            heading_lines: Vec::new(),
            topics: Vec::new(),
            tables,
            layouts,
            title: None,
        }
    }

    /// Notes that a line is understood, and that its text stands in the strategy.
    pub(crate) fn take(&mut self, index: usize) {
        self.lines.take(index);
        self.place(index);
    }

    /// Notes that a line's text stands in the strategy, though it may still say something else.
    pub(crate) fn place(&mut self, index: usize) {
        if let Some(line) = self.lines.get(index) {
            self.ledger.place(&line.at);
        }
    }

    /// Tells what each part is about, once all headings are known.
    pub(crate) fn find_topics(&mut self) {
        self.topics = topics(self);
    }

    /// What the part of an entry of the outline is about.
    pub(crate) fn topic_of_part(&self, outline: Option<u32>) -> Option<Topic> {
        *self.topics.get(usize::try_from(outline?).ok()?)?
    }

    /// What the part is about in which a line stands.
    pub(crate) fn topic_at(&self, line: usize) -> Option<Topic> {
        self.topic_of_part(self.under.get(line).copied().flatten())
    }

    pub(crate) fn is_table(&self, block: u32) -> bool {
        self.tables.binary_search(&block).is_ok()
    }

    pub(crate) fn prove(&mut self, field: impl Into<String>, at: Place, confidence: f64) {
        self.strategy.evidence.insert(field.into(), Evidence { at, confidence });
    }

    /// Notes in the outline what the text below a heading was understood as.
    pub(crate) fn holds(&mut self, outline: Option<u32>, subject: StrategySubject) {
        let entry = outline.and_then(|at| self.strategy.outline.get_mut(usize::try_from(at).ok()?));
        if let Some(entry) = entry
            && !entry.holds.contains(&subject)
        {
            entry.holds.push(subject);
        }
    }

    /// The tables of the document with the headings that they stand under.
    pub(crate) fn standing_tables(&self, tree: &Document) -> Vec<StandingTable> {
        let mut found = Vec::new();
        let (mut line, mut count) = (0, 0);
        for (index, block) in (0_u32..).zip(&tree.blocks) {
            let Block::Table(table) = block else { continue };
            while self.lines.get(line).is_some_and(|next| next.at.block < index) {
                line += 1;
            }
            let above = line.checked_sub(1);
            let number = count;
            count += 1;
            if self.layouts.contains(&index) {
                continue;
            }
            found.push(StandingTable {
                grid: Grid::new(table, index, number),
                outline: above.and_then(|above| self.under.get(above).copied().flatten()),
                caption: above.and_then(|above| self.lines.get(above)).map(|line| line.text.clone()),
                below: self
                    .lines
                    .get(line)
                    .filter(|next| self.lines.is_free(line) && next.at.block <= index + 2 && next.label.is_none())
                    .map(|next| (line, next.text.clone(), next.at)),
            });
        }
        found
    }

    pub(crate) fn finish(self) -> Strategy {
        let mut strategy = self.strategy;
        strategy.accounting = self.ledger.finish();
        strategy
    }
}

/// A letterhead is set among the first lines in a table of one or two rows.
const LETTERHEAD_LINES: usize = 12;

/// Whether a table only places text on the page: a letterhead, or a box of one cell.
fn is_layout(table: &Table, lines_before: usize) -> bool {
    let cells = table.cells().filter(|cell| !cell.text().trim().is_empty()).count();
    table.rows.len() <= 2 && table.column_count() <= 3 && lines_before <= LETTERHEAD_LINES || cells == 1
}
