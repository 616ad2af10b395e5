//! Finds the rows that head a table and makes the layout of them.

use opora_domain::planning::ColumnRole;

use super::columns::{HeadingMatch, currency_of_heading, role_of_heading};
use super::grid::{Grid, GridCell};
use super::layout::{Column, Layout};
use crate::cells::dates::year_of;
use crate::cells::numbers::{bare_number, labelled, leading_number};
use crate::cells::schedule::{MonthSpan, lone_count, mark, months_of_heading};
use crate::matching::tokens;
use crate::vocabulary::sections::MEASURE_LABELS;

/// A heading of at most this many rows is looked for.
const HEADER_ROWS: usize = 4;

/// By how much a heading further right must be the stronger one.
const CLEARLY: f64 = 0.2;

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
    let mut known = 0;
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
        columns.push(column_of(&stack));
        stacks.push(stack);
    }
    while columns.last().is_some_and(|column| !column.is_named()) && columns.len() > 1 {
        columns.pop();
        stacks.pop();
    }
    name_quarters(&mut columns, &stacks);
    settle_doubles(&mut columns);
    let at = body.first()?.first()?.at;
    Some(Layout { columns, at, headed: true })
}

/// The column below a stack of heading cells, from the highest to the lowest. The lowest that says something decides.
fn column_of(stack: &[&GridCell]) -> Column {
    let heading: Vec<String> = stack.iter().map(|cell| cell.text.clone()).collect();
    let whole = heading.join(" ");
    let currency = currency_of_heading(&whole);
    let below = || months_of_heading(&whole.replace('-', "")).filter(|_| stack.len() > 1);
    // The ordinal may stand below the word for a quarter, and be hyphenated in its narrow cell.
    let months = stack.iter().rev().find_map(|cell| months_of_heading(&cell.text)).or_else(below);
    if let Some(months) = months {
        let quarters = months.quarters();
        return Column { role: quarter_role(quarters), quarters, heading, confidence: 1.0, currency: None };
    }
    let found = stack.iter().rev().find_map(|cell| role_of_heading(&cell.text)).or_else(|| role_of_heading(&whole));
    let above = stack.first().filter(|_| stack.len() > 1).and_then(|cell| role_of_heading(&cell.text));
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
    if role == ColumnRole::Title && above.is_some_and(|above| above.role == ColumnRole::Capacity) {
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

/// The role of the first quarter that is touched.
fn quarter_role(quarters: [bool; 4]) -> ColumnRole {
    match quarters {
        [true, ..] => ColumnRole::Quarter1,
        [_, true, ..] => ColumnRole::Quarter2,
        [_, _, true, _] => ColumnRole::Quarter3,
        _ => ColumnRole::Quarter4,
    }
}

/// Columns under a heading of the schedule that hold lone counts (`I`, `2`) or nothing: four are quarters, twelve months.
fn name_quarters(columns: &mut [Column], stacks: &[Vec<&GridCell>]) {
    let open: Vec<bool> = columns
        .iter()
        .zip(stacks)
        .map(|(column, stack)| {
            let counted = stack.last().is_some_and(|cell| lone_count(&cell.text).is_some());
            column.role == ColumnRole::Term || counted && !column.is_schedule()
        })
        .collect();
    let mut index = 0;
    while index < columns.len() {
        let run = (index..columns.len()).take_while(|place| open.get(*place) == Some(&true)).count();
        let spans: Option<u32> = match run {
            4 => Some(3),
            12 => Some(1),
            2 => Some(6),
            _ => None,
        };
        let head = stacks.get(index).and_then(|stack| stack.first());
        let grouped = head.is_some_and(|head| {
            head.column_span as usize >= run
                && run > 1
                && role_of_heading(&head.text).is_some_and(|found| found.role == ColumnRole::Term)
        });
        let counted = (index..index + run).all(|place| {
            stacks
                .get(place)
                .and_then(|stack| stack.last())
                .is_some_and(|cell| lone_count(&cell.text) == u32::try_from(place - index + 1).ok())
        });
        if let Some(length) = spans
            && (grouped || counted && run >= 4)
        {
            for (offset, column) in (0_u32..).zip(columns.iter_mut().skip(index).take(run)) {
                let months = MonthSpan { from: offset * length + 1, to: (offset + 1) * length };
                column.quarters = months.quarters();
                column.role = quarter_role(column.quarters);
                column.confidence = if counted { 0.95 } else { 0.8 };
            }
        }
        index += run.max(1);
    }
    // A schedule heading over a group of which the quarters were named leaves spare columns without a role.
    if columns.iter().any(Column::is_schedule) {
        for (column, stack) in columns.iter_mut().zip(stacks) {
            let spare = column.role == ColumnRole::Term && stack.first().is_some_and(|head| head.column_span > 1);
            if spare {
                *column = Column { heading: column.heading.clone(), ..Column::unknown() };
            }
        }
    }
}

/// Two columns of one role: the better named one keeps it, the other takes the role that is left to it.
fn settle_doubles(columns: &mut [Column]) {
    let strength = |column: &Column| {
        column.heading.iter().rev().find_map(|text| role_of_heading(text)).map_or(0.0, |found| found.strength)
    };
    let places = |columns: &[Column], role: ColumnRole| -> Vec<usize> {
        columns.iter().enumerate().filter(|(_, column)| column.role == role).map(|(place, _)| place).collect()
    };
    let titles = places(columns, ColumnRole::Title);
    if titles.len() > 1 {
        // The name stands first unless another column is called so more plainly ("Вид", then "Наименование").
        let of = |place: usize| columns.get(place).map_or(0.0, strength);
        let best = titles.iter().copied().reduce(|one, other| if of(other) > of(one) + CLEARLY { other } else { one });
        for place in titles {
            if Some(place) == best {
                continue;
            }
            let described = columns.iter().any(|column| column.role == ColumnRole::Description);
            if let Some(column) = columns.get_mut(place) {
                let whole = column.heading.join(" ").to_lowercase();
                column.role = if whole.trim_start().starts_with("вид") || whole.trim_start().starts_with("тип") {
                    ColumnRole::Form
                } else if described {
                    ColumnRole::Unknown
                } else {
                    ColumnRole::Description
                };
                column.confidence = 0.7;
            }
        }
    }
    if titles_missing(columns)
        && let Some(column) =
            columns.iter_mut().find(|column| matches!(column.role, ColumnRole::Form | ColumnRole::Description))
    {
        column.role = ColumnRole::Title;
    }
    for (role, other) in [(ColumnRole::Funding, ColumnRole::Amount), (ColumnRole::Capacity, ColumnRole::Unknown)] {
        let same = places(columns, role);
        if same.len() == 2 {
            // The column that names a currency holds the amounts, wherever it stands.
            let priced = same.iter().copied().find(|place| columns.get(*place).is_some_and(|it| it.currency.is_some()));
            let second = priced.filter(|_| role == ColumnRole::Funding).or(same.last().copied()).unwrap_or(0);
            if let Some(column) = columns.get_mut(second) {
                column.role = if role == ColumnRole::Capacity {
                    other
                } else {
                    column.currency.map_or(ColumnRole::Funding, |_| other)
                };
            }
            if role == ColumnRole::Capacity {
                settle_capacities(columns, &same);
            }
        }
    }
}

fn titles_missing(columns: &[Column]) -> bool {
    !columns.iter().any(|column| column.role == ColumnRole::Title)
}

/// Two columns of capacities: the first is what is, the second what is planned, unless their words say otherwise.
fn settle_capacities(columns: &mut [Column], places: &[usize]) {
    let year = |place: &usize| {
        let column = columns.get(*place)?;
        column.heading.iter().rev().find_map(|line| tokens(line).iter().find_map(year_of))
    };
    let years: Vec<_> = places.iter().filter_map(year).collect();
    for (order, place) in places.iter().enumerate() {
        // Below years the latest is what is planned.
        if years.len() == places.len()
            && let (Some(column), Some(own)) = (columns.get_mut(*place), years.get(order))
        {
            let latest = years.iter().all(|year| year <= own);
            column.role = if latest { ColumnRole::Capacity } else { ColumnRole::CapacityCurrent };
            continue;
        }
        if let Some(column) = columns.get_mut(*place) {
            let folded = crate::matching::fold_joined(&column.heading.join(" "));
            let coming = ["план", "предвиден", "нов", "максимал"].iter().any(|stem| folded.contains(stem));
            let existing =
                ["настоящ", "съществув", "текущ", "досегаш", "действ", "към"].iter().any(|stem| folded.contains(stem));
            column.role =
                if !coming && (existing || order == 0) { ColumnRole::CapacityCurrent } else { ColumnRole::Capacity };
        }
    }
}
