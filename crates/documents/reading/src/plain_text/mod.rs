//! Plain text to the tree: lines become paragraphs; lines with tabulators or pipes, drawn tables and columns aligned
//! by spaces become tables.

mod aligned;
mod blocks;
mod bullets;
mod cell_lines;
mod drawn;
mod markup;
mod rows;

use opora_tree::{Block, Cell, Document, Notice, NoticeKind, Paragraph, Row, Table};

use self::blocks::{PlacedCell, TextBlock};
use self::cell_lines::FoundTable;
use crate::budget::Budget;
use crate::{Limits, ReadError};

/// Reads a plain text. Blank lines are no blocks; a blank line between two rows does not end their table (pages end
/// so in texts that were taken from PDF files).
pub(crate) fn read(text: &str, limits: &Limits) -> Result<Document, ReadError> {
    let mut reader = Reader {
        budget: Budget::new(limits),
        document: Document::default(),
        rows: Vec::new(),
        markup: 0,
        marks: Vec::new(),
        page: 1,
    };
    let paged = text.contains('\u{c}');
    let lines: Vec<&str> = text.lines().collect();
    let mut start = 0;
    for table in cell_lines::tables(&lines) {
        reader.add_text(lines.get(start..table.lines.start).unwrap_or_default(), paged)?;
        reader.add_table(lines.get(table.lines.clone()).unwrap_or_default(), &table, paged)?;
        start = table.lines.end;
    }
    reader.add_text(lines.get(start..).unwrap_or_default(), paged)?;
    let Reader { mut document, markup, marks, .. } = reader;
    if markup > 0 {
        document.notices.push(Notice {
            kind: NoticeKind::HtmlLeftover,
            at: None,
            count: markup,
            detail: marks.join(MARKS_APART),
        });
    }
    Ok(document)
}

/// Between the marks that the notice shows.
const MARKS_APART: &str = " | ";
/// The notice shows so many marks.
const MOST_MARKS: usize = 6;

const PAGE_BREAK: char = '\u{c}';

/// How many pages end in a line.
fn breaks(line: &str) -> u32 {
    u32::try_from(line.matches(PAGE_BREAK).count()).unwrap_or(0)
}

struct Reader<'limits> {
    budget: Budget<'limits>,
    document: Document,
    rows: Vec<Row>,
    /// How many HTML marks were taken as marks.
    markup: u32,
    /// Some of them with the words after them.
    marks: Vec<String>,
    page: u32,
}

