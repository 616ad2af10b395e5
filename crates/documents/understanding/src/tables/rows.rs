//! The rows of a table, one after the other: heading, total, group, content or prose.

use opora_domain::irregularities::{Irregularity, IrregularityKind};
use opora_domain::planning::{ColumnRole, PrintedTable};

use super::alignment::is_funding_like;
use super::columns::currency_of_heading;
use super::content::{RowSource, raw_row};
use super::doubles::settle_present_capacity;
use super::event::Event;
use super::fitting::{settle_by_content, settle_names};
use super::grid::{Grid, GridCell};
use super::header::header_at;
use super::headings::{heading_rows, is_prose, total_label, total_of};
use super::inference::{layout_from_content, name_unknown};
use super::layout::{Column, Layout};
use super::unnamed;
use crate::accounting::Ledger;
use crate::cards::read_cards;
use crate::cells::amounts::bare_amount;
use crate::cells::schedule::{Marks, says_nothing};
use crate::frame::Line;
use crate::frame::persons::is_label_of_person;
use crate::matching::{fold_joined, is_letter, likeness, tokens};
use crate::vocabulary::sections::SUBTOTAL_STEMS;

/// What the reading of tables hands on besides its events.
#[derive(Default)]
pub(crate) struct TableNotes {
    pub(crate) irregularities: Vec<Irregularity>,
    pub(crate) tables: Vec<PrintedTable>,
    /// The layout of the table before, for tables that go on without a heading.
    pub(crate) layout: Option<Layout>,
    pub(crate) header: Vec<String>,
}

/// Reads a table. Cells that are heading, number row or empty are placed at once; all others go into events.
pub(crate) fn read_table(grid: &Grid, marks: &Marks, notes: &mut TableNotes, ledger: &mut Ledger) -> Vec<Event> {
    if sums_by_source(grid) {
        return lines_of(grid);
    }
    if let Some(cards) = read_cards(grid, marks, ledger) {
        return cards;
    }
    let mut events = Vec::new();
    let headers: Vec<Option<(Layout, usize)>> = find_headers(grid);
    let own_header = headers.iter().any(Option::is_some);
    let mut layout = None;
    if !own_header {
        layout = inherited(grid, notes).or_else(|| layout_from_content(grid));
        if let Some(layout) = layout.as_ref().filter(|layout| !layout.headed && notes.layout.is_none()) {
            note_unnamed(layout, notes);
        }
    }
    if headers.iter().flatten().any(|(layout, _)| tells_occupancy(layout)) {
        return lines_of(grid);
    }
    let mut row = 0;
    while row < grid.rows.len() {
        if let Some((mut found, rows)) = headers.get(row).cloned().flatten() {
            match notes.layout.as_ref().filter(|known| known.says_the_same(&found)) {
                Some(known) => found.columns.clone_from(&known.columns),
                None => settle_by_content(&mut found, grid, row + rows),
            }
            name_unknown(&mut found, grid, row + rows);
            settle_names(&mut found, grid, row + rows);
            settle_present_capacity(&mut found.columns);
            found.repeats = notes.layout.as_ref().is_none_or(|known| found.may_continue(known));
            unnamed::keep(&mut found, grid, row + rows, notes);
            take_header(grid, row, rows, &found, notes, ledger);
            layout = Some(found);
            row += rows;
            continue;
        }
        match &mut layout {
            None => events.extend(grid.own(row).into_iter().map(|cell| Event::Line(Line::of_cell(cell)))),
            Some(layout) => {
                take_units(grid, row, layout);
                read_row(grid, row, layout, marks, notes, ledger, &mut events);
            }
        }
        row += 1;
    }
    if let Some(layout) = layout {
        notes.layout = Some(layout);
    }
    events
}

/// The cells of a table that is no plan, as prose.
fn lines_of(grid: &Grid) -> Vec<Event> {
    let cells = (0..grid.rows.len()).flat_map(|row| grid.own(row));
    cells.map(|cell| Event::Line(Line::of_cell(cell))).collect()
}

