//! The heading of a table whose cells stand one a line: several short cells, in one row or in two with merged cells.

use super::{FoundCell, Kind, Raw};

/// Fewer cells are an indented list, a block of signatures or a pair of label and text.
const COLUMNS: std::ops::RangeInclusive<usize> = 3..=40;
/// A longer text heads no column.
const LETTERS: usize = 140;
/// Headings are short on the whole, even if one of them is not.
const LETTERS_ON_AVERAGE: usize = 70;

/// Fewer blank lines stand inside a table too.
const BLANKS_BETWEEN_TABLES: usize = 3;

pub(super) struct Heading {
    pub(super) rows: Vec<Vec<FoundCell>>,
    pub(super) width: usize,
    /// How many cells it takes.
    pub(super) taken: usize,
}

/// A cheap refusal before the cells are collected: so many lines of cells follow without a blank line, all short.
pub(super) fn may_begin(lines: &[&str], kinds: &[Kind], place: usize) -> bool {
    let block =
        kinds.iter().zip(lines).skip(place).take_while(|(kind, _)| **kind != Kind::Blank).take(3 * COLUMNS.end());
    let mut cells = 0;
    for (kind, line) in block {
        if line.len() > LETTERS * 3 {
            return false;
        }
        cells += usize::from(*kind == Kind::Cell);
    }
    COLUMNS.contains(&cells)
}

/// The heading that the first cells are.
pub(super) fn heading(cells: &[Raw]) -> Option<Heading> {
    let first = block(cells, 0);
    if !COLUMNS.contains(&first.len()) || !heads(first) || first.iter().filter(|cell| !cell.is_empty()).count() < 3 {
        return None;
    }
    let second = block(cells, first.len());
    let parted = second.len() > first.len() && COLUMNS.contains(&second.len()) && heads(second);
    // The names of the parts stand below merged cells, so the second row begins with the emptiness of its first column.
    if parted && second.first().is_some_and(Raw::is_empty) {
        let spans = spans(first, second)?;
        let mut column = 0;
        let mut rows = vec![Vec::new(), row(second)];
        for (cell, span) in first.iter().zip(spans) {
            if let Some(above) = rows.first_mut() {
                above.push(FoundCell { column, span, line: cell.first, text: cell.text.clone() });
            }
            column += span;
        }
        return Some(Heading { rows, width: second.len(), taken: first.len() + second.len() });
    }
    Some(Heading { rows: vec![row(first)], width: first.len(), taken: first.len() })
}

/// The cells until the next blank line.
fn block(cells: &[Raw], from: usize) -> &[Raw] {
    let rest = cells.get(from..).unwrap_or_default();
    let length = rest.iter().skip(1).take_while(|cell| !cell.parted()).count() + usize::from(!rest.is_empty());
    rest.get(..length).unwrap_or_default()
}

/// Whether cells are short texts that are no sentences.
fn heads(cells: &[Raw]) -> bool {
    let total: usize = cells.iter().map(Raw::letters).sum();
    total <= cells.len() * LETTERS_ON_AVERAGE
        && cells.iter().all(|cell| {
            let text = cell.text.trim();
            // A heading may end with an abbreviation ("към 2026 г.").
            let last = text.trim_end_matches('.').rsplit(char::is_whitespace).next().unwrap_or_default();
            let stopped = text.ends_with(';') || text.ends_with('.') && last.chars().count() > 3;
            let sentence = stopped && text.chars().count() > 40;
            cell.letters() <= LETTERS && !sentence && cell.breaks.len() <= 1
        })
}

/// Whether another table begins at a cell, with a heading of another width.
pub(super) fn begins_another(cells: &[Raw], place: usize, width: usize) -> bool {
    if cells.get(place).is_none_or(|cell| cell.blanks < BLANKS_BETWEEN_TABLES) {
        return false;
    }
    let block = block(cells, place);
    let named = |cell: &Raw| cell.text.trim().starts_with(|sign: char| sign.is_alphabetic() || sign == '№');
    block.len() != width && COLUMNS.contains(&block.len()) && block.iter().all(named) && heads(block)
}

fn row(cells: &[Raw]) -> Vec<FoundCell> {
    (0_u32..)
        .zip(cells)
        .map(|(column, cell)| FoundCell { column, span: 1, line: cell.first, text: cell.text.clone() })
        .collect()
}

/// Over how many columns each cell of the upper row reaches: one where nothing stands below it; the others share the
/// filled cells of the lower row.
fn spans(upper: &[Raw], lower: &[Raw]) -> Option<Vec<u32>> {
    let single = lower.iter().filter(|cell| cell.is_empty()).count();
    let grouped = upper.len().checked_sub(single).filter(|grouped| *grouped > 0)?;
    let filled: Vec<&Raw> = lower.iter().filter(|cell| !cell.is_empty()).collect();
    let mut sizes = sizes_of_groups(&filled, grouped)?.into_iter();
    let mut spans = Vec::new();
    let mut open = 0;
    for cell in lower {
        if cell.is_empty() {
            spans.push(1);
        } else if open == 0 {
            let size = sizes.next()?;
            spans.push(u32::try_from(size).ok()?);
            open = size - 1;
        } else {
            open -= 1;
        }
    }
    (spans.len() == upper.len()).then_some(spans)
}

/// The filled cells in so many groups: cut where empty columns, or numbers and words, part them, else evenly.
fn sizes_of_groups(filled: &[&Raw], groups: usize) -> Option<Vec<usize>> {
    let numeric = |cell: &Raw| cell.text.trim().starts_with(|sign: char| sign.is_ascii_digit());
    let mut runs: Vec<(bool, usize)> = Vec::new();
    for cell in filled {
        match runs.last_mut() {
            Some((kind, length)) if *kind == numeric(cell) => *length += 1,
            _ => runs.push((numeric(cell), 1)),
        }
    }
    if runs.len() == groups {
        return Some(runs.into_iter().map(|(_, length)| length).collect());
    }
    filled.len().is_multiple_of(groups).then(|| vec![filled.len() / groups; groups])
}
