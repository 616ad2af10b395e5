//! A table of a strategy: its columns by subject, and its rows.

use opora_tree::Place;

use super::columns::{Column, is_year, subject_of, years_of};
use crate::accounting::Ledger;
use crate::cells::numbers::leading_number;
use crate::tables::{CellLine, Grid, GridCell};
use crate::vocabulary::strategy_columns::ColumnSubject;

/// The heading begins within this many rows; above it stand titles of the table.
const ROWS_ABOVE: usize = 6;
const HEADER_ROWS: usize = 3;
/// A longer text heads no column.
const LETTERS: usize = 180;
/// A longer paragraph below a table is prose.
const LETTERS_OF_REST: usize = 60;
/// Wider tables are no tables of a strategy.
const WIDTH: u32 = 64;

/// A cell of a row, with what a page break cut from it joined again.
#[derive(Debug, Clone)]
pub(crate) struct RowCell {
    pub(crate) column: usize,
    pub(crate) lines: Vec<CellLine>,
    pub(crate) text: String,
    /// How many rows it reaches over.
    pub(crate) rows: u32,
    /// All places that the text comes from; the first is where it begins.
    pub(crate) places: Vec<Place>,
}

impl RowCell {
    fn of(cell: &GridCell, column: usize) -> Self {
        Self { column, lines: cell.lines.clone(), text: cell.text.clone(), places: vec![cell.at], rows: cell.row_span }
    }

    pub(crate) fn at(&self) -> Place {
        self.places.first().copied().unwrap_or_default()
    }

    pub(crate) fn place(&self, ledger: &mut Ledger) {
        self.places.iter().for_each(|at| ledger.place(at));
    }

    /// Takes in what stands in the same column of the next row.
    pub(crate) fn join(&mut self, other: Self) {
        self.text.push(' ');
        self.text.push_str(&other.text);
        self.lines.extend(other.lines);
        self.places.extend(other.places);
    }
}

/// A row below the heading.
#[derive(Debug, Clone)]
pub(crate) struct SheetRow {
    /// Those that begin here and hold text, from left to right.
    pub(crate) cells: Vec<RowCell>,
    /// Those that reach down from a row above.
    pub(crate) from_above: Vec<RowCell>,
    /// Whether its only cell reaches over the table or stands alone in the first columns.
    pub(crate) alone: bool,
    pub(crate) at: Place,
}

impl SheetRow {
    /// Takes in the next row, column by column.
    pub(crate) fn take_in(&mut self, next: &Self) {
        for cell in &next.cells {
            match self.cells.iter_mut().find(|known| known.column == cell.column) {
                Some(known) => known.join(cell.clone()),
                None => self.cells.push(cell.clone()),
            }
        }
        self.cells.sort_by_key(|cell| cell.column);
    }
}

/// A table with its heading understood.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) columns: Vec<Column>,
    /// Rows above the heading.
    pub(crate) above: Vec<SheetRow>,
    pub(crate) rows: Vec<SheetRow>,
    /// The cells of the heading.
    pub(crate) header: Vec<RowCell>,
}

impl Sheet {
    /// The table with the heading that it has; `None` where no row heads columns.
    pub(crate) fn of(grid: &Grid) -> Option<Self> {
        if grid.width > WIDTH {
            return None;
        }
        let first = (0..grid.rows.len().min(ROWS_ABOVE)).find(|row| heads(grid, *row))?;
        let mut count = 1;
        while count < HEADER_ROWS && goes_on(grid, first, count) {
            count += 1;
        }
        let mut columns: Vec<Column> = (0..grid.width).map(|column| column_at(grid, first, count, column)).collect();
        // Beside the label of an objective its text may stand in a column without a heading.
        for place in 1..columns.len() {
            let before = columns.get(place - 1).filter(|column| column.subject.is_some_and(is_objective)).cloned();
            if let (Some(before), Some(column)) = (before, columns.get_mut(place).filter(|it| it.heading.is_empty())) {
                *column = before;
            }
        }
        Some(Self::with(grid, columns, first, count))
    }

    /// The table without a heading of its own, going on with the columns of the one before.
    pub(crate) fn going_on(grid: &Grid, before: &Self) -> Option<Self> {
        let same = usize::try_from(grid.width).ok()? == before.columns.len();
        same.then(|| Self::with(grid, before.columns.clone(), 0, 0))
    }

