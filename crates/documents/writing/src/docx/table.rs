//! Tables: fixed widths by column, merged cells, heading rows that each page repeats.

use opora_tree::{Cell, Row, Table};

use super::numbering::Numbering;
use super::paragraph::{self, Setting};
use super::xml::push_escaped;

/// A row of more characters may be cut by the end of a page.
const LONG_ROW: usize = 450;

/// `width` is what the page has, in twentieths of a point; `name` says to those who do not see it what it is.
pub(super) fn push(part: &mut String, table: &Table, width: u32, name: &str, numbering: &mut Numbering) {
    if let Some(caption) = &table.caption {
        part.push_str("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t xml:space=\"preserve\">");
        push_escaped(part, caption);
        part.push_str("</w:t></w:r></w:p>");
    }
    let columns = usize::try_from(table.column_count()).unwrap_or(0).max(1);
    let widths = column_widths(&table.widths, columns, width);
    part.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"PlanTable\"/>");
    part.push_str(&format!("<w:tblW w:w=\"{}\" w:type=\"dxa\"/>", widths.iter().sum::<u32>()));
    part.push_str("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"");
    push_escaped(part, table.caption.as_deref().unwrap_or(name));
    part.push_str("\"/></w:tblPr><w:tblGrid>");
    for width in &widths {
        part.push_str(&format!("<w:gridCol w:w=\"{width}\"/>"));
    }
    part.push_str("</w:tblGrid>");
    let grid = Grid::of(table, columns);
    for (index, row) in table.rows.iter().enumerate() {
        push_row(part, row, grid.row(index), &widths, numbering);
    }
    part.push_str("</w:tbl>");
}

/// The proportions of the columns in twentieths of a point; equal where the table tells none.
fn column_widths(proportions: &[u32], columns: usize, width: u32) -> Vec<u32> {
    let proportions = if proportions.len() == columns { proportions.to_vec() } else { vec![1; columns] };
    let sum: u64 = proportions.iter().map(|part| u64::from(*part)).sum::<u64>().max(1);
    proportions
        .iter()
        .map(|part| u32::try_from(u64::from(width) * u64::from(*part) / sum).unwrap_or(width).max(20))
        .collect()
}

/// Which cell covers each position.
struct Grid<'a> {
    positions: Vec<Option<(usize, &'a Cell)>>,
    columns: usize,
}

impl<'a> Grid<'a> {
    fn of(table: &'a Table, columns: usize) -> Self {
        let mut positions = vec![None; columns.saturating_mul(table.rows.len())];
        for (index, row) in table.rows.iter().enumerate() {
            for cell in &row.cells {
                let last_row = index.saturating_add(cell.row_span.max(1) as usize).min(table.rows.len());
                let first = cell.column as usize;
                let last = first.saturating_add(cell.column_span.max(1) as usize).min(columns);
                for row in index..last_row {
                    for column in first..last {
                        if let Some(position) = positions.get_mut(row * columns + column) {
                            *position = position.or(Some((index, cell)));
                        }
                    }
                }
            }
        }
        Self { positions, columns }
    }

    fn row(&self, index: usize) -> &[Option<(usize, &'a Cell)>] {
        self.positions.get(index * self.columns..(index + 1) * self.columns).unwrap_or_default()
    }
}

fn push_row(
    part: &mut String,
    row: &Row,
    positions: &[Option<(usize, &Cell)>],
    widths: &[u32],
    numbering: &mut Numbering,
) {
    part.push_str("<w:tr>");
    let is_short = row.cells.iter().map(|cell| cell.text().chars().count()).sum::<usize>() <= LONG_ROW;
    if is_short || row.heading {
        part.push_str("<w:trPr><w:cantSplit/>");
        if row.heading {
            part.push_str("<w:tblHeader/>");
        }
        part.push_str("</w:trPr>");
    }
    // A row that is one cell is the title of what follows.
    let keep_next = row.heading || matches!(row.cells.as_slice(), [cell] if cell.column_span as usize >= widths.len());
    let mut column = 0;
    while column < widths.len() {
        let position = positions.get(column).copied().flatten();
        let same = |other: &Option<(usize, &Cell)>| match (position, other) {
            (Some((_, cell)), Some((_, next))) => std::ptr::eq(cell, *next),
            _ => false,
        };
        let span = 1 + positions.get(column + 1..).unwrap_or_default().iter().take_while(|next| same(next)).count();
        let width = widths.get(column..column + span).unwrap_or_default().iter().sum::<u32>();
        let begins_here = position.is_none_or(|(_, cell)| row.cells.iter().any(|own| std::ptr::eq(own, cell)));
        push_cell(part, position.map(|(_, cell)| cell), Shape { span, width, begins_here, keep_next }, numbering);
        column += span;
    }
    part.push_str("</w:tr>");
}

struct Shape {
    span: usize,
    width: u32,
    begins_here: bool,
    keep_next: bool,
}

fn push_cell(part: &mut String, cell: Option<&Cell>, shape: Shape, numbering: &mut Numbering) {
    part.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>", shape.width));
    if shape.span > 1 {
        part.push_str(&format!("<w:gridSpan w:val=\"{}\"/>", shape.span));
    }
    if cell.is_some_and(|cell| cell.row_span > 1) {
        part.push_str(if shape.begins_here { "<w:vMerge w:val=\"restart\"/>" } else { "<w:vMerge/>" });
    }
    if cell.is_some_and(|cell| cell.shaded) {
        part.push_str("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDF1F5\"/>");
    }
    part.push_str("</w:tcPr>");
    let paragraphs = cell.filter(|_| shape.begins_here).map(|cell| cell.paragraphs.as_slice()).unwrap_or_default();
    for line in paragraphs {
        paragraph::push(part, line, Setting { keep_next: shape.keep_next, in_cell: true, bookmark: None }, numbering);
    }
    if paragraphs.is_empty() {
        part.push_str("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>");
    }
    part.push_str("</w:tc>");
}
