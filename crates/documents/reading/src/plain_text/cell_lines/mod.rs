//! Tables of which each cell stands on a line of its own, led by a tabulator, as word processors export them.
//!
//! A cell goes on in the lines below it that no tabulator leads; rows end at blank lines, but blank lines stand inside
//! cells too. So a heading of several short cells is looked for, and what follows is parted into rows of its width.
//! Paragraphs that merely begin with a tabulator find no such heading and stay prose.

mod header;
mod partition;

use partition::Partition;

/// A table in a text: the lines that it takes and its rows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FoundTable {
    pub(super) lines: std::ops::Range<usize>,
    pub(super) rows: Vec<Vec<FoundCell>>,
}

/// A cell of such a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FoundCell {
    pub(super) column: u32,
    pub(super) span: u32,
    /// The first of its lines, from which its page is counted.
    pub(super) line: usize,
    pub(super) text: String,
}

/// How many lines without a tabulator may stand before the next cell.
const LINES_IN_CELL: usize = 80;
/// How many cells a table may have: more are another table.
const CELLS: usize = 40_000;
/// How many cells are tried in all, so that a hostile text of beginnings without tables stays bounded.
const EFFORT: usize = 1_000_000;

/// One line of the text, as far as cells are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    /// Led by one tabulator, without another before its text or inside.
    Cell,
    Other,
}

fn kind(line: &str) -> Kind {
    if line.trim().is_empty() {
        return if line.contains('\t') { Kind::Cell } else { Kind::Blank };
    }
    let unspaced = line.trim_start_matches([' ', '\u{c}']);
    match unspaced.strip_prefix('\t') {
        Some(rest) if !rest.starts_with('\t') && !rest.trim().contains('\t') => Kind::Cell,
        _ => Kind::Other,
    }
}

/// A cell as it stands in the text.
#[derive(Debug, Clone)]
struct Raw {
    first: usize,
    /// After its last line that holds text.
    end: usize,
    /// How many blank lines stand before it.
    blanks: usize,
    text: String,
    /// The breaks inside: after how many lines of its own, how many blank lines, and where its text is cut there.
    breaks: Vec<Break>,
}

#[derive(Debug, Clone, Copy)]
struct Break {
    blanks: usize,
    /// The length of the text before it.
    length: usize,
    /// The end of the lines before it.
    end: usize,
}

impl Raw {
    fn parted(&self) -> bool {
        self.blanks > 0
    }

    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Whether a lone tabulator leads its first line, the text following below.
    fn begins_below(&self) -> bool {
        self.text.starts_with('\n') && !self.is_empty()
    }

    fn letters(&self) -> usize {
        self.text.trim().chars().count()
    }

    fn cut_at(&mut self, at: Break) {
        self.text.truncate(at.length);
        self.end = at.end;
        self.breaks.retain(|other| other.length < at.length);
    }
}

/// The cells from a line on, until a line of prose follows that no cell comes after.
fn cells_from(lines: &[&str], kinds: &[Kind], start: usize) -> Vec<Raw> {
    let mut cells: Vec<Raw> = Vec::new();
    let mut blanks = 0;
    let mut since_cell = 0;
    for (place, (line, kind)) in lines.iter().zip(kinds).enumerate().skip(start) {
        match kind {
            Kind::Blank => blanks += 1,
            Kind::Cell => {
                if cells.len() >= CELLS {
                    break;
                }
                cells.push(Raw {
                    first: place,
                    end: place + 1,
                    blanks,
                    text: line.trim_matches(|sign: char| sign.is_whitespace()).to_owned(),
                    breaks: Vec::new(),
                });
                blanks = 0;
                since_cell = 0;
            }
            Kind::Other => {
                let Some(last) = cells.last_mut() else { break };
                since_cell += 1;
                if since_cell > LINES_IN_CELL {
                    break;
                }
                if blanks > 0 {
                    last.breaks.push(Break { blanks, length: last.text.len(), end: last.end });
                }
                last.text.push('\n');
                last.text.push_str(line);
                last.end = place + 1;
                blanks = 0;
            }
        }
    }
    cells
}

