//! Tables of a strategy: one row for each object, one column for each of its values; columns without a value fall away.

use opora_domain::quantity::Quantity;
use opora_tree::{Alignment, Block, Cell, Paragraph, ParagraphStyle, Row, Run, Table};

use crate::words::Words;

use super::fixed::FixedLines;

/// From this many columns on a table stands on wide pages.
const WIDE_TABLE: usize = 6;
/// Stands before each entry of a list where the lines alone would not tell where one ends.
pub(super) const ENTRY_MARK: &str = "• ";
/// Stands before the further lines of such an entry.
const CONTINUED_MARK: &str = "· ";
/// Stands where an object as a whole is absent.
const ABSENT: &str = "–";

/// The lines of a cell.
pub(super) type Lines = Vec<String>;

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    Text,
    /// Short values, in the middle.
    Centred,
}

struct Column {
    title: String,
    width: u32,
    setting: Setting,
    is_kept: bool,
    cells: Vec<Lines>,
}

/// A table in the making.
pub(super) struct Grid<'a> {
    pub words: Words,
    pub fixed: &'a FixedLines,
    title: String,
    rows: usize,
    columns: Vec<Column>,
    /// The column by which reading knows the table.
    key: usize,
    strong: Vec<usize>,
}

impl<'a> Grid<'a> {
    pub fn new(words: Words, fixed: &'a FixedLines, title: &str, rows: usize) -> Self {
        Self { words, fixed, title: words.say(title), rows, columns: Vec::new(), key: 0, strong: Vec::new() }
    }

    /// The column by which reading knows the table; it stays also where it is empty.
    pub fn key(mut self, title: &str, width: u32, cells: impl Iterator<Item = Lines>) -> Self {
        self.key = self.columns.len();
        self.kept(title, width, Setting::Text, cells)
    }

    /// A column that stays also where it is empty.
    pub fn kept(self, title: &str, width: u32, setting: Setting, cells: impl Iterator<Item = Lines>) -> Self {
        let title = self.words.say(title);
        self.push(title, width, setting, true, cells)
    }

    pub fn column(self, title: &str, width: u32, setting: Setting, cells: impl Iterator<Item = Lines>) -> Self {
        let title = self.words.say(title);
        self.titled_column(title, width, setting, cells)
    }

    /// A column whose title is no fixed word alone.
    pub fn titled_column(
        self,
        title: String,
        width: u32,
        setting: Setting,
        cells: impl Iterator<Item = Lines>,
    ) -> Self {
        self.push(title, width, setting, false, cells)
    }

    fn push(
        mut self,
        title: String,
        width: u32,
        setting: Setting,
        is_kept: bool,
        cells: impl Iterator<Item = Lines>,
    ) -> Self {
        self.columns.push(Column { title, width, setting, is_kept, cells: cells.collect() });
        self
    }

    /// The rows that are set apart, such as those of a direction or a total.
    pub fn strong(mut self, rows: impl Iterator<Item = usize>) -> Self {
        self.strong = rows.collect();
        self
    }

    pub fn block(mut self) -> Block {
        self.fill_empty_rows();
        self.columns.retain(|column| column.is_kept || column.cells.iter().any(|cell| !cell.is_empty()));
        let heading = (0_u32..).zip(&self.columns).map(|(place, column)| {
            let paragraph = Paragraph {
                alignment: Alignment::Centre,
                ..Paragraph::styled(&column.title, ParagraphStyle::TableHeading)
            };
            Cell { paragraphs: vec![paragraph], ..Cell::plain(0, place, "") }
        });
        let mut rows = vec![Row { cells: heading.collect(), heading: true }];
        for row in 0..self.rows {
            let is_strong = self.strong.contains(&row);
            let cells =
                (0_u32..).zip(&self.columns).map(|(place, column)| cell(row, place, column, is_strong)).collect();
            rows.push(Row { cells, heading: false });
        }
        Block::Table(Table {
            rows,
            widths: self.columns.iter().map(|column| column.width).collect(),
            caption: Some(self.title),
            landscape: self.columns.len() >= WIDE_TABLE,
        })
    }

    /// Spreadsheets have no rows without a value: such a row says that there is nothing.
    fn fill_empty_rows(&mut self) {
        for row in 0..self.rows {
            let is_empty = self.columns.iter().all(|column| column.cells.get(row).is_none_or(Vec::is_empty));
            let key = self.columns.get_mut(self.key).and_then(|column| column.cells.get_mut(row));
            if let Some(key) = key.filter(|_| is_empty) {
                key.push(self.words.say("document-clarified-nothing"));
            }
        }
    }
}

fn cell(row: usize, place: u32, column: &Column, is_strong: bool) -> Cell {
    let row = u32::try_from(row).unwrap_or(u32::MAX).saturating_add(1);
    let lines = column.cells.get(row as usize - 1).map(Vec::as_slice).unwrap_or_default();
    let alignment = if column.setting == Setting::Centred { Alignment::Centre } else { Alignment::Start };
    let paragraphs = lines.iter().map(|line| Paragraph {
        runs: vec![Run { text: line.clone(), bold: is_strong, italic: false }],
        alignment,
        ..Paragraph::default()
    });
    Cell { paragraphs: paragraphs.collect(), shaded: is_strong, ..Cell::plain(row, place, "") }
}

/// The lines of a text.
pub(super) fn cell_text(fixed: &FixedLines, text: Option<&String>) -> Lines {
    text.map(|text| fixed.own_cell_text(text).lines().map(str::to_owned).collect()).unwrap_or_default()
}

/// One line for each entry of a list; marks where an entry has several lines or begins with a mark itself.
pub(super) fn cell_list(fixed: &FixedLines, entries: &[String]) -> Lines {
    let needs_marks = entries.iter().any(|entry| entry.contains('\n') || entry.starts_with(ENTRY_MARK));
    if !needs_marks {
        return entries.iter().map(|entry| fixed.own_cell_text(entry)).collect();
    }
    let marked = |(place, line): (usize, &str)| {
        let mark = if place == 0 { ENTRY_MARK } else { CONTINUED_MARK };
        format!("{mark}{line}")
    };
    entries.iter().flat_map(|entry| entry.lines().enumerate().map(marked).collect::<Vec<_>>()).collect()
}

pub(super) fn number(value: Option<Quantity>) -> Lines {
    value.map(written_number).into_iter().collect()
}

pub(super) fn whole(value: Option<impl ToString>) -> Lines {
    value.map(|value| value.to_string()).into_iter().collect()
}

/// A value of an object that as a whole may be absent.
pub(super) fn of_object<Object>(object: Option<&Object>, value: impl Fn(&Object) -> Lines) -> Lines {
    object.map_or_else(|| vec![ABSENT.to_owned()], value)
}

/// With a decimal comma and without groups, as spreadsheets take it.
pub(super) fn written_number(value: Quantity) -> String {
    value.to_string().replace('.', ",")
}