/// Whether a table only counts how full the services are (`Услуга`, `Заети места`, `Чакащи`): what is, and no plan.
fn tells_occupancy(layout: &Layout) -> bool {
    let counts = layout.columns.iter().filter(|column| column.is_named()).all(|column| {
        matches!(
            column.role,
            ColumnRole::Number
                | ColumnRole::Title
                | ColumnRole::Capacity
                | ColumnRole::CapacityCurrent
                | ColumnRole::UsersTotal
                | ColumnRole::Unknown
        )
    });
    let full = |column: &Column| {
        column
            .heading
            .iter()
            .any(|line| tokens(line).iter().any(|token| token.has_any_stem(&["заети", "заетост", "чакащ"])))
    };
    counts && layout.columns.iter().any(full)
}

/// Whether a table only sums the money of each source: its first column names the sources, no other holds a letter.
fn sums_by_source(grid: &Grid) -> bool {
    let mut rows = (0..grid.rows.len()).map(|row| grid.own(row)).filter(|own| own.len() >= 3);
    let Some(heading) = rows.next() else { return false };
    let headed = heading.first().is_some_and(|cell| tokens(&cell.text).iter().any(|it| it.has_stem("източни")));
    let (mut summed, mut named) = (0_usize, 0_usize);
    for own in rows {
        let Some((first, others)) = own.split_first() else { continue };
        // An ordinary table ends the search here.
        if others.iter().any(|cell| cell.text.contains(is_letter)) {
            return false;
        }
        summed += 1;
        named += usize::from(is_funding_like(&first.text));
    }
    summed >= 2 && (headed || named * 3 >= summed * 2)
}

fn find_headers(grid: &Grid) -> Vec<Option<(Layout, usize)>> {
    let mut found = Vec::with_capacity(grid.rows.len());
    let mut skip = 0_usize;
    for row in 0..grid.rows.len() {
        if skip > 0 {
            skip -= 1;
            found.push(None);
            continue;
        }
        let header = header_at(grid, row);
        skip = header.as_ref().map_or(0, |(_, rows)| rows - 1);
        found.push(header);
    }
    found
}

/// A table without a heading goes on with the columns of the one before when it is about as wide.
fn inherited(grid: &Grid, notes: &TableNotes) -> Option<Layout> {
    let layout = notes.layout.as_ref()?;
    let width = grid.width as usize;
    // Spare cells make the continuation of a table wider; the alignment of rows finds their places.
    let close = width >= 3 && (layout.columns.len().saturating_sub(1)..=layout.columns.len() + 4).contains(&width);
    // As wide as the table before it goes on even with a single cut row.
    let rows_like_it = width == layout.columns.len() && layout.headed
        || (0..grid.rows.len()).take(50).any(|row| grid.own(row).len() >= 3);
    (close && rows_like_it).then(|| layout.clone())
}

fn note_unnamed(layout: &Layout, notes: &mut TableNotes) {
    notes.tables.push(layout.printed());
    let values = layout.columns.iter().map(|column| format!("{:?}", column.role)).collect();
    notes.irregularities.push(Irregularity {
        kind: IrregularityKind::UnnamedColumn,
        at: layout.at,
        quote: String::new(),
        values,
    });
}

fn take_header(grid: &Grid, first: usize, rows: usize, layout: &Layout, notes: &mut TableNotes, ledger: &mut Ledger) {
    let mut header = Vec::new();
    for row in first..first + rows {
        for cell in grid.own(row) {
            ledger.place(&cell.at);
            header.push(fold_joined(&cell.text));
            let misread = super::columns::role_of_heading(&cell.text).is_some_and(|found| !found.exact);
            if misread {
                notes.irregularities.push(Irregularity {
                    kind: IrregularityKind::MisspeltHeading,
                    at: cell.at,
                    quote: cell.text.clone(),
                    values: Vec::new(),
                });
            }
        }
    }
    let printed = layout.printed();
    let known = notes.tables.iter().any(|table| {
        table.columns.len() == printed.columns.len()
            && table.columns.iter().zip(&printed.columns).all(|(one, other)| one.role == other.role)
    });
    if !known {
        notes.tables.push(printed);
    }
    notes.header = header;
}