    fn with(grid: &Grid, columns: Vec<Column>, first: usize, count: usize) -> Self {
        let header: Vec<RowCell> = (first..first + count)
            .flat_map(|row| grid.own(row))
            .map(|cell| RowCell::of(cell, cell.column as usize))
            .collect();
        let above = (0..first).map(|row| sheet_row(grid, row)).filter(|row| !row.cells.is_empty()).collect();
        let mut rows = Vec::new();
        let mut repeated = Vec::new();
        let mut row = first + count;
        while row < grid.rows.len() {
            let again = repeats(grid, row, first, count);
            if again > 0 {
                let cells = (row..row + again).flat_map(|row| grid.own(row));
                repeated.extend(cells.map(|cell| RowCell::of(cell, cell.column as usize)));
                row += again;
                continue;
            }
            let found = sheet_row(grid, row);
            // A row of "1 | 2 | 3 | 4" numbers the columns.
            let numbered = found.cells.len() > 2
                && (1_usize..).zip(&found.cells).all(|(number, cell)| cell.text.trim() == number.to_string());
            if numbered && rows.is_empty() {
                repeated.extend(found.cells);
            } else if !found.cells.is_empty() {
                rows.push(found);
            }
            row += 1;
        }
        Self { columns, above, rows, header: header.into_iter().chain(repeated).collect() }
    }

    /// A table whose first row names its columns in words that are none of a strategy's; whether it is one of
    /// statistics, its rows tell.
    pub(crate) fn of_statistics(grid: &Grid) -> Option<Self> {
        let first = grid.own(0);
        if grid.width > WIDTH || grid.rows.len() < 3 || first.len() < 2 || first.iter().any(|cell| is_content(cell)) {
            return None;
        }
        let spanned = first.iter().any(|cell| cell.column_span > 1);
        let below = grid.own(1);
        let count = if spanned && !below.is_empty() && !below.iter().any(|cell| is_content(cell)) { 2 } else { 1 };
        let columns: Vec<Column> = (0..grid.width).map(|column| column_at(grid, 0, count, column)).collect();
        Some(Self::with(grid, columns, 0, count))
    }

    /// Joins a short paragraph below the table to its last cell where that ends with an open comma: a page break has
    /// put its end there. Whether it did.
    pub(crate) fn take_rest(&mut self, text: &str, at: Place) -> bool {
        let Some(last) = self.rows.last_mut().and_then(|row| row.cells.last_mut()) else { return false };
        let open = last.text.trim_end().ends_with([',', '-']);
        if !open || text.chars().count() > LETTERS_OF_REST || text.ends_with([':', '.']) {
            return false;
        }
        last.join(RowCell {
            column: last.column,
            lines: vec![CellLine { text: text.to_owned(), item: false }],
            text: text.to_owned(),
            rows: 1,
            places: vec![at],
        });
        true
    }

    pub(crate) fn has(&self, subject: ColumnSubject) -> bool {
        self.columns.iter().any(|column| column.subject == Some(subject))
    }

    pub(crate) fn has_any(&self, subjects: &[ColumnSubject]) -> bool {
        subjects.iter().any(|subject| self.has(*subject))
    }

    /// The places of the columns of a subject.
    pub(crate) fn places(&self, subject: ColumnSubject) -> Vec<usize> {
        let matching = |(_, column): &(usize, &Column)| column.subject == Some(subject);
        self.columns.iter().enumerate().filter(matching).map(|(place, _)| place).collect()
    }

    pub(crate) fn subject(&self, cell: &RowCell) -> Option<ColumnSubject> {
        self.columns.get(cell.column)?.subject
    }

    /// The cells of a row whose columns have a subject.
    pub(crate) fn cells<'row>(&self, row: &'row SheetRow, subject: ColumnSubject) -> Vec<&'row RowCell> {
        row.cells.iter().filter(|cell| self.subject(cell) == Some(subject)).collect()
    }

    pub(crate) fn cell<'row>(&self, row: &'row SheetRow, subject: ColumnSubject) -> Option<&'row RowCell> {
        row.cells.iter().find(|cell| self.subject(cell) == Some(subject))
    }

    /// The first cell of any of the subjects, in the order of these.
    pub(crate) fn first_of<'row>(&self, row: &'row SheetRow, subjects: &[ColumnSubject]) -> Option<&'row RowCell> {
        subjects.iter().find_map(|subject| self.cell(row, *subject))
    }

    /// Notes that the words of the heading are understood.
    pub(crate) fn place_header(&self, ledger: &mut Ledger) {
        self.header.iter().for_each(|cell| cell.place(ledger));
    }
}

