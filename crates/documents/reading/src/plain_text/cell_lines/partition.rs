//! Parts the cells below a heading into rows.
//!
//! Blank lines stand between rows and inside cells, a row may be the heading of a group with one cell, a cell may have
//! lost its tabulator or a text may hold one. So the cheapest of all partings is taken: rows of the full width that
//! begin after a blank line cost nothing.

use std::collections::HashMap;

use super::header::begins_another;
use super::{Break, Raw};

/// How many cells more or less than its width a row may have.
const TOLERANCE: usize = 2;
/// After so many blank lines a text does not belong to the last cell of a row.
const BLANKS: usize = 3;

pub(super) struct Partition {
    pub(super) rows: Vec<Vec<Raw>>,
}

impl Partition {
    /// The rows; `None` where the cells form none of the width.
    pub(super) fn of(cells: &[Raw], width: usize) -> Option<Self> {
        let length = (1..cells.len()).find(|place| begins_another(cells, *place, width)).unwrap_or(cells.len());
        let cells = cells.get(..length)?;
        let mut sizes = cheapest(cells, width, None);
        if let Some(key) = common_key(cells, &sizes, width) {
            sizes = cheapest(cells, width, Some(&key));
        }
        let mut rows: Vec<Vec<Raw>> = Vec::new();
        let mut start = 0;
        let mut last_column = LastColumn::default();
        for (index, size) in sizes.iter().enumerate() {
            let row = cells.get(start..start + size)?;
            start += size;
            let parted = row.first().is_some_and(|cell| cell.parted());
            if !parted && index > 0 {
                break;
            }
            let mut row = row.to_vec();
            let reached = *size + 1 >= width;
            let cut = row.last().filter(|_| reached).and_then(|last| last_column.end(last, false));
            if let (Some(cut), Some(last)) = (cut, row.last_mut()) {
                last.cut_at(cut);
            }
            if let Some(last) = row.last().filter(|_| reached) {
                last_column.note(last);
            }
            rows.push(with_width(row, width));
            if cut.is_some() {
                break;
            }
        }
        // What is no full row at the end is prose with an indent.
        while rows.last().is_some_and(|row| row.len() + 1 < width) {
            rows.pop();
        }
        if let Some((last, before)) = rows.split_last_mut()
            && let Some(cell) = last.last_mut()
        {
            let mut above = LastColumn::default();
            before
                .iter()
                .filter(|row| row.len() == width)
                .filter_map(|row| row.last())
                .for_each(|cell| above.note(cell));
            if let Some(cut) = above.end(cell, true) {
                cell.cut_at(cut);
            }
        }
        let full = rows.iter().filter(|row| row.len() == width).count();
        (full > 0 && full * 2 >= rows.len()).then_some(Self { rows })
    }
}

/// What the last column holds so far, by which prose below the table is told from the rest of its last cell.
#[derive(Debug, Default)]
struct LastColumn {
    blanks: usize,
    letters: usize,
}

impl LastColumn {
    fn note(&mut self, cell: &Raw) {
        self.blanks = self.blanks.max(cell.breaks.iter().map(|at| at.blanks).max().unwrap_or(0));
        self.letters = self.letters.max(cell.text.lines().map(|line| line.trim().chars().count()).max().unwrap_or(0));
    }

    /// Where the last cell of a row ends because prose follows.
    fn end(&self, last: &Raw, at_end: bool) -> Option<Break> {
        last.breaks
            .iter()
            .find(|at| {
                let after = last.text.get(at.length..).unwrap_or_default();
                let line = after.trim_start().lines().next().unwrap_or_default();
                let letters = line.trim().chars().count();
                let far = at.blanks >= BLANKS && (at_end || letters > 3 * self.letters + 20);
                far || is_heading(line) || letters > 200 || at_end && at.blanks > self.blanks
            })
            .copied()
    }
}

/// Whether a line is a numbered heading or carries the mark of one.
fn is_heading(line: &str) -> bool {
    let digits = line.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let number = line.len() - digits.len();
    let numbered = number > 0
        && line
            .get(..number)
            .is_some_and(|number| number.contains('.') && number.split('.').all(|part| part.len() <= 2))
        && digits.trim_start().starts_with(|sign: char| sign.is_uppercase() || sign == '[');
    numbered || line.starts_with("[bookmark") || line.starts_with("# ")
}