fn read_row(
    grid: &Grid,
    row: usize,
    layout: &Layout,
    marks: &Marks,
    notes: &mut TableNotes,
    ledger: &mut Ledger,
    events: &mut Vec<Event>,
) {
    let own = grid.own(row);
    if own.is_empty() {
        return;
    }
    if is_number_row(&own) || repeats_header(&own, &notes.header) {
        for cell in &own {
            ledger.place(&cell.at);
        }
        return;
    }
    if sums_some_rows(&own) || own.len() > 1 && own.iter().all(|cell| is_unit(&cell.text)) {
        events.extend(own.into_iter().map(|cell| Event::Line(Line::of_cell(cell))));
        return;
    }
    if let Some(total) = total_of(&own, layout) {
        for cell in &own {
            ledger.place(&cell.at);
        }
        events.push(Event::Total(total));
        return;
    }
    // A row that sums people and places is no service; its cells are kept as they stand.
    if total_label(&own).is_some()
        && own.len() > 1
        && own.iter().skip(1).all(|cell| bare_amount(&tokens(&cell.text)).is_some() || says_nothing(&cell.text))
    {
        events.extend(own.into_iter().map(|cell| Event::Line(Line::of_cell(cell))));
        return;
    }
    let covering = grid.row(row);
    if let Some(found) = heading_rows(&own, &covering, layout, grid, row) {
        for cell in &own {
            ledger.place(&cell.at);
        }
        events.extend(found);
        return;
    }
    if let [cell] = own.as_slice()
        && covering.len() == 1
        && is_prose(cell, layout)
    {
        events.push(Event::Line(Line::of_cell(cell)));
        return;
    }
    // What stands alone below the total of the whole plan, or names who approves, goes on with no row.
    let closed = || events.iter().any(|event| matches!(event, Event::Total(total) if total.whole_plan));
    if let [cell] = own.as_slice()
        && (is_label_of_person(&cell.text) || closed())
    {
        events.push(Event::Line(Line::of_cell(cell)));
        return;
    }
    for cell in &own {
        ledger.place(&cell.at);
    }
    let reach = grid.reach.get(row).copied().unwrap_or(0) as usize;
    // A row whose texts are coloured as well is only striped.
    let striped = own.iter().any(|cell| cell.shaded);
    let line = u32::try_from(row).unwrap_or(u32::MAX);
    let painted: Vec<u32> = if striped {
        Vec::new()
    } else {
        grid.painted.range((line, 0)..=(line, u32::MAX)).map(|(_, column)| *column).collect()
    };
    let source = RowSource { covering: &covering, own: &own, row, reach, painted: &painted };
    events.push(Event::Row(Box::new(raw_row(&source, layout, marks, notes))));
}

/// `Междинна сума – дневна грижа`: neither a service nor the total of a section.
fn sums_some_rows(own: &[&GridCell]) -> bool {
    let first = own.first().map(|cell| tokens(&cell.text)).unwrap_or_default();
    own.len() > 1 && first.first().is_some_and(|word| word.has_any_stem(SUBTOTAL_STEMS))
}

/// The currencies that a row of units names are those of its columns.
fn take_units(grid: &Grid, row: usize, layout: &mut Layout) {
    let own = grid.own(row);
    if own.len() < 2 || !own.iter().all(|cell| is_unit(&cell.text)) {
        return;
    }
    for cell in own {
        if let (Some(currency), Some(column)) =
            (currency_of_heading(&cell.text), layout.columns.get_mut(cell.column as usize))
        {
            column.currency = Some(currency);
        }
    }
}

/// A cell below a heading that only names its unit: `брой`, `евро`, `(лв.)`.
fn is_unit(text: &str) -> bool {
    ["брой", "бр", "лв", "лева", "хиллв", "евро", "места", "лица"].contains(&fold_joined(text).as_str())
}

/// `1 2 3 4 5 …` below the heading.
fn is_number_row(own: &[&GridCell]) -> bool {
    own.len() >= 3
        && own.iter().enumerate().all(|(index, cell)| {
            let number = cell.text.trim_end_matches(['.', ')']);
            number.parse::<usize>() == Ok(index + 1)
        })
}

/// A heading that stands again on the next page, perhaps misread there.
fn repeats_header(own: &[&GridCell], header: &[String]) -> bool {
    own.len() >= 3
        && own.iter().all(|cell| {
            let folded = fold_joined(&cell.text);
            header.iter().any(|known| likeness(known, &folded) >= 0.75)
        })
}
