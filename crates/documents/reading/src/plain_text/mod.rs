//! Plain text to the tree: lines become paragraphs, lines with tabulators or pipes become tables.

mod bullets;
mod markup;
mod rows;

use opora_tree::{Block, Cell, Document, Notice, NoticeKind, Paragraph, Row, Table};

use crate::budget::Budget;
use crate::{Limits, ReadError};

/// Reads a plain text. Blank lines are no blocks; a blank line between two rows does not end their table (pages end
/// so in texts that were taken from PDF files).
pub(crate) fn read(text: &str, limits: &Limits) -> Result<Document, ReadError> {
    let mut reader =
        Reader { budget: Budget::new(limits), document: Document::default(), rows: Vec::new(), markup: 0, page: 1 };
    let paged = text.contains('\u{c}');
    for line in rows::logical_lines(text) {
        let breaks = u32::try_from(line.text.matches('\u{c}').count()).unwrap_or(0);
        reader.page = reader.page.saturating_add(breaks);
        let page = paged.then_some(reader.page);
        let content = line.text.replace('\u{c}', "");
        if content.trim().is_empty() && !content.contains('\t') {
            continue;
        }
        match rows::cells_of(&content, line.is_row) {
            rows::Content::Row(cells) => reader.add_row(&cells, page)?,
            rows::Content::Ruler => {}
            rows::Content::Line => {
                reader.finish_table();
                reader.add_paragraphs(&content, page)?;
            }
        }
    }
    reader.finish_table();
    let Reader { mut document, markup, .. } = reader;
    if markup > 0 {
        document.notices.push(Notice {
            kind: NoticeKind::HtmlLeftover,
            at: None,
            count: markup,
            detail: String::new(),
        });
    }
    Ok(document)
}

struct Reader<'limits> {
    budget: Budget<'limits>,
    document: Document,
    rows: Vec<Row>,
    /// How many HTML marks were taken as marks.
    markup: u32,
    page: u32,
}

impl Reader<'_> {
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
