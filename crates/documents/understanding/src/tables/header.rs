//! Finds the rows that head a table and makes the layout of them.

use opora_domain::planning::ColumnRole;

use super::columns::{HeadingMatch, currency_of_heading, role_of_heading};
use super::doubles::{settle_doubles, settle_terms};
use super::grid::{Grid, GridCell};
use super::layout::{Column, Layout};
use super::quarters::{name_initials, name_quarters, quarter_role};
use crate::cells::numbers::{bare_number, labelled, leading_number};
use crate::cells::schedule::{lone_count, mark, months_of_heading};
use crate::vocabulary::sections::MEASURE_LABELS;

/// A heading of at most this many rows is looked for.
const HEADER_ROWS: usize = 4;

/// The layout that the rows from `first` on head, and how many rows the heading takes.
pub(crate) fn header_at(grid: &Grid, first: usize) -> Option<(Layout, usize)> {
    if !is_header_row(grid, first) {
        return None;
    }
    let mut rows = 1;
    while rows < HEADER_ROWS && goes_on(grid, first, rows) {
        rows += 1;
    }
    Some((layout_of(grid, first, rows)?, rows))
}

/// Whether a row names several columns and is no row of content.
fn is_header_row(grid: &Grid, row: usize) -> bool {
    let own = grid.own(row);
    if own.len() < 2 {
        return false;
    }
    // Cheap refusals first: this is asked of every row.
    let short = own.iter().map(|cell| cell.text.chars().count()).sum::<usize>() <= own.len() * 60;
    // Headings begin with capitals and reach over the table; the rest of a row that a page cut does neither.
    let capitals = own
        .iter()
        .filter(|cell| {
            cell.text.chars().find(|letter| letter.is_alphanumeric()).is_none_or(|letter| !letter.is_lowercase())
        })
        .count();
    let reach: u32 = own.iter().map(|cell| cell.column_span).fold(0, u32::saturating_add);
    let wide = u64::from(reach) * 3 >= u64::from(grid.width.min(256));
    if !short || !wide || capitals * 10 < own.len() * 6 || is_body_like(grid, row) {
        return false;
    }
    let mut roles: Vec<ColumnRole> = Vec::new();
    // "I", "II", "III", "IV" beside each other are quarters.
    let counts: Vec<u32> = own.iter().skip(1).filter_map(|cell| lone_count(&cell.text)).collect();
    let mut known = if counts.len() >= 4 && (1_u32..).zip(&counts).all(|(place, count)| place == *count) {
        counts.len()
    } else {
        0
    };
    for cell in &own {
        let is_content = is_cross(&cell.text)
            || cell.column == 0 && bare_number(&cell.text).is_some()
            || cell.text.chars().count() > 160
            || labelled(&cell.text, MEASURE_LABELS).is_some_and(|(number, rest)| number.is_some() && !rest.is_empty())
            || leading_number(&cell.text).is_some_and(|(number, _)| number.contains('.'));
        if is_content {
            return false;
        }
        let strong = role_of_heading(&cell.text).filter(|found| found.strength >= 0.4);
        if strong.is_some() || months_of_heading(&cell.text).is_some() {
            known += 1;
        }
        if let Some(found) = strong
            && !roles.contains(&found.role)
        {
            roles.push(found.role);
        }
    }
    let named = roles.iter().any(|role| matches!(role, ColumnRole::Title | ColumnRole::Description));
    let needed = if own.len() <= 3 { 2 } else { 3 };
    named && roles.len() >= needed && known * 10 >= own.len() * 6
}

/// Whether the row after `rows` rows of heading still belongs to it.
fn goes_on(grid: &Grid, first: usize, rows: usize) -> bool {
    let row = first + rows;
    if grid.headings.get(row).copied().unwrap_or(false)
        && grid.headings.get(first).copied().unwrap_or(false)
        && !is_body_like(grid, row)
    {
        return true;
    }
    let own = grid.own(row);
    if own.is_empty() || is_body_like(grid, row) {
        return false;
    }
    let above = grid.row(row - 1);
    let spanned = above.iter().any(|cell| cell.column_span > 1 || cell.row as usize + cell.row_span as usize > row);
    let quarters =
        own.iter().filter(|cell| months_of_heading(&cell.text).is_some() || lone_count(&cell.text).is_some()).count();
    if quarters >= 2 && quarters * 2 >= own.len() && own.first().is_some_and(|cell| cell.column > 0) {
        return true;
    }
    if names_the_parts(grid, row, &own, &above) {
        return true;
    }
    let named =
        own.iter().filter(|cell| cell.text.chars().count() <= 60 && role_of_heading(&cell.text).is_some()).count();
    // Below a spanning heading stand the names of its parts; they begin right of the first column.
    spanned
        && named >= 1
        && named + quarters == own.len()
        && own.first().is_some_and(|cell| cell.column > 0)
        && own.len() < above.len().max(3)
}

/// Whether a row stands only below the headings that span several columns while all other headings reach down over it:
/// whatever its words are, they name the parts.
fn names_the_parts(grid: &Grid, row: usize, own: &[&GridCell], above: &[&GridCell]) -> bool {
    let spanning = |cell: &&&GridCell| {
        cell.column_span > 1 && cell.row as usize + cell.row_span as usize == row && cell.row_span < 3
    };
    let below = own.iter().all(|cell| {
        cell.text.chars().count() <= 60 && above.iter().any(|head| spanning(&head) && head.covers(cell.column))
    });
    let others = above.iter().filter(|head| !spanning(head)).count();
    let reaching = grid.row(row).len() - own.len();
    own.len() >= 2 && below && others >= 2 && reaching == others
}

