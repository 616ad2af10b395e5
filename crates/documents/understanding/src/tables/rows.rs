//! The rows of a table as events: headings of sections, objectives, totals, rows of content, prose.

use std::collections::BTreeMap;

use opora_domain::irregularities::{Irregularity, IrregularityKind};
use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{ColumnRole, PrintedTable, Quarter, SectionKind};
use opora_tree::Place;

use super::alignment::align;
use super::grid::{CellLine, Grid, GridCell};
use super::header::header_at;
use super::inference::layout_from_content;
use super::layout::Layout;
use crate::accounting::Ledger;
use crate::cells::amounts::{amounts, bare_amount};
use crate::cells::numbers::{bare_number, is_roman, labelled};
use crate::cells::schedule::{Marks, mark, quarters_in_words};
use crate::frame::Line;
use crate::matching::{fold, fold_joined, is_upper_case, likeness, tokens};
use crate::sections::{Heading, heading_of, kind_of};
use crate::vocabulary::sections::{MEASURE_LABELS, OBJECTIVE_LABELS, TOTAL_WORDS, WHOLE_PLAN_WORDS};

/// What stands in the document, in order.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    Line(Line),
    Section(Heading),
    /// The general objective of the section, without its label.
    Objective(String, Place),
    /// A heading below the objective: its words stay as they are.
    Note(String, Place),
    Total(RawTotal),
    Row(Box<RawRow>),
}

#[derive(Debug, Clone)]
pub(crate) struct RawTotal {
    pub(crate) amount: Amount,
    pub(crate) currency: Option<Currency>,
    pub(crate) whole_plan: bool,
    pub(crate) at: Place,
}

/// A value of a row: the lines of a cell and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct RawCell {
    pub(crate) lines: Vec<CellLine>,
    pub(crate) text: String,
    pub(crate) at: Place,
    /// Whether it begins in this row (and is not merged into it from above).
    pub(crate) own: bool,
    pub(crate) confidence: f64,
    pub(crate) currency: Option<Currency>,
}

impl RawCell {
    /// A value that was found elsewhere than in a cell of its own.
    pub(crate) fn own(text: &str, at: Place) -> Self {
        let lines = vec![CellLine { text: text.to_owned(), item: false }];
        Self { lines, text: text.to_owned(), at, own: true, confidence: 0.9, currency: None }
    }
}

/// A row of content, its cells by the role of their columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct RawRow {
    pub(crate) cells: BTreeMap<ColumnRole, Vec<RawCell>>,
    pub(crate) schedule: [Option<Quarter>; 4],
    pub(crate) schedule_at: Option<Place>,
    pub(crate) schedule_confidence: f64,
    /// Whether the table has a schedule at all.
    pub(crate) scheduled: bool,
    /// Whether the table has a column of numbers.
    pub(crate) numbered: bool,
    pub(crate) at: Place,
    pub(crate) confidence: f64,
}

impl RawRow {
    pub(crate) fn first(&self, role: ColumnRole) -> Option<&RawCell> {
        self.cells.get(&role)?.first()
    }

