//! Tables drawn with signs: `+----+----+`, `| 1 | text |`, or the lines of box drawing.

use super::blocks::{PlacedCell, add_piece};

/// A table of this many rows between rulers has a ruler below each row.
const RULED_ROWS: usize = 3;
/// What has more columns is no table that a person drew.
const MOST_EDGES: usize = 200;

/// The rows of the table that begins at the first of the lines, and how many lines it takes.
pub(super) fn drawn_table(lines: &[&str]) -> Option<(Vec<Vec<PlacedCell>>, usize)> {
    let first = normal(lines.first()?);
    let columns = first.chars().filter(|sign| *sign == '+').count();
    let drawn = is_ruler(&first) && first.trim_start().starts_with('+') && (3..=MOST_EDGES).contains(&columns);
    if !drawn || !lines.get(1).is_some_and(|line| is_row(&normal(line))) {
        return None;
    }
    let mut taken = 0;
    let mut edges: Vec<usize> = Vec::new();
    let mut parts: Vec<Vec<Vec<char>>> = vec![Vec::new()];
    for line in lines {
        let line = normal(line);
        if is_ruler(&line) {
            edges.extend(line.chars().enumerate().filter(|(_, sign)| *sign == '+').map(|(place, _)| place));
            parts.push(Vec::new());
        } else if is_row(&line) {
            parts.last_mut()?.push(line.trim_end().chars().collect());
        } else {
            break;
        }
        taken += 1;
    }
    edges.sort_unstable();
    edges.dedup();
    parts.retain(|part| !part.is_empty());
    if !(3..=MOST_EDGES).contains(&edges.len()) || parts.is_empty() {
        return None;
    }
    let ruled = parts.len() >= RULED_ROWS;
    let mut rows: Vec<Vec<PlacedCell>> = Vec::new();
    for part in parts {
        let mut fresh = true;
        for line in part {
            let cells = cells_of(&line, &edges);
            let goes_on = ruled || cells.first().is_none_or(|cell| cell.column > 0 || cell.text.is_empty());
            match rows.last_mut() {
                Some(row) if !fresh && goes_on && fits(row, &cells) => join(row, &cells),
                _ => rows.push(cells),
            }
            fresh = false;
        }
    }
    Some((rows, taken))
}

/// The line with box drawing as plain signs.
fn normal(line: &str) -> String {
    line.chars()
        .map(|sign| match sign {
            '│' | '║' | '┃' => '|',
            '─' | '═' | '━' => '-',
            '┌' | '┬' | '┐' | '├' | '┼' | '┤' | '└' | '┴' | '┘' | '╔' | '╦' | '╗' | '╠' | '╬' | '╣' | '╚' | '╩'
            | '╝' => '+',
            other => other,
        })
        .collect()
}

fn is_ruler(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(['+', '|'])
        && line.chars().filter(|sign| *sign == '+').count() >= 2
        && line.chars().filter(|sign| matches!(sign, '-' | '=')).count() >= 3
        && line.chars().all(|sign| matches!(sign, '+' | '-' | '=' | '|' | ' ' | ':'))
}

fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 2 && line.starts_with('|') && line.ends_with('|')
}

/// The cells between the bars, each at the columns whose edges its bars stand on.
fn cells_of(line: &[char], edges: &[usize]) -> Vec<PlacedCell> {
    let bars: Vec<usize> = line.iter().enumerate().filter(|(_, sign)| **sign == '|').map(|(place, _)| place).collect();
    // A bar inside a text stands on no edge.
    let column_at = |place: usize| edges.binary_search(&place).ok();
    let mut cells = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for place in bars {
        let Some(column) = column_at(place) else { continue };
        if let Some((start, first)) = open {
            let text: String = line.get(start + 1..place).unwrap_or_default().iter().collect();
            cells.push(PlacedCell {
                column: first,
                span: column.saturating_sub(first).max(1),
                text: text.trim().to_owned(),
            });
        }
        open = Some((place, column));
    }
    if cells.is_empty() {
        let text: String = line.iter().filter(|sign| **sign != '|').collect();
        cells.push(PlacedCell { column: 0, span: edges.len().saturating_sub(1).max(1), text: text.trim().to_owned() });
    }
    cells
}

fn fits(row: &[PlacedCell], cells: &[PlacedCell]) -> bool {
    cells.iter().all(|cell| row.iter().any(|known| known.column == cell.column && known.span == cell.span))
}

fn join(row: &mut [PlacedCell], cells: &[PlacedCell]) {
    for cell in cells {
        if let Some(known) = row.iter_mut().find(|known| known.column == cell.column) {
            add_piece(&mut known.text, &cell.text);
        }
    }
}