/// Whether a text is a sign that marks a quarter; words that mark one may head a column too.
fn is_cross(text: &str) -> bool {
    text.trim().chars().count() <= 3 && mark(text).is_some()
}

fn is_body_like(grid: &Grid, row: usize) -> bool {
    let own = grid.own(row);
    let numbered = own.first().is_some_and(|cell| cell.column == 0 && bare_number(&cell.text).is_some());
    // "X" may be the tenth month, but not twice in one row: then it is a cross.
    let repeated = |text: &str| own.iter().filter(|cell| cell.text.trim() == text.trim()).count() > 1;
    let crossed =
        own.iter().any(|cell| is_cross(&cell.text) && (lone_count(&cell.text).is_none() || repeated(&cell.text)));
    let sectioned = own.len() == 1 && own.first().is_some_and(|cell| cell.column_span >= grid.width.max(2) / 2);
    numbered || crossed || sectioned
}

fn layout_of(grid: &Grid, first: usize, rows: usize) -> Option<Layout> {
    let mut columns: Vec<Column> = Vec::new();
    let mut stacks: Vec<Vec<&GridCell>> = Vec::new();
    let body: Vec<Vec<&GridCell>> = (first..first + rows).map(|row| grid.row(row)).collect();
    for index in 0..grid.width.min(256) {
        let mut stack: Vec<&GridCell> = Vec::new();
        for row in &body {
            if let Some(cell) = row.iter().find(|cell| cell.covers(index))
                && !stack.iter().any(|known| std::ptr::eq(*known, *cell))
            {
                stack.push(cell);
            }
        }
        columns.push(column_of(&stack.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>()));
        stacks.push(stack);
    }
    while columns.last().is_some_and(|column| !column.is_named()) && columns.len() > 1 {
        columns.pop();
        stacks.pop();
    }
    name_quarters(&mut columns, &stacks);
    name_initials(&mut columns);
    settle_terms(&mut columns);
    settle_doubles(&mut columns);
    let at = body.first()?.first()?.at;
    Some(Layout { columns, at, headed: true, repeats: false })
}

/// The columns that labels would head if they stood beside each other. `titled` tells that a name stands above them all.
pub(crate) fn columns_of_labels(labels: &[&str], titled: bool) -> Vec<Column> {
    let named = |label: &&str| role_of_heading(label).is_some_and(|found| found.role == ColumnRole::Title);
    let mut columns: Vec<Column> =
        labels.iter().map(|label| column_of(&[label.trim_end_matches([':', ' '])])).collect();
    // Where the name is no label, what else could be a title tells something else: "Вид на услугата", "Дейности".
    let elsewhere = titled || !labels.first().is_some_and(named);
    if elsewhere {
        columns.insert(
            0,
            Column {
                role: ColumnRole::Title, heading: vec!["Наименование".to_owned()], ..Column::unknown()
            },
        );
    }
    settle_doubles(&mut columns);
    if elsewhere {
        columns.remove(0);
    }
    columns
}

/// The column below a stack of heading cells, from the highest to the lowest. The lowest that says something decides.
fn column_of(stack: &[&str]) -> Column {
    let heading: Vec<String> = stack.iter().map(|text| (*text).to_owned()).collect();
    let whole = heading.join(" ");
    let currency = currency_of_heading(&whole);
    // The ordinal may stand below the word for a quarter, and be hyphenated in its narrow cell. A lone count tells what it
    // counts only beside its neighbours.
    let counted = stack.last().is_some_and(|text| lone_count(text).is_some());
    let below = || months_of_heading(&whole.replace('-', "")).filter(|_| stack.len() > 1 && !counted);
    let months = stack.iter().rev().find_map(|text| months_of_heading(text)).or_else(below);
    if let Some(months) = months {
        let quarters = months.quarters();
        return Column { role: quarter_role(quarters), quarters, heading, confidence: 1.0, currency: None };
    }
    let found = stack.iter().rev().find_map(|text| role_of_heading(text)).or_else(|| role_of_heading(&whole));
    let above = stack.first().filter(|_| stack.len() > 1).and_then(|text| role_of_heading(text));
    let Some(HeadingMatch { mut role, strength, exact }) = found else {
        let role = above.map_or(ColumnRole::Unknown, |above| above.role);
        return Column { role, heading, currency, ..Column::unknown() };
    };
    // Under "capacity" or "users" stand children, adults and all; elsewhere "деца" names a target group.
    let is_users =
        |role: ColumnRole| matches!(role, ColumnRole::UsersChildren | ColumnRole::UsersAdults | ColumnRole::UsersTotal);
    if role == ColumnRole::UsersTotal {
        role = match above.map(|above| above.role) {
            Some(ColumnRole::Funding | ColumnRole::Amount) => ColumnRole::Amount,
            Some(ColumnRole::Capacity | ColumnRole::TargetGroup) => ColumnRole::UsersTotal,
            _ => role,
        };
    }
    if role == ColumnRole::Term && above.is_some_and(|above| is_users(above.role)) {
        role = ColumnRole::Unknown;
    }
    // A part of the capacity counts places by whatever word it is parted: "налични", "планирани за 2027 г.".
    let parted = [ColumnRole::Title, ColumnRole::Description, ColumnRole::Status, ColumnRole::Term, ColumnRole::Opens];
    if above.is_some_and(|above| above.role == ColumnRole::Capacity && above.strength >= 0.75) && parted.contains(&role)
        || role == ColumnRole::Title && above.is_some_and(|above| above.role == ColumnRole::Capacity)
    {
        role = ColumnRole::Capacity;
    }
    let confidence = if exact { strength.clamp(0.8, 1.0) } else { 0.75 };
    Column {
        role,
        quarters: [false; 4],
        heading,
        confidence: if exact && strength >= 0.5 { 1.0 } else { confidence },
        currency,
    }
}