fn is_objective(subject: ColumnSubject) -> bool {
    matches!(
        subject,
        ColumnSubject::GeneralObjective
            | ColumnSubject::SpecificObjective
            | ColumnSubject::Objective
            | ColumnSubject::Direction
            | ColumnSubject::Measure
    )
}

fn sheet_row(grid: &Grid, row: usize) -> SheetRow {
    let own = grid.own(row);
    let of = |cell: &&GridCell| RowCell::of(cell, cell.column as usize);
    let cells: Vec<RowCell> = own.iter().map(of).collect();
    let from_above: Vec<RowCell> = grid.row(row).iter().filter(|cell| (cell.row as usize) < row).map(of).collect();
    let alone = match own.as_slice() {
        [only] => from_above.is_empty() && (only.column_span * 2 >= grid.width.max(2) || only.column <= 1),
        _ => false,
    };
    let at = cells.first().map(RowCell::at).unwrap_or_default();
    SheetRow { cells, from_above, alone, at }
}

/// Whether a row names columns and is no row of content.
fn heads(grid: &Grid, row: usize) -> bool {
    let own = grid.own(row);
    if own.len() < 2 || own.iter().any(|cell| is_content(cell)) {
        return false;
    }
    let mut subjects: Vec<ColumnSubject> = Vec::new();
    let mut known = 0;
    let mut years = 0;
    for cell in &own {
        if names_years(&cell.text) {
            years += 1;
            known += 1;
        } else if let Some((subject, strength)) = subject_of(&cell.text)
            && strength >= 0.45
        {
            known += 1;
            if !subjects.contains(&subject) {
                subjects.push(subject);
            }
        }
    }
    (subjects.len() >= 2 || subjects.len() == 1 && (years >= 1 || known >= 2)) && known * 10 >= own.len() * 6
}

/// Whether a short text says little more than a year or a span of years ("2030 г. (планирано)").
fn names_years(text: &str) -> bool {
    is_year(text) || !years_of(text).is_empty() && text.chars().count() <= 30
}

/// Whether a cell of a row can only be content.
fn is_content(cell: &GridCell) -> bool {
    let text = cell.text.trim();
    let letters = text.chars().count();
    let figure = text.chars().all(|sign| sign.is_ascii_digit() || " .,%–-".contains(sign)) && !is_year(text);
    let labelled = super::labels::any_label(text).is_some_and(|label| label.number.is_some());
    letters > LETTERS || figure || labelled || leading_number(text).is_some() || cell.lines.len() > 5
}

/// Whether the row after `count` rows of heading still belongs to it.
fn goes_on(grid: &Grid, first: usize, count: usize) -> bool {
    let row = first + count;
    let own = grid.own(row);
    let above = grid.row(row - 1);
    let spanned = above.iter().any(|cell| cell.column_span > 1 || (cell.row + cell.row_span) as usize > row);
    if own.is_empty() || !spanned || own.iter().any(|cell| is_content(cell)) {
        return false;
    }
    let first_column_free = own.first().is_some_and(|cell| cell.column > 0);
    let known = own.iter().filter(|cell| is_year(&cell.text) || subject_of(&cell.text).is_some()).count();
    let half_known = known * 2 >= own.len();
    let short = own.iter().all(|cell| cell.text.chars().count() <= 60);
    first_column_free && short && half_known
}

fn column_at(grid: &Grid, first: usize, count: usize, column: u32) -> Column {
    let mut stack: Vec<&GridCell> = Vec::new();
    for row in first..first + count {
        if let Some(cell) = grid.row(row).into_iter().find(|cell| cell.covers(column))
            && !stack.iter().any(|known| std::ptr::eq(*known, cell))
        {
            stack.push(cell);
        }
    }
    if stack.is_empty() {
        Column::unknown()
    } else {
        Column::below(stack.iter().map(|cell| cell.text.clone()).collect())
    }
}

/// How many rows from here repeat the heading (a page break repeats it).
fn repeats(grid: &Grid, row: usize, first: usize, count: usize) -> usize {
    let same = count > 0
        && (0..count).all(|offset| {
            let texts = |row: usize| grid.own(row).iter().map(|cell| cell.text.to_lowercase()).collect::<Vec<_>>();
            let (one, other) = (texts(first + offset), texts(row + offset));
            !one.is_empty() && one == other
        });
    if same { count } else { 0 }
}
