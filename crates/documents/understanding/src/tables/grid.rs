//! A table as rows of the cells that cover them, merged cells included.

use std::collections::BTreeSet;

use opora_tree::{Paragraph, Place, Table};

use crate::cells::amounts::bare_amount;
use crate::cells::numbers::without_list_mark;
use crate::matching::{append, is_cut, rejoined, tokens};
use crate::vocabulary::columns::SMALL_WORDS;

/// How many times merged cells may be repeated over the rows that they cover, so that a hostile table stays bounded.
const COVERINGS: usize = 400_000;

/// Over how many columns a coloured cell counts.
const WIDEST: u32 = 64;

/// Over how many rows a merged cell counts for their reach, bounded for the same reason.
const REACHED: u32 = 1_000;

/// A paragraph of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CellLine {
    /// With its typed or automatic bullet, without an automatic number.
    pub(crate) text: String,
    /// Whether it is an item of a list.
    pub(crate) item: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct GridCell {
    pub(crate) row: u32,
    pub(crate) column: u32,
    pub(crate) column_span: u32,
    pub(crate) row_span: u32,
    pub(crate) at: Place,
    /// Whitespace collapsed.
    pub(crate) text: String,
    pub(crate) lines: Vec<CellLine>,
    pub(crate) bold: bool,
    pub(crate) shaded: bool,
}

impl GridCell {
    pub(crate) fn covers(&self, column: u32) -> bool {
        (self.column..self.column.saturating_add(self.column_span)).contains(&column)
    }
}

/// The cells that hold text, and for each row those that cover it, from left to right.
pub(crate) struct Grid {
    pub(crate) cells: Vec<GridCell>,
    pub(crate) rows: Vec<Vec<usize>>,
    pub(crate) headings: Vec<bool>,
    pub(crate) width: u32,
    /// The empty cells that are filled with a colour: row and column.
    pub(crate) painted: BTreeSet<(u32, u32)>,
    /// How far the cells of each row reach, also the empty ones and those merged into it from above.
    pub(crate) reach: Vec<u32>,
}

impl Grid {
    pub(crate) fn new(table: &Table, block: u32, number: u32) -> Self {
        let mut grid = Self {
            cells: Vec::new(),
            rows: vec![Vec::new(); table.rows.len()],
            headings: table.rows.iter().map(|row| row.heading).collect(),
            width: table.column_count(),
            painted: BTreeSet::new(),
            reach: vec![0; table.rows.len()],
        };
        let mut coverings = 0;
        for cell in table.cells() {
            let end = cell.column.saturating_add(cell.column_span);
            for reach in grid.reach.iter_mut().skip(cell.row as usize).take(cell.row_span.clamp(1, REACHED) as usize) {
                *reach = end.max(*reach);
            }
            let lines = lines_of(&cell.paragraphs);
            if lines.is_empty() {
                if cell.shaded {
                    grid.painted.extend((cell.column..end.min(cell.column + WIDEST)).map(|column| (cell.row, column)));
                }
                continue;
            }
            let index = grid.cells.len();
            grid.cells.push(GridCell {
                row: cell.row,
                column: cell.column,
                column_span: cell.column_span.max(1),
                row_span: cell.row_span.max(1),
                at: Place::cell(block, number, cell.row, cell.column).on_page(cell.page()),
                text: rejoined(&cell.text()),
                bold: cell
                    .paragraphs
                    .iter()
                    .filter(|paragraph| !paragraph.text().trim().is_empty())
                    .all(Paragraph::is_bold),
                shaded: cell.shaded,
                lines,
            });
            let first = cell.row as usize;
            for row in grid.rows.iter_mut().skip(first).take(cell.row_span.max(1) as usize) {
                coverings += 1;
                if coverings > COVERINGS && cell.row_span > 1 {
                    break;
                }
                row.push(index);
            }
        }
        for row in &mut grid.rows {
            row.sort_by_key(|index| grid.cells.get(*index).map_or(0, |cell| cell.column));
        }
        grid
    }

    /// The cells that cover a row, from left to right.
    pub(crate) fn row(&self, row: usize) -> Vec<&GridCell> {
        self.rows.get(row).into_iter().flatten().filter_map(|index| self.cells.get(*index)).collect()
    }

    /// The cells that begin in a row.
    pub(crate) fn own(&self, row: usize) -> Vec<&GridCell> {
        self.row(row).into_iter().filter(|cell| cell.row as usize == row).collect()
    }
}

/// The lines of paragraphs: one each, line breaks inside a paragraph being spaces.
pub(crate) fn lines_of(paragraphs: &[Paragraph]) -> Vec<CellLine> {
    let mut lines: Vec<CellLine> = Vec::new();
    for paragraph in paragraphs {
        for (index, text) in broken_at_items(&paragraph.text()).into_iter().enumerate() {
            let list = paragraph.list.as_ref().filter(|_| index == 0);
            if let (Some(last), None, 0) = (lines.last_mut(), list, index)
                && is_cut(&last.text, &text)
            {
                append(&mut last.text, &text);
                continue;
            }
            lines.push(match list {
                Some(mark) if !mark.label.is_empty() => CellLine { text: format!("{} {text}", mark.label), item: true },
                Some(_) => CellLine { text, item: true },
                None => {
                    let item = without_list_mark(&text).1;
                    CellLine { text, item }
                }
            });
        }
    }
    lines
}

/// The texts of one paragraph: its line breaks only wrap it, but for those before the marks of a list and those of a
/// short enumeration. A single mark may be the dash of a sentence.
fn broken_at_items(text: &str) -> Vec<String> {
    let marked = text.lines().filter(|line| without_list_mark(line).1).count() >= 2;
    let enumerated = !marked && is_enumeration(text);
    let mut parts: Vec<String> = Vec::new();
    for line in text.lines() {
        match parts.last_mut() {
            Some(last) if !(enumerated || marked && without_list_mark(line).1) => {
                last.push('\n');
                last.push_str(line);
            }
            _ => parts.push(line.to_owned()),
        }
    }
    parts.iter().map(|part| rejoined(part)).filter(|part| !part.is_empty()).collect()
}

/// A line of an enumeration is at most so long; a longer one was wrapped.
const LONGEST_ENTRY: usize = 60;

/// Whether each line of a text begins anew with a capital or is a sum, and none is left open: names below each other.
fn is_enumeration(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    let mut count = 0;
    while let Some(line) = lines.next() {
        count += 1;
        let begins = line.chars().next().is_some_and(char::is_uppercase) || bare_amount(&tokens(line)).is_some();
        let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
        let open = lines.peek().is_some()
            && (line.ends_with(['-', '–', ',', '„', '(', ':']) || SMALL_WORDS.contains(&last.to_lowercase().as_str()));
        if !begins || open || line.chars().count() > LONGEST_ENTRY {
            return false;
        }
    }
    count >= 2
}