    pub(crate) fn has_own(&self, role: ColumnRole) -> bool {
        self.cells.get(&role).is_some_and(|cells| cells.iter().any(|cell| cell.own))
    }
}

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
    let mut row = 0;
    while row < grid.rows.len() {
        if let Some((found, rows)) = headers.get(row).cloned().flatten() {
            take_header(grid, row, rows, &found, notes, ledger);
            layout = Some(found);
            row += rows;
            continue;
        }
        match &layout {
            None => events.extend(grid.own(row).into_iter().map(|cell| Event::Line(Line::of_cell(cell)))),
            Some(layout) => read_row(grid, row, layout, marks, notes, ledger, &mut events),
        }
        row += 1;
    }
    if let Some(layout) = layout {
        notes.layout = Some(layout);
    }
    events
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
    let rows_like_it = (0..grid.rows.len()).take(50).any(|row| grid.own(row).len() >= 3);
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
    if let Some(total) = total_of(&own) {
        for cell in &own {
            ledger.place(&cell.at);
        }
        events.push(Event::Total(total));
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
    for cell in &own {
        ledger.place(&cell.at);
    }
    events.push(Event::Row(Box::new(raw_row(&covering, &own, row, layout, marks, notes))));
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

/// A row of totals: its first text begins so, and an amount stands in it.
fn total_of(own: &[&GridCell]) -> Option<RawTotal> {
    let label = own.iter().find(|cell| bare_number(&cell.text).is_none())?;
    let words = tokens(&label.text);
    let first = words.iter().find(|token| !token.folded.is_empty() && token.text.chars().any(char::is_alphabetic))?;
    if !TOTAL_WORDS.contains(&first.folded.as_str())
        || own.iter().any(|cell| cell.column == 0 && bare_number(&cell.text).is_some())
    {
        return None;
    }
    let whole_plan = words.iter().any(|token| token.has_any_stem(WHOLE_PLAN_WORDS))
        && !words.iter().any(|token| token.has_stem("раздел"));
    let found = own.iter().rev().find_map(|cell| {
        let tokens = tokens(&cell.text);
        let found =
            amounts(&tokens).into_iter().last().or_else(|| bare_amount(&tokens).filter(|_| cell.text != label.text));
        found.map(|found| (found, cell.at))
    });
    let (amount, at) = found?;
    Some(RawTotal { amount: amount.amount, currency: amount.currency, whole_plan, at })
}

/// Headings of sections, objectives and measures that take a row of their own.
fn heading_rows(
    own: &[&GridCell],
    covering: &[&GridCell],
    layout: &Layout,
    grid: &Grid,
    row: usize,
) -> Option<Vec<Event>> {
    if covering.len() != own.len() {
        return None;
    }
    let (number, cell) = match own {
        [cell] => (None, *cell),
        [number, cell] if number.column == 0 => (Some(bare_number(&number.text)?), *cell),
        _ => return None,
    };
    if bare_number(&cell.text).is_some() || mark(&cell.text).is_some() {
        return None;
    }
    let mut events = Vec::new();
    let mut open = false;
    for line in &cell.lines {
        let known = known_heading(&line.text, cell.at);
        match known {
            Some(event) => {
                open = true;
                events.push(event);
            }
            // A heading that is cut over two paragraphs goes on.
            None if open => match events.last_mut() {
                Some(
                    Event::Section(Heading { title: text, .. }) | Event::Objective(text, _) | Event::Note(text, _),
                ) => {
                    text.push(' ');
                    text.push_str(&line.text);
                }
                _ => return None,
            },
            None => {
                events.clear();
                break;
            }
        }
    }
    if !events.is_empty() && number.is_none() {
        return Some(events);
    }
    // A numbered row with nothing but a title is a heading when its number is Roman or a letter, or the rows below count under it.
    let width = layout.columns.len().max(2);
    let spans = cell.column_span as usize * 10 >= width * 6;
    let whole = cell.text.as_str();
    let kind = kind_of(whole);
    if let Some(number) = number {
        let heads = is_roman(&number) || number.chars().all(char::is_alphabetic) || counts_under(grid, row, &number);
        let fits = heads && (kind.is_some() || spans || cell.bold || is_upper_case(whole) || is_roman(&number));
        return fits.then(|| {
            let heading = heading_of(whole, cell.at).unwrap_or(Heading {
                kind: kind.unwrap_or(SectionKind::Other),
                number: None,
                title: whole.to_owned(),
                at: cell.at,
                confidence: 0.7,
            });
            vec![Event::Section(Heading { number: Some(number), ..heading })]
        });
    }
    let short = whole.chars().count() <= 250;
    let stands_out =
        spans || cell.bold || cell.shaded || is_upper_case(whole) || cell.column == 0 && layout.has(ColumnRole::Number);
    let title_only = layout.column(cell.column).is_some_and(|column| column.role == ColumnRole::Title);
    if let Some(heading) = heading_of(whole, cell.at)
        && short
        && (stands_out || title_only && begins_heading(whole))
    {
        return Some(vec![Event::Section(heading)]);
    }
    // A row that spans the table and is no prose groups the rows below it, whatever it is called.
    let groups =
        short && spans && !is_prose(cell, layout) && (row + 1..grid.rows.len()).any(|below| grid.own(below).len() >= 3);
    let listed =
        cell.column == 0 && layout.has(ColumnRole::Number) && (cell.bold || cell.shaded || is_upper_case(whole));
    (groups || short && listed).then(|| {
        let kind = if crate::matching::fold_joined(whole).contains("услуг") {
            SectionKind::Services
        } else {
            SectionKind::Other
        };
        vec![Event::Section(Heading { kind, number: None, title: whole.to_owned(), at: cell.at, confidence: 0.5 })]
    })
}

/// Whether the rows below are numbered `1.1`, `1.2` under the number `1`.
fn counts_under(grid: &Grid, row: usize, number: &str) -> bool {
    let below = (row + 1..grid.rows.len()).map(|below| grid.own(below)).find(|own| own.len() >= 3);
    below
        .and_then(|own| own.first().and_then(|cell| bare_number(&cell.text)))
        .is_some_and(|next| next.strip_prefix(number).is_some_and(|rest| rest.starts_with('.')))
}

/// A heading is no sentence that goes on: it begins with a capital and does not continue a row.
fn begins_heading(text: &str) -> bool {
    text.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_uppercase) && !text.ends_with([';', ','])
}