impl Reader<'_> {
    /// Lines with the tables that are drawn or aligned among them.
    fn add_text(&mut self, lines: &[&str], paged: bool) -> Result<(), ReadError> {
        for block in blocks::blocks(lines) {
            match block {
                TextBlock::Lines(range) => self.add_lines(lines.get(range).unwrap_or_default(), paged)?,
                TextBlock::Table(rows, pages) => {
                    for row in &rows {
                        self.add_placed_row(row, paged.then_some(self.page))?;
                    }
                    self.page = self.page.saturating_add(pages);
                    self.finish_table();
                }
            }
        }
        Ok(())
    }

    fn add_placed_row(&mut self, cells: &[PlacedCell], page: Option<u32>) -> Result<(), ReadError> {
        let index = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        let width = cells.iter().map(|cell| cell.column.saturating_add(cell.span)).max().unwrap_or(0);
        self.budget.grid(index.saturating_add(1), number(width))?;
        let mut row = Row::default();
        for cell in cells {
            self.budget.cell()?;
            let mut paragraphs = Vec::new();
            for part in cell.text.split(blocks::PARAGRAPH) {
                paragraphs.extend(self.paragraphs(&part.replace(PAGE_BREAK, ""), page)?);
            }
            let (column, column_span) = (number(cell.column), number(cell.span));
            row.cells.push(Cell { row: index, column, row_span: 1, column_span, paragraphs, shaded: false });
        }
        self.rows.push(row);
        Ok(())
    }

    /// Lines of prose and rows of which each stands on one line.
    fn add_lines(&mut self, lines: &[&str], paged: bool) -> Result<(), ReadError> {
        for line in rows::logical_lines(lines) {
            self.page = self.page.saturating_add(breaks(&line.text));
            let page = paged.then_some(self.page);
            let content = line.text.replace(PAGE_BREAK, "");
            if content.trim().is_empty() && !content.contains('\t') {
                continue;
            }
            match rows::cells_of(&content, line.is_row) {
                rows::Content::Row(cells) => self.add_row(&cells, page)?,
                rows::Content::Ruler => {}
                rows::Content::Line => {
                    self.finish_table();
                    self.add_paragraphs(&content, page)?;
                }
            }
        }
        self.finish_table();
        Ok(())
    }

    /// A table whose cells stand one a line; `lines` are those that it takes.
    fn add_table(&mut self, lines: &[&str], table: &FoundTable, paged: bool) -> Result<(), ReadError> {
        let first = table.lines.start;
        let mut broken = (0, self.page);
        for (index, found) in (0_u32..).zip(&table.rows) {
            let mut row = Row::default();
            for cell in found {
                self.budget.cell()?;
                self.budget.grid(index.saturating_add(1), cell.column.saturating_add(cell.span))?;
                let until = (cell.line - first + 1).max(broken.0);
                let passed = lines.get(broken.0..until).unwrap_or_default();
                broken = (until, passed.iter().map(|line| breaks(line)).fold(broken.1, u32::saturating_add));
                let page = paged.then_some(broken.1);
                let mut paragraphs = Vec::new();
                for line in cell_lines::paragraphs_of(&cell.text.replace(PAGE_BREAK, "")) {
                    paragraphs.extend(self.paragraphs(&line, page)?);
                }
                row.cells.push(Cell {
                    row: index,
                    column: cell.column,
                    row_span: 1,
                    column_span: cell.span,
                    paragraphs,
                    shaded: false,
                });
            }
            self.rows.push(row);
        }
        self.page = lines.iter().map(|line| breaks(line)).fold(self.page, u32::saturating_add);
        self.finish_table();
        Ok(())
    }

    fn add_paragraphs(&mut self, content: &str, page: Option<u32>) -> Result<(), ReadError> {
        for paragraph in self.paragraphs(content, page)? {
            self.document.blocks.push(Block::Paragraph(paragraph));
        }
        Ok(())
    }

    /// The paragraphs of a line or cell, without those that hold no text.
    fn paragraphs(&mut self, content: &str, page: Option<u32>) -> Result<Vec<Paragraph>, ReadError> {
        let (found, marks) = markup::paragraphs(content);
        self.markup = self.markup.saturating_add(marks);
        if marks > 0 && self.marks.len() < MOST_MARKS {
            for mark in markup::shown(content) {
                let kind = |shown: &str| shown.split('>').next().map(str::to_owned);
                if self.marks.len() < MOST_MARKS && self.marks.iter().all(|known| kind(known) != kind(&mark)) {
                    self.marks.push(mark);
                }
            }
        }
        let mut paragraphs = Vec::with_capacity(found.len());
        for paragraph in found {
            self.budget.paragraph()?;
            for run in &paragraph.runs {
                self.budget.run()?;
                self.budget.text(run.text.len())?;
            }
            let mut paragraph = bullets::with_list_mark(paragraph);
            paragraph.page = page;
            paragraphs.push(paragraph);
        }
        Ok(paragraphs)
    }

    fn add_row(&mut self, cells: &[String], page: Option<u32>) -> Result<(), ReadError> {
        let index = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let columns = u32::try_from(cells.len()).unwrap_or(u32::MAX);
        self.budget.grid(index.saturating_add(1), columns)?;
        let mut row = Row::default();
        for (column, content) in (0_u32..).zip(cells) {
            self.budget.cell()?;
            let paragraphs = self.paragraphs(content, page)?;
            row.cells.push(Cell { row: index, column, row_span: 1, column_span: 1, paragraphs, shaded: false });
        }
        self.rows.push(row);
        Ok(())
    }

    fn finish_table(&mut self) {
        if !self.rows.is_empty() {
            let rows = std::mem::take(&mut self.rows);
            self.document.blocks.push(Block::Table(Table { rows, ..Table::default() }));
        }
    }
}

#[cfg(test)]
mod tests;
