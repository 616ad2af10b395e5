//! Which lines are rows of a table, and their cells.

use super::bullets::BULLETS;

/// How many lines a cell in quotation marks may hold: a lost quotation mark must not swallow the rest of a text.
const LINES_IN_CELL: usize = 60;

/// A row with a single longer text is a paragraph.
const LETTERS_OF_LONE_CELL: usize = 80;

/// A line, or several where quotation marks or `**` hold them together.
pub(super) struct LogicalLine {
    pub(super) text: String,
    /// Whether its neighbours say that a single tabulator parts cells here.
    pub(super) is_row: bool,
}

/// What a line is.
pub(super) enum Content {
    Row(Vec<String>),
    /// The line of dashes under the heading of a pipe table.
    Ruler,
    Line,
}

pub(super) fn logical_lines(lines: &[&str]) -> Vec<LogicalLine> {
    let mut joined: Vec<String> = Vec::new();
    let mut lines = lines.iter();
    while let Some(line) = lines.next() {
        let mut whole = (*line).to_owned();
        let opens = |whole: &str| (whole.contains('\t') && is_open_quotation(whole)) || is_open_emphasis(whole);
        if opens(&whole) {
            let mut tried = whole.clone();
            let mut ahead = lines.clone();
            let mut taken = 0;
            while opens(&tried) && taken < LINES_IN_CELL {
                let Some(next) = ahead.next() else { break };
                if next.trim().is_empty() && is_open_emphasis(&tried) {
                    break;
                }
                tried.push('\n');
                tried.push_str(next);
                taken += 1;
            }
            if !opens(&tried) {
                whole = tried;
                lines = ahead;
            }
        }
        joined.push(whole);
    }
    let joined = with_broken_cells(with_wrapped_pipes(joined));
    let has_tab = |line: Option<&String>| line.is_some_and(|line| line.trim().contains('\t'));
    (0..joined.len())
        .map(|place| {
            let near = |line: Option<&String>| has_tab(line);
            let is_row =
                near(place.checked_sub(1).and_then(|before| joined.get(before))) || near(joined.get(place + 1));
            LogicalLine { text: joined.get(place).cloned().unwrap_or_default(), is_row }
        })
        .collect()
}

/// How many lines the rest of a row may be cut into.
const CUTS: usize = 6;

/// Rows of a pipe table that were wrapped are put together: the pieces have just the pipes of its first row.
fn with_wrapped_pipes(lines: Vec<String>) -> Vec<String> {
    let pipes = |line: &str| line.matches('|').count();
    let mut joined: Vec<String> = Vec::with_capacity(lines.len());
    let mut expected = 0;
    let mut place = 0;
    while let Some(line) = lines.get(place) {
        let begins = line.trim_start().starts_with('|');
        if pipe_cells(line).is_some() && expected == 0 {
            expected = pipes(line);
        } else if !begins {
            expected = 0;
        }
        let mut taken = 1;
        if begins && (1..expected).contains(&pipes(line)) {
            let mut total = pipes(line);
            while taken <= CUTS && total <= expected {
                let next = lines.get(place + taken).filter(|next| !next.trim().is_empty());
                let Some(next) = next.filter(|next| !next.trim_start().starts_with('|')) else { break };
                // A cell may begin on the line after the pipe that closes the one before.
                if total == expected {
                    break;
                }
                total += pipes(next);
                taken += 1;
            }
            if total != expected {
                taken = 1;
            }
        }
        joined.push(lines.get(place..place + taken).unwrap_or_default().join(" "));
        place += taken;
    }
    joined
}

/// Rows that a line break inside a cell cut are put together: the pieces have just the tabulators of the first row.
fn with_broken_cells(lines: Vec<String>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(lines.len());
    let mut expected = 0;
    let mut place = 0;
    while let Some(line) = lines.get(place) {
        let tabs = line.matches('\t').count();
        let alone = tabs == 0 && lines.get(place + 1).is_none_or(|next| !next.contains('\t'));
        if alone {
            // Prose ends a table; a blank line between pages does not.
            expected = if line.trim().is_empty() { expected } else { 0 };
        } else if expected == 0 {
            expected = tabs;
        }
        let mut taken = 1;
        if (1..expected).contains(&tabs) {
            let mut total = tabs;
            while taken <= CUTS && total < expected {
                let Some(next) = lines.get(place + taken).filter(|next| !next.trim().is_empty() && !begins_row(next))
                else {
                    break;
                };
                total += next.matches('\t').count();
                taken += 1;
            }
            if total != expected {
                taken = 1;
            }
        }
        let pieces = lines.get(place..place + taken).unwrap_or_default();
        joined.push(pieces.join("\n"));
        place += taken;
    }
    joined
}

/// Whether the first cell of a line is empty or a number: such a line is a row of its own.
fn begins_row(line: &str) -> bool {
    let Some((first, _)) = line.split_once('\t') else { return false };
    let first = first.trim();
    first.is_empty() || first.chars().all(|sign| sign.is_ascii_digit() || ".)".contains(sign))
}

/// Whether a cell begins with a quotation mark that no later one closes.
fn is_open_quotation(line: &str) -> bool {
    line.split('\t')
        .next_back()
        .is_some_and(|cell| cell.trim_start().starts_with('"') && cell.matches('"').count() % 2 == 1)
}

/// Whether a line begins with `**` that no later one closes.
fn is_open_emphasis(line: &str) -> bool {
    line.trim_start().starts_with("**") && line.matches("**").count() % 2 == 1
}

pub(super) fn cells_of(line: &str, beside_rows: bool) -> Content {
    if let Some(cells) = pipe_cells(line) {
        let is_ruler =
            cells.iter().all(|cell| !cell.is_empty() && cell.chars().all(|sign| matches!(sign, '-' | ':' | '=')));
        return if is_ruler { Content::Ruler } else { Content::Row(cells) };
    }
    let tabs = line.matches('\t').count();
    let inner = line.trim_start().matches('\t').count();
    // A bullet that a tabulator parts from its text is an entry of a list.
    if let (1, Some((mark, _))) = (tabs, line.split_once('\t'))
        && is_bullet(mark.trim())
    {
        return Content::Line;
    }
    // Leading tabulators alone are an indent; a single inner one parts cells only among other rows.
    // A long text that no other cell stands beside is a paragraph, whatever tabulators are around it.
    let alone = !beside_rows
        && line.split('\t').filter(|cell| !cell.trim().is_empty()).count() < 2
        && line.chars().count() > LETTERS_OF_LONE_CELL;
    if inner == 0 || tabs == 1 && !beside_rows || alone {
        return Content::Line;
    }
    Content::Row(line.split('\t').map(unquoted).collect())
}

fn is_bullet(text: &str) -> bool {
    let mut signs = text.chars();
    signs.next().is_some_and(|sign| BULLETS.contains(&sign)) && signs.next().is_none()
}

/// The cells of `| a | b |`.
fn pipe_cells(line: &str) -> Option<Vec<String>> {
    let line = line.trim();
    let inner = line.strip_prefix('|')?.strip_suffix('|').filter(|_| line.matches('|').count() >= 3)?;
    Some(inner.split('|').map(|cell| cell.trim().to_owned()).collect())
}

/// A cell as spreadsheets quote it: `"a ""b"" c"` is `a "b" c`.
fn unquoted(cell: &str) -> String {
    let trimmed = cell.trim();
    let inner = trimmed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inner {
        Some(inner) if inner.contains('\n') || inner.contains("\"\"") => inner.replace("\"\"", "\""),
        _ => cell.to_owned(),
    }
}
