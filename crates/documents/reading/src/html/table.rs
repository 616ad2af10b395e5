//! Tables of a page.

use opora_tree::{Block, Cell, Row, Table};

use super::css::is_colour;
use super::flow::{Flow, Surroundings};
use super::nodes::{Data, Index};
use crate::ReadError;
use crate::cell_text::{cell_paragraphs, flattened};
use crate::grid::{Occupied, clamp_spans};

/// The rows of a table with whether each is repeated on every page.
type Rows = Vec<(Index, bool)>;

impl Flow<'_, '_> {
    /// Reads a table; its caption becomes a paragraph before it.
    pub(super) fn table(
        &mut self,
        element: Index,
        around: &Surroundings,
        blocks: &mut Vec<Block>,
    ) -> Result<(), ReadError> {
        let mut rows: Rows = Vec::new();
        let mut captions = Vec::new();
        let mut widths = Vec::new();
        self.collect(element, false, 0, &mut rows, &mut captions, &mut widths);
        for caption in captions {
            blocks.extend(self.children_as_blocks(caption, around)?);
        }
        if self.is_layout(&rows) {
            for (row, _) in rows {
                for cell in self.cells_of(row) {
                    blocks.extend(self.children_as_blocks(cell, around)?);
                }
            }
            return Ok(());
        }
        if rows.is_empty() {
            return Ok(());
        }
        let table = self.grid(rows, widths, around)?;
        blocks.push(Block::Table(table));
        Ok(())
    }

    /// The rows of a table and of its sections, not of tables within it.
    fn collect(
        &self,
        element: Index,
        heading: bool,
        depth: usize,
        rows: &mut Rows,
        captions: &mut Vec<Index>,
        widths: &mut Vec<u32>,
    ) {
        if depth > 3 {
            return;
        }
        for child in self.nodes.children(element) {
            let Data::Element { name, .. } = self.nodes.data(child) else { continue };
            match &**name {
                "tr" => rows.push((child, heading)),
                "thead" => self.collect(child, true, depth + 1, rows, captions, widths),
                "tbody" | "tfoot" | "colgroup" => self.collect(child, false, depth + 1, rows, captions, widths),
                "caption" => captions.push(child),
                "col" => {
                    let span = self.number(child, "span").clamp(1, 64);
                    let width = self.number(child, "width").min(100_000);
                    if widths.len() < self.budget.limits().columns as usize {
                        widths.extend(std::iter::repeat_n(width, span as usize));
                    }
                }
                _ => {}
            }
        }
    }

    fn cells_of(&self, row: Index) -> Vec<Index> {
        let is_cell = |child: &Index| self.nodes.is(*child, "td") || self.nodes.is(*child, "th");
        self.nodes.children(row).filter(is_cell).collect()
    }

    /// A table with one row or one column around other tables only arranges the page.
    fn is_layout(&self, rows: &Rows) -> bool {
        let one_column = || rows.iter().all(|(row, _)| self.cells_of(*row).len() <= 1);
        (rows.len() == 1 || one_column()) && rows.iter().any(|(row, _)| self.holds_table(*row, 0))
    }

    fn holds_table(&self, element: Index, depth: usize) -> bool {
        depth < 16
            && self
                .nodes
                .children(element)
                .any(|child| self.nodes.is(child, "table") || self.holds_table(child, depth + 1))
    }

    fn number(&self, element: Index, name: &str) -> u32 {
        let text = self.nodes.attribute(element, name).unwrap_or_default().trim();
        let digits: String = text.chars().take_while(char::is_ascii_digit).take(9).collect();
        digits.parse().unwrap_or(0)
    }

    fn grid(&mut self, rows: Rows, widths: Vec<u32>, around: &Surroundings) -> Result<Table, ReadError> {
        let mut table = Table::default();
        let mut occupied = Occupied::default();
        self.budget.table()?;
        let row_count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        for (number, (row, heading)) in (0_u32..).zip(rows) {
            self.budget.row(table.rows.len())?;
            let mut cells = Vec::new();
            for element in self.cells_of(row) {
                self.budget.cell()?;
                let columns = self.number(element, "colspan").clamp(1, 1_000);
                // No number of rows means all that follow.
                let rows_left = row_count.saturating_sub(number).max(1);
                let row_span = match self.nodes.attribute(element, "rowspan").map(str::trim) {
                    Some("0") => rows_left,
                    _ => self.number(element, "rowspan").clamp(1, rows_left),
                };
                let column = occupied.free(columns);
                self.budget.grid(0, column.saturating_add(columns))?;
                occupied.occupy(column, columns, row_span);
                let mut inner = around.cell();
                if self.nodes.is(element, "th") {
                    inner.marks.bold = true;
                }
                let blocks = self.children_as_blocks(element, &inner)?;
                let declarations = self.declarations(element);
                let shaded = declarations.shaded || self.nodes.attribute(element, "bgcolor").is_some_and(is_colour);
                let paragraphs = cell_paragraphs(blocks, &mut self.notices);
                cells.push(Cell { row: number, column, row_span, column_span: columns, paragraphs, shaded });
            }
            occupied.next_row();
            cells.shrink_to_fit();
            table.rows.push(Row { cells, heading });
        }
        clamp_spans(&mut table);
        if widths.iter().any(|width| *width > 0) {
            table.widths = widths;
        }
        Ok(table)
    }

    /// The content of an element as blocks of its own.
    fn children_as_blocks(&mut self, element: Index, around: &Surroundings) -> Result<Vec<Block>, ReadError> {
        let outer = self.begin();
        self.children(element, around)?;
        let blocks = self.end(outer, around)?;
        // Roles belong to the body's own flow.
        Ok(if around.in_cell { flattened(blocks).into_iter().map(Block::Paragraph).collect() } else { blocks })
    }
}