/// A line that is a heading by its label or by the words of the field.
fn known_heading(text: &str, at: Place) -> Option<Event> {
    if let Some((_, rest)) = labelled(text, OBJECTIVE_LABELS) {
        return Some(Event::Objective(rest.to_owned(), at));
    }
    if labelled(text, crate::vocabulary::sections::LOWER_LABELS).is_some() {
        return Some(Event::Note(text.to_owned(), at));
    }
    if labelled(text, MEASURE_LABELS).is_some_and(|(number, _)| number.is_some()) {
        return Some(Event::Note(text.to_owned(), at));
    }
    heading_of(text, at)
        .filter(|heading| heading.confidence >= 0.9 && heading.kind == SectionKind::Direction)
        .map(Event::Section)
}

/// A long text over the whole width is prose, not the heading of a group.
fn is_prose(cell: &GridCell, layout: &Layout) -> bool {
    let words = cell.text.split_whitespace().count();
    let ends = cell.text.ends_with('.') && words > 12;
    let legend = mark_of_legend(&cell.text).is_some();
    let wide = cell.column_span as usize * 10 >= layout.columns.len().max(2) * 6;
    legend || wide && (words > 40 || ends)
}

/// The mark and what it stands for, where a text explains one: `X период на предоставяне …`.
pub(crate) fn mark_of_legend(text: &str) -> Option<(String, Quarter)> {
    let first = text.split_whitespace().next()?;
    let sign = first.trim_end_matches(['-', '–', '—', ':', '=']);
    let sign = sign.trim_matches(['„', '“', '"', '”', '(', ')', '\'']);
    if sign.is_empty() || sign.chars().count() > 3 {
        return None;
    }
    let rest = fold_joined(text.strip_prefix(first)?);
    let speaks = rest.contains("период")
        || rest.contains("предоставян")
        || rest.contains("подготовк")
        || rest.contains("изгражд")
        || rest.contains("изпълнени");
    let is_sign = mark(sign).is_some() || sign.chars().all(|letter| letter.is_uppercase() || !letter.is_alphanumeric());
    if !speaks || !is_sign || rest.chars().count() > 160 {
        return None;
    }
    let prepares = ["подготовк", "изграждан", "проучван", "проектиран"].iter().any(|stem| rest.contains(stem));
    Some((sign.to_owned(), if prepares { Quarter::Preparation } else { Quarter::Provision }))
}

fn raw_row(
    covering: &[&GridCell],
    own: &[&GridCell],
    row: usize,
    layout: &Layout,
    marks: &Marks,
    notes: &mut TableNotes,
) -> RawRow {
    let alignment = align(covering, layout);
    let at = own.first().map_or_else(Place::default, |cell| cell.at);
    let mut raw = RawRow {
        at: Place { cell: None, ..at },
        scheduled: layout.has_schedule(),
        numbered: layout.has(ColumnRole::Number),
        schedule_confidence: 1.0,
        confidence: if alignment.shifted { 0.7 } else { 1.0 },
        ..RawRow::default()
    };
    if alignment.shifted {
        note_shift(covering, &alignment.columns, layout, notes);
    }
    for (cell, place) in covering.iter().zip(&alignment.columns) {
        let Some(column) = layout.columns.get(*place) else { continue };
        let shifted = *place != cell.column as usize;
        if column.is_schedule() {
            take_quarters(&mut raw, cell, *place, layout, marks, shifted);
            if raw.schedule_at.is_some_and(|at| at == cell.at) || raw.schedule_at.is_some() {
                continue;
            }
            continue;
        }
        let confidence = column.confidence * if shifted { 0.7 } else { 1.0 };
        raw.cells.entry(column.role).or_default().push(RawCell {
            lines: cell.lines.clone(),
            text: cell.text.clone(),
            at: cell.at,
            own: cell.row as usize == row,
            confidence,
            currency: column.currency,
        });
    }
    raw
}

