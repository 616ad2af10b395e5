//! A table as the template takes it: a grid without overlaps, its heading rows, its section rows, and what may break.

use opora_tree::{Alignment, Cell, ParagraphStyle, Table};
use serde::Serialize;

use super::measures::{Measures, as_size};
use super::printable_text::{Lettering, Line, Piece};

/// A row is kept on one page up to this part of the page's height; a higher one may break.
const KEPT_PART_OF_PAGE: f64 = 0.35;
/// Heading rows are repeated on each page up to this part of the page's height.
const REPEATED_PART_OF_PAGE: f64 = 0.4;
/// A cell is narrow, and its words are hyphenated, up to this number of letters in a line.
const LETTERS_OF_NARROW_LINE: f64 = 24.0;
/// No column is narrower than this part of the average one.
const NARROWEST: f64 = 0.25;

/// A table.
#[derive(Debug, Serialize)]
pub(super) struct PrintableTable {
    caption: Option<String>,
    /// Shares of the width; they add up to 1.
    widths: Vec<f64>,
    heading: Vec<PrintableCell>,
    /// Whether the heading rows stand again at the top of each page.
    repeated: bool,
    rows: Vec<PrintableRow>,
}

#[derive(Debug, Serialize)]
struct PrintableRow {
    /// One shaded cell over all columns that names what follows; it is never left alone at the foot of a page.
    section: bool,
    cells: Vec<PrintableCell>,
}

#[derive(Debug, Serialize)]
struct PrintableCell {
    x: usize,
    y: usize,
    columns: usize,
    rows: usize,
    shaded: bool,
    strong: bool,
    /// Whether the row stays on one page.
    kept: bool,
    /// Whether long words must be divided for the text to look well.
    narrow: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    align: Option<&'static str>,
    lines: Vec<Line>,
}

/// A cell with the place that it really takes in the grid.
struct Placed<'a> {
    x: usize,
    y: usize,
    columns: usize,
    rows: usize,
    /// The cell and those that claimed the same place: nothing is lost where merged cells contradict each other.
    cells: Vec<&'a Cell>,
}

impl PrintableTable {
    pub(super) fn of(table: &Table, measures: &Measures, lettering: &mut Lettering) -> Self {
        let heading_rows = table.rows.iter().take_while(|row| row.heading).count();
        let heading_rows = if heading_rows == table.rows.len() { 0 } else { heading_rows };
        let columns = table.rows.iter().flat_map(|row| &row.cells).map(last_column).max().unwrap_or(0);
        let rows = placed_rows(table, columns, heading_rows);
        let widths = widths(table, columns, &rows);
        let heights: Vec<f64> = rows.iter().map(|row| row_height(row, &widths, measures)).collect();
        let heading_height: f64 = heights.iter().take(heading_rows).sum();
        let mut printed = rows.iter().zip(&heights).enumerate().map(|(index, (row, height))| {
            let kept = *height <= measures.text_height() * KEPT_PART_OF_PAGE;
            let section = index >= heading_rows && index + 1 < rows.len() && is_section(row, columns);
            PrintableRow {
                section,
                cells: row
                    .iter()
                    .map(|cell| {
                        let narrow = measures.letters_in_line(share(cell, &widths) * measures.text_width())
                            <= LETTERS_OF_NARROW_LINE;
                        printable_cell(cell, kept, narrow, lettering)
                    })
                    .collect(),
            }
        });
        let heading = printed.by_ref().take(heading_rows).flat_map(|row| row.cells).collect();
        let rows = printed.collect();
        let repeated = heading_height <= measures.text_height() * REPEATED_PART_OF_PAGE;
        Self { caption: table.caption.as_deref().map(|text| lettering.drawable(text)), widths, heading, repeated, rows }
    }
}

/// Gives each cell its place in the grid. A cell that reaches into an occupied place is cut down to its own place, and
/// one whose own place is occupied joins the cell that is there.
fn placed_rows(table: &Table, columns: usize, heading_rows: usize) -> Vec<Vec<Placed<'_>>> {
    let mut placed: Vec<Vec<Placed>> = table.rows.iter().map(|_| Vec::new()).collect();
    // For each column: the first row that is free again, and which cell holds it until then.
    let mut held: Vec<(usize, (usize, usize))> = vec![(0, (0, 0)); columns];
    for (y, row) in table.rows.iter().enumerate() {
        let last_row = if y < heading_rows { heading_rows } else { table.rows.len() };
        for cell in &row.cells {
            let x = size(cell.column);
            let Some(&(free_from, holder)) = held.get(x) else { continue };
            if free_from > y {
                let joined = placed.get_mut(holder.0).and_then(|row| row.get_mut(holder.1));
                joined.into_iter().for_each(|joined| joined.cells.push(cell));
                continue;
            }
            let wanted = held.iter().skip(x).take(size(cell.column_span).max(1));
            let span = wanted.take_while(|(free_from, _)| *free_from <= y).count().max(1);
            let rows = size(cell.row_span).clamp(1, last_row - y);
            let Some(own_row) = placed.get_mut(y) else { continue };
            let here = (y + rows, (y, own_row.len()));
            held.iter_mut().skip(x).take(span).for_each(|column| *column = here);
            own_row.push(Placed { x, y, columns: span, rows, cells: vec![cell] });
        }
    }
    placed
}

