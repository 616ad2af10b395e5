//! A composed document as lines and tables, the same for every kind of file: in a workbook a sheet holds the lines.

use opora_tree::{
    Block, Cell, Document, ListMark, Paragraph, ParagraphRole, ParagraphStyle, Place, Row, Table, collapsed,
};

use super::clarified::is_clarification;
use super::columns::Columns;
use super::words;

/// A paragraph of the document, or a row of the sheet that holds the prose.
#[derive(Debug, Clone)]
pub(super) struct OwnLine {
    pub text: String,
    pub style: ParagraphStyle,
    pub listed: bool,
    pub at: Place,
    /// Whether it stands after the plan's first table.
    pub after_tables: bool,
}

/// A table of the plan with its place.
pub(super) struct OwnTable<'a> {
    pub table: &'a Table,
    pub columns: Columns,
    pub block: u32,
    pub number: u32,
}

/// What a composed document holds.
pub(super) struct OwnDocument<'a> {
    pub lines: Vec<OwnLine>,
    pub tables: Vec<OwnTable<'a>>,
    /// Tables of which the fixed words say nothing, by the block in which they stand: a person has added them.
    pub foreign: Vec<u32>,
}

/// Where a block of the bare document comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin {
    Line(Place),
    Table { block: u32, number: u32 },
}

impl<'a> OwnDocument<'a> {
    /// `None` where the mark is missing.
    pub(super) fn of(tree: &'a Document) -> Option<Self> {
        let mut document = Self { lines: Vec::new(), tables: Vec::new(), foreign: Vec::new() };
        // A document that was composed and not yet written has the mark in its settings.
        let mut is_own = tree.settings.page_label.as_deref().is_some_and(|label| label.starts_with(words::MARK));
        let mut computed = false;
        let mut number = 0;
        for (block, content) in (0_u32..).zip(&tree.blocks) {
            match content {
                Block::Paragraph(paragraph) => {
                    let text = collapsed(&paragraph.text());
                    if text.starts_with(words::MARK) {
                        is_own = true;
                    } else if !text.is_empty() && !on_every_page(paragraph.role) {
                        computed |= text == words::COMPUTED;
                        let at = Place::block(block).on_page(paragraph.page);
                        let after_tables = !document.tables.is_empty();
                        let (style, listed) = (paragraph.style, paragraph.list.is_some());
                        document.lines.push(OwnLine { text, style, listed, at, after_tables });
                    }
                }
                Block::Table(table) => {
                    if is_prose(table) {
                        is_own |= document.take_prose(table, block, number);
                    } else if table.caption.as_deref() == Some(words::COMPUTED) || std::mem::take(&mut computed) {
                        // Computed sums are no part of the plan.
                    } else if let Some(columns) = Columns::of(table) {
                        document.tables.push(OwnTable { table, columns, block, number });
                    } else {
                        document.foreign.push(block);
                    }
                    number += 1;
                }
            }
        }
        is_own.then_some(document)
    }

    /// The lines of the sheet that holds the prose; whether it has the mark.
    fn take_prose(&mut self, table: &Table, block: u32, number: u32) -> bool {
        let mut is_own = false;
        let mut after_tables = false;
        for row in table.rows.iter().skip(1) {
            let [kind, cell] = row.cells.as_slice() else { continue };
            let kind = collapsed(&kind.text());
            let text = collapsed(&cell.text());
            let at = Place::cell(block, number, cell.row, cell.column);
            if text.starts_with(words::MARK) {
                is_own = true;
            } else if kind == words::PROSE_TABLES {
                after_tables = true;
            } else if !text.is_empty() {
                let (style, listed) = style_of(&kind);
                self.lines.push(OwnLine { text, style, listed, at, after_tables });
            }
        }
        is_own
    }

    /// The document as it would be without what Opora has added to the plan's own words.
    pub(super) fn without_additions(&self) -> (Document, Vec<Origin>) {
        let mut document = Document::default();
        let mut origins = Vec::new();
        let before = self.lines.iter().filter(|line| !line.after_tables);
        let after = self.lines.iter().filter(|line| line.after_tables);
        for line in before {
            push_line(&mut document, &mut origins, line);
        }
        for table in &self.tables {
            document.blocks.push(Block::Table(without_clarifications(table.table, table.columns.heading_rows)));
            origins.push(Origin::Table { block: table.block, number: table.number });
        }
        for line in after {
            push_line(&mut document, &mut origins, line);
        }
        (document, origins)
    }
}

fn push_line(document: &mut Document, origins: &mut Vec<Origin>, line: &OwnLine) {
    let added = is_clarification(&line.text)
        || line.text == words::LEGEND
        || line.text == words::COMPUTED
        || line.text.starts_with(words::COMPUTED_NOTE)
        || line.text.starts_with(words::TOTAL_PLAN);
    if added {
        return;
    }
    let list = line.listed.then(|| ListMark { level: 0, label: "•".to_owned(), numbered: false });
    document.blocks.push(Block::Paragraph(Paragraph { list, ..Paragraph::styled(&line.text, line.style) }));
    origins.push(Origin::Line(line.at));
}

/// The table in a form that does not depend on the kind of the file.
fn without_clarifications(table: &Table, heading_rows: u32) -> Table {
    let rows = (0_u32..).zip(&table.rows).map(|(index, row)| {
        let mut cells: Vec<Cell> = row.cells.iter().map(bare_cell).filter(|cell| !cell.paragraphs.is_empty()).collect();
        cells.sort_by_key(|cell| cell.column);
        Row { cells, heading: index < heading_rows }
    });
    Table { rows: rows.collect(), ..Table::default() }
}

fn bare_cell(cell: &Cell) -> Cell {
    let lines = cell_lines(cell).into_iter().filter(|line| !is_clarification(line));
    Cell {
        row: cell.row,
        column: cell.column,
        row_span: cell.row_span,
        column_span: cell.column_span,
        paragraphs: lines.map(Paragraph::plain).collect(),
        shaded: false,
    }
}

/// The lines of a cell, whitespace collapsed, without empty ones.
pub(super) fn cell_lines(cell: &Cell) -> Vec<String> {
    cell.text().lines().map(collapsed).filter(|line| !line.is_empty()).collect()
}

fn on_every_page(role: ParagraphRole) -> bool {
    matches!(role, ParagraphRole::PageHeader | ParagraphRole::PageFooter)
}

pub(super) fn is_prose(table: &Table) -> bool {
    let heading: Vec<String> = table
        .rows
        .first()
        .map(|row| row.cells.iter().map(|cell| collapsed(&cell.text())).collect())
        .unwrap_or_default();
    heading == words::PROSE_HEADING
}

/// The style that the first column of the prose names, and whether the line is one of a list.
pub(super) fn style_of(kind: &str) -> (ParagraphStyle, bool) {
    let heading = kind.strip_prefix("Заглавие ").and_then(|level| level.parse().ok());
    match kind {
        "Заглавие" => (ParagraphStyle::Title, false),
        "Подзаглавие" => (ParagraphStyle::Subtitle, false),
        "Бланка" => (ParagraphStyle::Letterhead, false),
        "Подпис" => (ParagraphStyle::Signature, false),
        "Легенда" => (ParagraphStyle::Legend, false),
        "Бележка" => (ParagraphStyle::Note, false),
        "Точка" => (ParagraphStyle::Body, true),
        _ => (heading.map_or(ParagraphStyle::Body, ParagraphStyle::Heading), false),
    }
}