/// The tables of a text, in order.
pub(super) fn tables(lines: &[&str]) -> Vec<FoundTable> {
    let kinds: Vec<Kind> = lines.iter().map(|line| kind(line)).collect();
    let mut found: Vec<FoundTable> = Vec::new();
    let mut place = 0;
    let mut effort = 0;
    while place < kinds.len() && effort < EFFORT {
        let before = place.checked_sub(1).and_then(|before| kinds.get(before));
        let begins = kinds.get(place) == Some(&Kind::Cell) && before != Some(&Kind::Cell);
        if begins
            && header::may_begin(lines, &kinds, place)
            && let Some(mut table) = table_at(lines, &kinds, place, &mut effort)
        {
            let free_from = found.last().map_or(0, |last| last.lines.end);
            take_rows_above(lines, &kinds, &mut table, free_from);
            place = table.lines.end;
            found.push(table);
        } else {
            place += 1;
        }
    }
    found
}

fn table_at(lines: &[&str], kinds: &[Kind], start: usize, effort: &mut usize) -> Option<FoundTable> {
    let cells = cells_from(lines, kinds, start);
    *effort += cells.len();
    let heading = header::heading(&cells)?;
    let partition = Partition::of(cells.get(heading.taken..)?, heading.width)?;
    let end = partition.rows.last()?.last()?.end;
    let mut rows = heading.rows;
    let width = u32::try_from(heading.width).ok()?;
    for row in partition.rows {
        let alone = row.len() == 1;
        rows.push(
            (0_u32..)
                .zip(row)
                .map(|(column, cell)| FoundCell {
                    column,
                    span: if alone { width } else { 1 },
                    line: cell.first,
                    text: cell.text,
                })
                .collect(),
        );
    }
    Some(FoundTable { lines: start..end, rows })
}

/// Rows of one or two cells directly above the heading (a title of the table, a label with its text) belong to it.
fn take_rows_above(lines: &[&str], kinds: &[Kind], table: &mut FoundTable, free_from: usize) {
    let above = |place: usize| kinds.get(free_from..place).unwrap_or_default();
    let blanks = above(table.lines.start).iter().rev().take_while(|kind| **kind == Kind::Blank).count();
    let end = table.lines.start - blanks;
    let count = above(end).iter().rev().take_while(|kind| **kind == Kind::Cell).count();
    if !(1..=2).contains(&blanks) || !(1..=2).contains(&count) {
        return;
    }
    let start = end - count;
    let width = table.rows.iter().flatten().map(|cell| cell.column + cell.span).max().unwrap_or(1);
    let row: Vec<FoundCell> = (0_u32..)
        .zip(start..end)
        .map(|(column, line)| FoundCell {
            column,
            span: if count == 1 || column == 1 { width.saturating_sub(column).max(1) } else { 1 },
            line,
            text: lines.get(line).map(|line| line.trim().to_owned()).unwrap_or_default(),
        })
        .collect();
    if row.iter().all(|cell| !cell.text.is_empty()) {
        table.lines.start = start;
        table.rows.insert(0, row);
    }
}

/// The paragraphs of a cell: its lines, without the blank ones; a word that a hyphen cuts at the end of a line holds two
/// of them together.
pub(super) fn paragraphs_of(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match paragraphs.last_mut() {
            Some(last)
                if last.ends_with('-')
                    && last.chars().rev().nth(1).is_some_and(char::is_alphabetic)
                    && line.starts_with(char::is_lowercase) =>
            {
                last.push('\n');
                last.push_str(line);
            }
            _ => paragraphs.push(line.to_owned()),
        }
    }
    paragraphs
}

#[cfg(test)]
mod tests;
