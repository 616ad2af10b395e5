//! Tables of an ODT file.

use opora_tree::{Cell, NoticeKind, Row, Table};

use super::body::Body;
use super::styles::Family;
use crate::ReadError;
use crate::cell_text::{cell_paragraphs, is_blank};
use crate::grid::settle;
use crate::xml::{Element, Space, Token};

impl Body<'_, '_> {
    /// Reads the table that was just opened.
    pub(super) fn table(&mut self, element: &Element<'_>) -> Result<Table, ReadError> {
        let style = self.styles.resolved(Family::Table, element.attribute("style-name").as_deref());
        self.begin_page(&style);
        self.budget.table()?;
        let inside = self.xml.depth();
        let mut table = Table::default();
        // Depth within the rows that are repeated on each page.
        let mut heading = None;
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::OdfTable, "table-header-rows") => heading = Some(self.xml.depth()),
                    (Space::OdfTable, "table-row") => self.row(&element, heading.is_some(), &mut table)?,
                    (Space::OdfTable, "table-column") => self.column(&element, &mut table)?,
                    (Space::OdfText, "soft-page-break") => self.new_page(),
                    (Space::OdfTable, _) => {}
                    _ => self.xml.skip()?,
                },
                Token::Close => {
                    let depth = self.xml.depth();
                    if heading.is_some_and(|within| within > depth) {
                        heading = None;
                    }
                    if depth < inside {
                        break;
                    }
                }
                Token::Text(_) => {}
                Token::End => break,
            }
        }
        if table.widths.iter().all(|width| *width == 0) {
            table.widths.clear();
        }
        for _ in 0..settle(&mut table).min(16) {
            self.notices.add(NoticeKind::CrookedTable);
        }
        Ok(table)
    }

    fn column(&mut self, element: &Element<'_>, table: &mut Table) -> Result<(), ReadError> {
        let repeated = element.number::<u32>("number-columns-repeated").unwrap_or(1).max(1);
        let columns = u32::try_from(table.widths.len()).unwrap_or(u32::MAX).saturating_add(repeated);
        self.budget.grid(0, columns)?;
        let style = self.styles.resolved(Family::Column, element.attribute("style-name").as_deref());
        table.widths.extend(std::iter::repeat_n(style.width.unwrap_or(0), repeated as usize));
        Ok(())
    }

    /// Reads the row that was just opened. A row that stands for several equal ones is put down as often.
    fn row(&mut self, element: &Element<'_>, heading: bool, table: &mut Table) -> Result<(), ReadError> {
        if element.attribute("visibility").is_some_and(|visibility| visibility != "visible") {
            self.notices.add(NoticeKind::HiddenCells);
        }
        let repeated = element.number::<u32>("number-rows-repeated").unwrap_or(1).max(1);
        let row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        self.budget.grid(row.saturating_add(repeated), 0)?;
        let inside = self.xml.depth();
        let mut cells: Vec<Cell> = Vec::new();
        let mut column = 0_u32;
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::OdfTable, "table-cell") => self.cell(&element, row, &mut column, &mut cells)?,
                    (Space::OdfTable, "covered-table-cell") => {
                        self.covered_cell(&element, row, &mut column, &mut cells)?;
                    }
                    (Space::OdfText, "soft-page-break") => self.new_page(),
                    _ => self.xml.skip()?,
                },
                Token::Close if self.xml.depth() < inside => break,
                Token::End => break,
                _ => {}
            }
        }
        cells.shrink_to_fit();
        self.budget.row(table.rows.len())?;
        for offset in 1..repeated {
            self.budget.row(table.rows.len())?;
            let mut copies = Vec::with_capacity(cells.len());
            for cell in &cells {
                self.count(cell)?;
                copies.push(Cell { row: row.saturating_add(offset), ..cell.clone() });
            }
            table.rows.push(Row { cells: copies, heading });
        }
        let before = table.rows.len().saturating_sub(repeated as usize - 1);
        table.rows.insert(before, Row { cells, heading });
        Ok(())
    }

    fn cell(
        &mut self,
        element: &Element<'_>,
        row: u32,
        column: &mut u32,
        cells: &mut Vec<Cell>,
    ) -> Result<(), ReadError> {
        let span = |name| element.number::<u32>(name).unwrap_or(1).max(1);
        let (columns, rows) = (span("number-columns-spanned"), span("number-rows-spanned"));
        let repeated = span("number-columns-repeated");
        let style = self.styles.resolved(Family::Cell, element.attribute("style-name").as_deref());
        let last = column.saturating_add(columns.max(repeated));
        self.budget.grid(row.saturating_add(rows), last)?;
        self.budget.cell()?;
        let blocks = self.blocks()?;
        let paragraphs = cell_paragraphs(blocks, &mut self.notices);
        let cell = Cell {
            row,
            column: *column,
            row_span: rows,
            column_span: columns,
            paragraphs,
            shaded: style.shaded.unwrap_or_default(),
        };
        // The cells that this one covers follow in the file as covered cells.
        for offset in 1..repeated {
            self.count(&cell)?;
            cells.push(Cell { column: column.saturating_add(offset), ..cell.clone() });
        }
        let before = cells.len().saturating_sub(repeated as usize - 1);
        cells.insert(before, cell);
        *column = column.saturating_add(repeated);
        Ok(())
    }

    /// A cell that another covers is not seen; text in it must not be lost all the same.
    fn covered_cell(
        &mut self,
        element: &Element<'_>,
        row: u32,
        column: &mut u32,
        cells: &mut Vec<Cell>,
    ) -> Result<(), ReadError> {
        let repeated = element.number::<u32>("number-columns-repeated").unwrap_or(1).max(1);
        let at = *column;
        *column = column.saturating_add(repeated);
        self.budget.grid(0, *column)?;
        let blocks = self.blocks()?;
        let paragraphs = cell_paragraphs(blocks, &mut self.notices);
        if !paragraphs.iter().all(is_blank) {
            self.notices.add(NoticeKind::CrookedTable);
            match cells.last_mut() {
                Some(cell) => cell.paragraphs.extend(paragraphs),
                None => {
                    self.budget.cell()?;
                    cells.push(Cell { row, column: at, row_span: 1, column_span: 1, paragraphs, shaded: false });
                }
            }
        }
        Ok(())
    }

    /// Counts a copy of a cell against the limits.
    fn count(&mut self, cell: &Cell) -> Result<(), ReadError> {
        self.budget.cell()?;
        for paragraph in &cell.paragraphs {
            self.budget.paragraph()?;
            for run in &paragraph.runs {
                self.budget.run()?;
                self.budget.text(run.text.len())?;
            }
        }
        Ok(())
    }
}