/// The sizes of the rows of the cheapest parting.
fn cheapest(cells: &[Raw], width: usize, key: Option<&str>) -> Vec<usize> {
    let mut costs: Vec<f64> = vec![f64::INFINITY; cells.len() + 1];
    let mut steps: Vec<usize> = vec![0; cells.len() + 1];
    if let Some(first) = costs.first_mut() {
        *first = 0.0;
    }
    for end in 1..=cells.len() {
        let sizes = std::iter::once(1).chain(width.saturating_sub(TOLERANCE).max(2)..=width + TOLERANCE);
        for size in sizes {
            let Some(start) = end.checked_sub(size) else { continue };
            let (Some(before), Some(row)) = (costs.get(start).copied(), cells.get(start..end)) else { continue };
            // Nothing stands below a heading of a group at the end.
            let hanging = if size == 1 && end == cells.len() { 1.0 } else { 0.0 };
            let cost = before + hanging + cost_of_row(row, start == 0, width, key);
            if costs.get(end).is_some_and(|known| cost < *known) {
                if let Some(slot) = costs.get_mut(end) {
                    *slot = cost;
                }
                if let Some(slot) = steps.get_mut(end) {
                    *slot = size;
                }
            }
        }
    }
    let mut sizes = Vec::new();
    let mut end = cells.len();
    while end > 0 {
        let size = steps.get(end).copied().filter(|size| *size > 0).unwrap_or(1);
        sizes.push(size);
        end = end.saturating_sub(size);
    }
    sizes.reverse();
    sizes
}

fn cost_of_row(row: &[Raw], first: bool, width: usize, key: Option<&str>) -> f64 {
    let Some(head) = row.first() else { return f64::INFINITY };
    let spare = row.iter().skip(1).filter(|cell| cell.is_empty() || cell.begins_below()).count();
    let mut cost = match row.len() {
        1 if head.letters() < 3 || is_number(&head.text) => 6.0,
        1 => 1.0,
        size if size == width => 0.0,
        size if size > width && spare >= size - width => 1.2 * count(size - width),
        size if size > width => 2.5 * count(size - width),
        size => 2.0 * count(width - size) + 0.5,
    };
    if !first && !head.parted() {
        cost += 4.0;
    }
    // The more blank lines stand between two cells, the less they are of one row.
    cost += row.iter().skip(1).map(|cell| 0.1 * count(cell.blanks.min(BLANKS).pow(2))).sum::<f64>();
    if let Some(key) = key {
        let has = |cell: &Raw| key_of(&cell.text).as_deref() == Some(key);
        if row.len() > 1 && !has(head) && !head.is_empty() {
            cost += 1.0;
        }
        if row.len() == 1 && has(head) {
            cost += 1.5;
        }
        if key != "0" {
            cost += 1.5 * count(row.iter().skip(1).filter(|cell| has(cell)).count());
        }
    }
    cost
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

fn is_number(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit() || " .,-–+%".contains(sign))
}

/// What the first cells of rows have in common: their first word, or that they are numbers ("0").
fn key_of(text: &str) -> Option<String> {
    let text = text.trim();
    if text.starts_with(|sign: char| sign.is_ascii_digit()) && text.chars().count() <= 6 {
        return Some("0".to_owned());
    }
    let word: String = text.chars().take_while(|letter| letter.is_alphabetic()).collect();
    (word.chars().count() >= 3).then(|| word.to_lowercase())
}

/// The beginning that most of the full rows share.
fn common_key(cells: &[Raw], sizes: &[usize], width: usize) -> Option<String> {
    let mut start = 0;
    let mut full = 0;
    let mut keys: HashMap<String, usize> = HashMap::new();
    for size in sizes {
        if *size == width {
            full += 1;
            if let Some(key) = cells.get(start).and_then(|cell| key_of(&cell.text)) {
                *keys.entry(key).or_default() += 1;
            }
        }
        start += size;
    }
    let (key, shared) = keys.into_iter().max_by(|one, other| one.1.cmp(&other.1).then(other.0.cmp(&one.0)))?;
    (shared >= 2 && shared * 10 >= full * 6).then_some(key)
}

/// A row with too many cells: an empty one, or one whose text begins below its tabulator, belongs to the one before.
fn with_width(mut row: Vec<Raw>, width: usize) -> Vec<Raw> {
    while row.len() > width {
        let spare = (1..row.len())
            .find(|place| row.get(*place).is_some_and(Raw::begins_below))
            .or_else(|| (1..row.len()).find(|place| row.get(*place).is_some_and(Raw::is_empty)))
            .unwrap_or(row.len() - 1);
        let cell = row.remove(spare);
        if let Some(before) = spare.checked_sub(1).and_then(|before| row.get_mut(before)) {
            before.text.push('\n');
            before.text.push_str(&cell.text);
            before.end = before.end.max(cell.end);
        }
    }
    row
}
