//! The rows of a composed table, each value by the title of its column.

use std::str::FromStr;

use opora_domain::evidence::Origin;
use opora_domain::quantity::Quantity;
use opora_tree::{Place, collapsed};

use super::super::lines::cell_lines;
use super::super::words::NOTHING;
use super::lines::PlacedTable;
use super::words::{ABSENT, CONTINUED_MARK, ENTRY_MARK, OWN_TEXT};

/// A table by the titles of its columns.
pub(super) struct Rows {
    titles: Vec<String>,
    rows: Vec<(Place, Vec<Vec<String>>)>,
}

/// A row by the titles of the columns.
#[derive(Clone, Copy)]
pub(super) struct OwnRow<'a> {
    titles: &'a [String],
    cells: &'a [Vec<String>],
    at: Place,
}

/// A spreadsheet may hold thousands of columns; composed tables have few.
const MOST_COLUMNS: u32 = 256;

impl Rows {
    pub fn of(placed: &PlacedTable<'_>) -> Self {
        let count = usize::try_from(placed.table.column_count().min(MOST_COLUMNS)).unwrap_or(0);
        let mut rows = placed.table.rows.iter().map(|row| {
            let mut cells = vec![Vec::new(); count];
            for cell in &row.cells {
                let slot = usize::try_from(cell.column).ok().and_then(|column| cells.get_mut(column));
                slot.into_iter().for_each(|slot| *slot = cell_lines(cell));
            }
            cells
        });
        let titles = rows.next().unwrap_or_default().iter().map(|lines| collapsed(&lines.join(" "))).collect();
        let place = |row| Place { table: Some(placed.number), row: Some(row), ..Place::block(placed.block) };
        let rows = (1_u32..).zip(rows).map(|(row, cells)| (place(row), cells)).collect();
        Self { titles, rows }
    }

    pub fn titles(&self) -> &[String] {
        &self.titles
    }

    pub fn has(&self, title: &str) -> bool {
        self.titles.iter().any(|own| own == title)
    }

    /// The rows that hold anything.
    pub fn iter(&self) -> impl Iterator<Item = OwnRow<'_>> {
        let said = self.rows.iter().filter(|(_, cells)| cells.iter().any(|lines| !lines.is_empty()));
        said.map(|(at, cells)| OwnRow { titles: &self.titles, cells, at: *at })
    }
}

impl<'a> OwnRow<'a> {
    pub fn origin(self) -> Origin {
        Origin::at(self.at, 1.0)
    }

    pub fn lines(self, title: &str) -> &'a [String] {
        let place = self.titles.iter().position(|own| own == title);
        place.and_then(|place| self.cells.get(place)).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn text(self, title: &str) -> Option<String> {
        let lines = self.lines(title);
        match lines {
            [] => None,
            [only] if only == NOTHING => None,
            lines => Some(own_text(&lines.join("\n")).to_owned()),
        }
    }

    /// The first words of a row, as they stand.
    pub fn label(self, title: &str) -> String {
        self.lines(title).join("\n")
    }

    pub fn list(self, title: &str) -> Vec<String> {
        entries(self.lines(title))
    }

    pub fn number(self, title: &str) -> Option<Quantity> {
        number(&self.label(title))
    }

    pub fn whole<Number: FromStr>(self, title: &str) -> Option<Number> {
        self.label(title).parse().ok()
    }

    /// Whether the object as a whole is said to be absent; also where the table has no such column.
    pub fn is_absent(self, title: &str) -> bool {
        !self.titles.iter().any(|own| own == title) || self.label(title) == ABSENT
    }

    /// Title and text of each column, in order.
    pub fn columns(self) -> impl Iterator<Item = (&'a str, String)> {
        self.titles.iter().map(String::as_str).filter_map(move |title| Some((title, self.text(title)?)))
    }
}

fn own_text(text: &str) -> &str {
    text.strip_prefix(OWN_TEXT).unwrap_or(text)
}

/// The entries of a list: one on each line, or each with a mark.
pub(super) fn entries(lines: &[String]) -> Vec<String> {
    let [first, ..] = lines else { return Vec::new() };
    if lines.len() == 1 && first == NOTHING {
        return Vec::new();
    }
    if !first.starts_with(ENTRY_MARK) {
        return lines.iter().map(|line| own_text(line).to_owned()).collect();
    }
    let mut entries: Vec<String> = Vec::new();
    for line in lines {
        match (line.strip_prefix(ENTRY_MARK), entries.last_mut()) {
            (Some(text), _) => entries.push(text.to_owned()),
            (None, Some(entry)) => {
                entry.push('\n');
                entry.push_str(line.strip_prefix(CONTINUED_MARK).unwrap_or(line));
            }
            (None, None) => entries.push(line.clone()),
        }
    }
    entries
}

/// `1 234,5`
pub(super) fn number(text: &str) -> Option<Quantity> {
    let plain: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| if letter == ',' { '.' } else { letter })
        .collect();
    plain.parse().ok().filter(|value: &f64| value.is_finite()).map(Quantity)
}
