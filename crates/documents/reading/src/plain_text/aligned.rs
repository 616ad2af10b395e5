//! Tables whose columns are aligned by spaces. Prose stays prose: a heading of three columns or more is needed, and
//! rows below it whose texts begin just where the headings begin.

use super::blocks::{PlacedCell, add_piece};

/// Fewer columns are signatures, addresses and prose with wide gaps.
const COLUMNS: usize = 3;
const MOST_COLUMNS: usize = 60;
/// Among so many lines below the heading at least `ALIGNED` must begin where the heading's columns do.
const LOOKED_AT: usize = 8;
const ALIGNED: usize = 2;
/// So many blank lines end a table.
const BLANKS: usize = 3;
/// A text over the whole width that groups rows is at most so long.
const LONGEST_GROUP: usize = 120;

/// A stretch of text between gaps: where it begins and ends.
type Segment = (usize, usize);

/// The rows of the table whose heading is the first of the lines, and how many lines it takes.
pub(super) fn aligned_table(lines: &[&str]) -> Option<(Vec<Vec<PlacedCell>>, usize)> {
    let heading: Vec<char> = lines.first()?.trim_end().chars().collect();
    let starts: Vec<usize> = segments(&heading).iter().map(|segment| segment.0).collect();
    if !(COLUMNS..=MOST_COLUMNS).contains(&starts.len())
        || heading.contains(&'\t')
        || heading.ends_with(&['.'])
        || !is_proved(lines, &starts)
    {
        return None;
    }
    let mut rows = vec![cells_of(&heading, &starts)];
    let mut taken = 1;
    let mut blanks = 0;
    let mut apart = false;
    let mut in_heading = lines.iter().skip(1).take(4).any(|line| is_ruler(line));
    let numbered = is_numbered(lines, &starts);
    for (place, line) in lines.iter().enumerate().skip(1) {
        let signs: Vec<char> = line.trim_end().chars().collect();
        if signs.is_empty() {
            blanks += 1;
            apart = true;
            if blanks >= BLANKS {
                break;
            }
            continue;
        }
        if is_ruler(line) {
            (apart, in_heading, blanks, taken) = (true, false, 0, place + 1);
            continue;
        }
        if signs.contains(&'\t') {
            break;
        }
        if is_group(lines, place, &signs, &starts) {
            let text: String = signs.iter().collect();
            rows.push(vec![PlacedCell { column: 0, span: starts.len(), text: text.trim().to_owned() }]);
        } else if conforms(&signs, &starts) {
            let cells = cells_of(&signs, &starts);
            let named = cells.first().is_some_and(|cell| cell.column == 0);
            let grouped = rows.last().is_some_and(|row| row.iter().any(|cell| cell.span > 1));
            let begins = if numbered { named } else { apart || named && !separated(lines) };
            match rows.last_mut() {
                Some(row) if in_heading || !begins && !grouped => join(row, cells),
                _ => rows.push(cells),
            }
        } else {
            break;
        }
        (apart, blanks, taken) = (false, 0, place + 1);
    }
    (rows.len() > 1).then_some((rows, taken))
}

/// The texts of a line that gaps of two spaces or more part.
fn segments(line: &[char]) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    for (place, sign) in line.iter().enumerate() {
        if sign.is_whitespace() {
            continue;
        }
        match found.last_mut() {
            Some(last) if place <= last.1 + 1 => last.1 = place + 1,
            _ => found.push((place, place + 1)),
        }
    }
    found
}

/// Whether a line is only dashes and gaps.
fn is_ruler(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3 && line.chars().all(|sign| matches!(sign, '-' | '=' | '─' | '═' | '_' | ' '))
}

fn is_proved(lines: &[&str], starts: &[usize]) -> bool {
    let below = lines.iter().skip(1).filter(|line| !line.trim().is_empty() && !is_ruler(line)).take(LOOKED_AT);
    let aligned = below
        .filter(|line| {
            let signs: Vec<char> = line.trim_end().chars().collect();
            let own = segments(&signs);
            let begins = own.iter().filter(|segment| starts.contains(&segment.0)).count();
            own.len() >= 2 && begins == own.len() && conforms(&signs, starts)
        })
        .count();
    aligned >= ALIGNED
}

/// Whether no text of a line runs over the beginning of a column.
fn conforms(line: &[char], starts: &[usize]) -> bool {
    let first = starts.first().copied().unwrap_or(0);
    line.iter().take(first).all(|sign| sign.is_whitespace())
        && starts.iter().skip(1).all(|start| {
            let at = |place: usize| line.get(place).is_none_or(|sign| sign.is_whitespace());
            at(start.saturating_sub(1)) || at(*start)
        })
        && starts.iter().skip(1).all(|start| line.get(start.saturating_sub(1)).is_none_or(|sign| sign.is_whitespace()))
}

fn cells_of(line: &[char], starts: &[usize]) -> Vec<PlacedCell> {
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    let mut cells = Vec::new();
    for (column, (start, end)) in starts.iter().zip(ends).enumerate() {
        let text: String = line.get(*start..end.min(line.len())).unwrap_or_default().iter().collect();
        if !text.trim().is_empty() {
            cells.push(PlacedCell { column, span: 1, text: text.trim().to_owned() });
        }
    }
    cells
}

fn join(row: &mut Vec<PlacedCell>, cells: Vec<PlacedCell>) {
    for cell in cells {
        match row.iter_mut().find(|known| known.column == cell.column) {
            Some(known) => add_piece(&mut known.text, &cell.text),
            None => row.push(cell),
        }
    }
    row.sort_by_key(|cell| cell.column);
}

/// Whether the first column holds numbers: then a row begins where one stands.
fn is_numbered(lines: &[&str], starts: &[usize]) -> bool {
    let end = starts.get(1).copied().unwrap_or(0);
    let first: Vec<String> = lines
        .iter()
        .skip(1)
        .take(60)
        .take_while(|line| !line.trim_start().starts_with(['|', '+']))
        .filter(|line| !is_ruler(line) && conforms(&line.chars().collect::<Vec<_>>(), starts))
        .map(|line| line.chars().take(end).collect::<String>().trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect();
    let numbers =
        first.iter().filter(|text| text.chars().all(|sign| sign.is_ascii_digit() || ".)".contains(sign))).count();
    numbers > 0 && numbers * 3 >= first.len() * 2
}

/// Whether blank lines or rulers part the rows.
fn separated(lines: &[&str]) -> bool {
    let parted = lines.iter().skip(2).take(40).filter(|line| line.trim().is_empty() || is_ruler(line)).count();
    parted >= 2
}

/// A short text over several columns, with rows below it.
fn is_group(lines: &[&str], place: usize, signs: &[char], starts: &[usize]) -> bool {
    let below = lines.iter().skip(place + 1).find(|line| !line.trim().is_empty() && !is_ruler(line));
    let second = starts.get(1).copied().unwrap_or(0);
    let own = segments(signs);
    let over = matches!(own.as_slice(), [(from, until)] if *from < second && *until > second);
    over && signs.len() <= LONGEST_GROUP
        && below.is_some_and(|line| {
            let next: Vec<char> = line.trim_end().chars().collect();
            conforms(&next, starts)
                && segments(&next).iter().filter(|segment| starts.contains(&segment.0)).count() >= COLUMNS
        })
}