fn is_section(row: &[Placed], columns: usize) -> bool {
    let [only] = row else { return false };
    let shaded = only.cells.iter().any(|cell| cell.shaded) || only.cells.iter().all(|cell| is_heading(cell));
    columns > 1 && only.columns == columns && only.rows == 1 && shaded
}

/// Whether all text of a cell is in the style of headings.
fn is_heading(cell: &Cell) -> bool {
    !cell.paragraphs.is_empty()
        && cell.paragraphs.iter().all(|paragraph| paragraph.style == ParagraphStyle::TableHeading)
}

fn printable_cell(placed: &Placed, kept: bool, narrow: bool, lettering: &mut Lettering) -> PrintableCell {
    let paragraphs = || placed.cells.iter().flat_map(|cell| &cell.paragraphs);
    let mut lines: Vec<Line> = paragraphs()
        .map(|paragraph| {
            let mut line = lettering.line(paragraph);
            if let Some(mark) = &paragraph.list {
                line.pieces.insert(0, Piece(format!("{} ", lettering.drawable(&mark.label)), false, false));
            }
            line
        })
        .collect();
    let align = match paragraphs().next().map(|first| first.alignment) {
        Some(Alignment::Centre) => Some("centre"),
        Some(Alignment::End) => Some("end"),
        _ => None,
    };
    // A cell that is aligned as a whole needs no alignment of its lines: one box less in each of hundreds of cells.
    if lines.iter().all(|line| line.align == align) {
        lines.iter_mut().for_each(|line| line.align = None);
    }
    let align = align.filter(|_| lines.iter().all(|line| line.align.is_none()));
    PrintableCell {
        x: placed.x,
        y: placed.y,
        columns: placed.columns,
        rows: placed.rows,
        shaded: placed.cells.iter().any(|cell| cell.shaded),
        strong: placed.cells.iter().all(|cell| is_heading(cell)),
        kept: kept && placed.rows == 1,
        narrow,
        align,
        lines,
    }
}

/// The shares of the columns: as the table says, else by what stands in them.
fn widths(table: &Table, columns: usize, rows: &[Vec<Placed>]) -> Vec<f64> {
    let stated: Vec<f64> = table.widths.iter().map(|width| f64::from(*width)).collect();
    let is_stated = stated.len() == columns && stated.iter().sum::<f64>() > 0.0;
    let weights = if is_stated { stated } else { weights_by_content(columns, rows) };
    let average = weights.iter().sum::<f64>() / as_size(columns.max(1));
    let least = average * NARROWEST;
    let weights: Vec<f64> =
        weights.into_iter().map(|weight| if is_stated { weight } else { weight.max(least) }).collect();
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| if sum > 0.0 { weight / sum } else { 1.0 }).collect()
}

/// A column needs room for its longest word, and more for longer texts, but not in proportion to them.
fn weights_by_content(columns: usize, rows: &[Vec<Placed>]) -> Vec<f64> {
    let mut weights = vec![1.0_f64; columns];
    for placed in rows.iter().flatten().filter(|placed| placed.columns == 1) {
        let Some(weight) = weights.get_mut(placed.x) else { continue };
        for text in placed.cells.iter().map(|cell| cell.text()) {
            let word = text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
            let length = as_size(text.chars().count());
            *weight = weight.max(as_size(word.min(14))).max(length.sqrt() * 2.0);
        }
    }
    weights
}

fn row_height(row: &[Placed], widths: &[f64], measures: &Measures) -> f64 {
    let heights = row.iter().filter(|placed| placed.rows == 1).map(|placed| {
        let paragraphs = placed.cells.iter().flat_map(|cell| &cell.paragraphs);
        let lengths = paragraphs.flat_map(|paragraph| {
            let text = paragraph.text();
            text.split('\n').map(|line| line.chars().count()).collect::<Vec<_>>()
        });
        measures.cell_height(share(placed, widths) * measures.text_width(), lengths)
    });
    heights.fold(0.0, f64::max)
}

/// The part of the table's width that a cell has.
fn share(placed: &Placed, widths: &[f64]) -> f64 {
    widths.iter().skip(placed.x).take(placed.columns).sum()
}

fn last_column(cell: &Cell) -> usize {
    size(cell.column).saturating_add(size(cell.column_span).max(1))
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
