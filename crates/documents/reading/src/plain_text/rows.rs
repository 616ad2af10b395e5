//! Which lines are rows of a table, and their cells.

/// How many lines a cell in quotation marks may hold: a lost quotation mark must not swallow the rest of a text.
const LINES_IN_CELL: usize = 60;

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

pub(super) fn logical_lines(text: &str) -> Vec<LogicalLine> {
    let mut joined: Vec<String> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let mut whole = line.to_owned();
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
    // Leading tabulators alone are an indent; a single inner one parts cells only among other rows.
    if inner == 0 || tabs == 1 && !beside_rows {
        return Content::Line;
    }
    Content::Row(line.split('\t').map(unquoted).collect())
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
