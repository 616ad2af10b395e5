//! Tables of a DOCX file.

use opora_tree::{Cell, NoticeKind, Paragraph, Row, Table};

use super::body::Body;
use super::properties::is_on;
use crate::ReadError;
use crate::cell_text::{cell_paragraphs, is_blank};
use crate::xml::{Element, Space, Token};

/// How a cell takes part in a merge.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Merge {
    #[default]
    None,
    Restart,
    Continue,
}

impl Merge {
    fn of(element: &Element<'_>) -> Self {
        match element.attribute("val").as_deref() {
            Some("restart") => Self::Restart,
            _ => Self::Continue,
        }
    }
}

/// What a `tcPr` says.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CellProperties {
    columns: u32,
    vertical: Merge,
    horizontal: Merge,
    shaded: bool,
    deleted: bool,
}

/// What a `trPr` says.
#[derive(Debug, Clone, Copy, Default)]
struct RowProperties {
    before: u32,
    heading: bool,
    deleted: bool,
}

/// A cell that rows below may continue.
#[derive(Debug, Clone, Copy)]
struct OpenMerge {
    column: u32,
    columns: u32,
    /// Where the cell stands.
    row: usize,
    index: usize,
}

/// A table in the making.
#[derive(Default)]
struct Making {
    table: Table,
    open: Vec<OpenMerge>,
    /// The cell to the left in this row continues this one above.
    left_continues: Option<OpenMerge>,
}