/// A mark counts for each quarter of the columns that its cell covers.
fn take_quarters(raw: &mut RawRow, cell: &GridCell, place: usize, layout: &Layout, marks: &Marks, shifted: bool) {
    let span = if shifted { 1 } else { cell.column_span as usize };
    let covered: Vec<[bool; 4]> = layout
        .columns
        .iter()
        .skip(place)
        .take(span)
        .filter(|column| column.is_schedule())
        .map(|column| column.quarters)
        .collect();
    raw.schedule_at.get_or_insert(cell.at);
    if shifted {
        raw.schedule_confidence = raw.schedule_confidence.min(0.6);
    }
    let mut set = |quarters: [bool; 4], value: Quarter| {
        for (slot, touched) in raw.schedule.iter_mut().zip(quarters) {
            if touched && *slot != Some(Quarter::Provision) {
                *slot = Some(value);
            }
        }
    };
    if let Some(value) = marks.read(&cell.text) {
        for quarters in covered {
            set(quarters, value);
        }
        return;
    }
    if let Some(quarters) = quarters_in_words(&cell.text) {
        set(quarters.map(|quarter| quarter.is_some()), Quarter::Provision);
        return;
    }
    // Words in a quarter say what is done then.
    let says_no = ["", "-", "не", "няма"].contains(&fold(&cell.text).as_str())
        || cell.text.chars().all(|sign| !sign.is_alphanumeric());
    if !says_no {
        for quarters in covered {
            set(quarters, Quarter::Provision);
        }
        raw.schedule_confidence = raw.schedule_confidence.min(0.5);
        raw.cells.entry(ColumnRole::Term).or_default().push(RawCell {
            lines: cell.lines.clone(),
            text: cell.text.clone(),
            at: cell.at,
            own: true,
            confidence: 0.5,
            currency: None,
        });
    }
}

fn note_shift(cells: &[&GridCell], columns: &[usize], layout: &Layout, notes: &mut TableNotes) {
    let mut joined = false;
    for ((cell, place), before) in cells.iter().zip(columns).zip(std::iter::once(None).chain(columns.iter().map(Some)))
    {
        if before == Some(place) {
            joined = true;
            notes.irregularities.push(Irregularity {
                kind: IrregularityKind::SplitCell,
                at: cell.at,
                quote: cell.text.clone(),
                values: Vec::new(),
            });
            continue;
        }
        let printed = layout.columns.get(cell.column as usize);
        let misplaced = mark(&cell.text).is_some()
            && cell.text.chars().count() <= 3
            && printed.is_none_or(|printed| !printed.is_schedule());
        if misplaced {
            let heading = printed.map(|printed| printed.heading.join(" ")).unwrap_or_default();
            notes.irregularities.push(Irregularity {
                kind: IrregularityKind::MisplacedMark,
                at: cell.at,
                quote: cell.text.clone(),
                values: vec![heading],
            });
        }
    }
    let quote = cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ");
    let quote: String = quote.chars().take(300).collect();
    let used = cells.iter().map(|cell| cell.column as usize + 1).max().unwrap_or(0);
    let kind = if used > layout.columns.len() { IrregularityKind::ExtraCells } else { IrregularityKind::ShiftedCells };
    if let Some(first) = cells.first()
        && (!joined || used > layout.columns.len())
    {
        notes.irregularities.push(Irregularity {
            kind,
            at: first.at,
            quote,
            values: vec![layout.columns.len().to_string(), used.to_string()],
        });
    }
}