impl Body<'_, '_, '_> {
    /// Reads the table that was just opened.
    pub(super) fn table(&mut self) -> Result<Table, ReadError> {
        self.shared.budget.table()?;
        let inside = self.xml.depth();
        let mut making = Making::default();
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::Word, "tr") => self.row(&mut making)?,
                    (Space::Word, "gridCol") => {
                        self.shared.budget.grid(0, u32::try_from(making.table.widths.len() + 1).unwrap_or(u32::MAX))?;
                        let width = element.number::<f64>("w").unwrap_or(0.0).clamp(0.0, 100_000.0);
                        making.table.widths.push(width as u32);
                    }
                    (Space::Word, "tblCaption") => {
                        let caption = element.attribute("val").map(|caption| opora_tree::collapsed(&caption));
                        making.table.caption = caption.filter(|caption| !caption.is_empty());
                    }
                    (Space::Word, "tblGridChange" | "tblPrChange" | "sdtPr" | "sdtEndPr") => self.xml.skip()?,
                    (Space::Compatibility, _) => self.alternative(&element)?,
                    _ => {}
                },
                Token::Close => {
                    self.closed();
                    if self.xml.depth() < inside {
                        break;
                    }
                }
                Token::Text(_) => {}
                Token::End => break,
            }
        }
        Ok(making.table)
    }

    fn row(&mut self, making: &mut Making) -> Result<(), ReadError> {
        let inside = self.xml.depth();
        let mut properties = RowProperties::default();
        let mut cells: Vec<Cell> = Vec::new();
        let mut still_open: Vec<OpenMerge> = Vec::new();
        let mut column = 0_u32;
        let first_page = self.shared.page;
        let mut last_page = first_page;
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::Word, "trPr") => {
                        properties = self.row_properties()?;
                        column = properties.before;
                    }
                    (Space::Word, "tc") if properties.deleted => self.xml.skip()?,
                    (Space::Word, "tc") => {
                        // Each cell of a row that a page break cuts tells of the same break.
                        self.shared.page = first_page;
                        let (cell, paragraphs) = self.cell()?;
                        last_page = last_page.max(self.shared.page);
                        if !cell.deleted {
                            self.place(cell, paragraphs, &mut column, &mut cells, making, &mut still_open)?;
                        }
                    }
                    (Space::Word, "tblPrEx" | "sdtPr" | "sdtEndPr") => self.xml.skip()?,
                    (Space::Compatibility, _) => self.alternative(&element)?,
                    _ => {}
                },
                Token::Close => {
                    self.closed();
                    if self.xml.depth() < inside {
                        break;
                    }
                }
                Token::Text(_) => {}
                Token::End => break,
            }
        }
        self.shared.page = last_page;
        if properties.deleted {
            self.shared.notices.add(NoticeKind::TrackedChanges);
            return Ok(());
        }
        self.shared.budget.row(making.table.rows.len())?;
        making.open = still_open;
        making.left_continues = None;
        cells.shrink_to_fit();
        making.table.rows.push(Row { cells, heading: properties.heading });
        Ok(())
    }

    /// Reads the cell that was just opened.
    fn cell(&mut self) -> Result<(CellProperties, Vec<Paragraph>), ReadError> {
        let outer = std::mem::take(&mut self.cell);
        let blocks = self.blocks()?;
        let properties = std::mem::replace(&mut self.cell, outer);
        let paragraphs = cell_paragraphs(blocks, &mut self.shared.notices);
        Ok((properties, paragraphs))
    }

    /// Puts a cell at its place in the grid, or into the cell that it continues.
    fn place(
        &mut self,
        properties: CellProperties,
        paragraphs: Vec<Paragraph>,
        column: &mut u32,
        cells: &mut Vec<Cell>,
        making: &mut Making,
        still_open: &mut Vec<OpenMerge>,
    ) -> Result<(), ReadError> {
        let row = making.table.rows.len();
        let row_number = u32::try_from(row).unwrap_or(u32::MAX);
        let columns = properties.columns.max(1);
        let at = *column;
        *column = at.saturating_add(columns);
        self.shared.budget.grid(row_number.saturating_add(1), *column)?;
        if properties.horizontal == Merge::Continue
            && let Some(open) = making.left_continues
            && let Some(above) = making.table.rows.get_mut(open.row).and_then(|row| row.cells.get_mut(open.index))
        {
            self.absorb(above, paragraphs);
            return Ok(());
        }
        if properties.horizontal == Merge::Continue
            && let Some(left) = cells.last_mut()
        {
            left.column_span = left.column_span.saturating_add(columns);
            self.absorb(left, paragraphs);
            return Ok(());
        }
        if properties.vertical == Merge::Continue {
            let found = making.open.iter().find(|open| open.column == at && open.columns == columns).copied();
            let above = found.and_then(|open| making.table.rows.get_mut(open.row)?.cells.get_mut(open.index));
            if let (Some(open), Some(above)) = (found, above) {
                above.row_span = row_number.saturating_sub(above.row).saturating_add(1);
                self.absorb(above, paragraphs);
                still_open.push(open);
                making.left_continues = Some(open);
                return Ok(());
            }
            self.shared.notices.add(NoticeKind::CrookedTable);
        }
        self.shared.budget.cell()?;
        making.left_continues = None;
        if properties.vertical != Merge::None {
            still_open.push(OpenMerge { column: at, columns, row, index: cells.len() });
        }
        cells.push(Cell {
            row: row_number,
            column: at,
            row_span: 1,
            column_span: columns,
            paragraphs,
            shaded: properties.shaded,
        });
        Ok(())
    }

    /// Text in a cell that continues another is not seen, but it must not be lost.
    fn absorb(&mut self, cell: &mut Cell, paragraphs: Vec<Paragraph>) {
        if !paragraphs.iter().all(is_blank) {
            self.shared.notices.add(NoticeKind::CrookedTable);
            cell.paragraphs.extend(paragraphs);
        }
    }

    fn row_properties(&mut self) -> Result<RowProperties, ReadError> {
        let inside = self.xml.depth();
        let mut properties = RowProperties::default();
        loop {
            match self.xml.next()? {
                Token::Open(element) => {
                    match element.name() {
                        (Space::Word, "gridBefore") => properties.before = element.number("val").unwrap_or(0),
                        (Space::Word, "tblHeader") => properties.heading = is_on(&element),
                        (Space::Word, "del") => properties.deleted = true,
                        (Space::Word, "ins") => self.shared.notices.add(NoticeKind::TrackedChanges),
                        (Space::Word, "hidden") => self.shared.notices.add(NoticeKind::HiddenCells),
                        _ => {}
                    }
                    self.xml.skip()?;
                }
                Token::Close if self.xml.depth() < inside => return Ok(properties),
                Token::End => return Ok(properties),
                _ => {}
            }
        }
    }

    pub(super) fn cell_properties(&mut self) -> Result<CellProperties, ReadError> {
        let inside = self.xml.depth();
        let mut properties = CellProperties::default();
        loop {
            match self.xml.next()? {
                Token::Open(element) => {
                    match element.name() {
                        (Space::Word, "gridSpan") => properties.columns = element.number("val").unwrap_or(1),
                        (Space::Word, "vMerge") => properties.vertical = Merge::of(&element),
                        (Space::Word, "hMerge") => properties.horizontal = Merge::of(&element),
                        (Space::Word, "shd") => properties.shaded = is_shaded(&element),
                        (Space::Word, "cellDel") => {
                            properties.deleted = true;
                            self.shared.notices.add(NoticeKind::TrackedChanges);
                        }
                        _ => {}
                    }
                    self.xml.skip()?;
                }
                Token::Close if self.xml.depth() < inside => return Ok(properties),
                Token::End => return Ok(properties),
                _ => {}
            }
        }
    }
}

/// White and automatic are no shading.
fn is_shaded(element: &Element<'_>) -> bool {
    let pattern = element.attribute("val").is_some_and(|pattern| !matches!(pattern.as_ref(), "clear" | "nil"));
    let fill = element.attribute("fill").is_some_and(|fill| !matches!(fill.to_lowercase().as_str(), "auto" | "ffffff"));
    pattern || fill
}
