//! Tables whose first column holds the labels: a card for one service, several cards below each other, or one column for
//! each service.

use opora_domain::planning::ColumnRole;
use opora_tree::Place;

use super::fields::{Field, makes_a_card, role_of_label, row_of};
use crate::accounting::Ledger;
use crate::cells::schedule::{Marks, months_of_heading};
use crate::frame::Line;
use crate::tables::{Event, Grid, GridCell, RawCell};

/// Cards are no wider than this; what is wider is an ordinary table.
const WIDEST: u32 = 12;

/// The events of a table of cards; `None` for any other table.
pub(crate) fn read_cards(grid: &Grid, marks: &Marks, ledger: &mut Ledger) -> Option<Vec<Event>> {
    let shape = shape(grid)?;
    let mut events = Vec::new();
    let mut card = Card::default();
    for row in 0..grid.rows.len() {
        let own = grid.own(row);
        match (shape.row(&own, card.labels.is_empty()), own.as_slice()) {
            (Kind::Empty, _) => {}
            (Kind::Title, [cell, ..]) => {
                card.finish(marks, ledger, &mut events);
                if let Some(unused) = card.title.replace((*cell).clone()) {
                    events.push(Event::Line(Line::of_cell(&unused)));
                }
            }
            (Kind::Heading, cells) => cells.iter().for_each(|cell| ledger.place(&cell.at)),
            (Kind::Labels, cells) => {
                if card.begins_anew(cells) {
                    card.finish(marks, ledger, &mut events);
                }
                if shape.paired {
                    for pair in cells.chunks(2) {
                        card.add(pair);
                    }
                } else {
                    card.add(cells);
                }
            }
            (Kind::More, cells) => card.go_on(cells),
            (Kind::Title, []) => {}
        }
    }
    card.finish(marks, ledger, &mut events);
    if let Some(unused) = card.title.take() {
        events.push(Event::Line(Line::of_cell(&unused)));
    }
    Some(events)
}

/// What a row of a table of cards is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Empty,
    /// One cell over the whole width: the name of what the card tells.
    Title,
    /// `Показател | Съдържание`: names the two columns.
    Heading,
    Labels,
    /// A value that goes on below, its label left out.
    More,
}

struct Shape {
    width: u32,
    /// Whether two labels stand beside each other, each before its value.
    paired: bool,
}

impl Shape {
    /// What a row is; `begins` tells that no label of the card stands above it.
    fn row(&self, own: &[&GridCell], begins: bool) -> Kind {
        match own {
            [] => Kind::Empty,
            [cell] if cell.column > 0 => Kind::More,
            [cell] if cell.column_span >= self.width || self.width > 1 && role_of_label(&cell.text).is_none() => {
                Kind::Title
            }
            [first, ..] if first.column > 0 => Kind::More,
            [first, second]
                if begins
                    && role_of_label(&second.text).is_some()
                    && second.text.chars().count() <= 25
                    && !first.text.ends_with(':') =>
            {
                Kind::Heading
            }
            _ => Kind::Labels,
        }
    }
}

fn is_label(text: &str) -> bool {
    role_of_label(text).is_some() || months_of_heading(text).is_some()
}

/// Whether a row names the columns of an ordinary table: nothing but labels, and of more kinds than a card has in one row.
fn heads_columns(own: &[&GridCell]) -> bool {
    let mut roles: Vec<ColumnRole> = own.iter().filter_map(|cell| role_of_label(&cell.text)).collect();
    roles.dedup();
    roles.len() >= 4 && roles.len() * 2 >= own.len()
}

/// Most of the first column are labels of at least three kinds, and hardly any of what stands beside them.
fn shape(grid: &Grid) -> Option<Shape> {
    if !(2..=WIDEST).contains(&grid.width) || grid.rows.len() < 3 {
        return None;
    }
    let rows: Vec<Vec<&GridCell>> = (0..grid.rows.len()).map(|row| grid.own(row)).collect();
    if rows.iter().find(|own| own.len() > 1).is_some_and(|own| heads_columns(own)) {
        return None;
    }
    let labelled = || {
        let with_values = rows.iter().filter_map(|own| own.split_first());
        with_values.filter(|(first, rest)| !rest.is_empty() && first.column == 0)
    };
    let (mut count, mut known, mut closed) = (0_usize, 0_usize, 0_usize);
    let mut roles: Vec<ColumnRole> = Vec::new();
    for (first, _) in labelled() {
        count += 1;
        known += usize::from(is_label(&first.text));
        closed += usize::from(first.text.ends_with(':'));
        roles.extend(role_of_label(&first.text));
    }
    let mostly = known * 10 >= count * 7 || closed * 10 >= count * 9 && known * 2 >= count;
    // An ordinary table ends here: its other columns need not be looked at.
    if count < 3 || !mostly || !makes_a_card(&roles) {
        return None;
    }
    let (mut cells, mut values, mut pairs) = (0_usize, 0_usize, 0_usize);
    for (first, rest) in labelled() {
        let own = role_of_label(&first.text);
        // "Срок | м. юли и м. август": a value of the label's own kind reads like a label and is none.
        let labels = |cell: &&&GridCell| {
            let other = role_of_label(&cell.text);
            let months = months_of_heading(&cell.text).is_some() && own != Some(ColumnRole::Term);
            cell.text.chars().count() <= 40 && (months || other.is_some() && other != own)
        };
        cells += rest.len();
        values += rest.iter().filter(labels).count();
        pairs += usize::from(rest.get(1).is_some_and(|cell| role_of_label(&cell.text).is_some()));
    }
    let paired = grid.width == 4 && pairs * 3 >= count * 2;
    (paired || values * 3 <= cells).then_some(Shape { width: grid.width, paired })
}

/// The card that is being read: one list of fields for each column of values.
#[derive(Default)]
struct Card {
    title: Option<GridCell>,
    labels: Vec<GridCell>,
    /// For each label the cells beside it.
    values: Vec<Vec<GridCell>>,
}

impl Card {
    /// A card whose first label comes again is the next one.
    fn begins_anew(&self, cells: &[&GridCell]) -> bool {
        let (Some(first), Some(next)) = (self.labels.first(), cells.first()) else { return false };
        self.labels.len() >= 2 && first.text == next.text
    }

    fn add(&mut self, cells: &[&GridCell]) {
        let Some((label, values)) = cells.split_first() else { return };
        self.labels.push((*label).clone());
        self.values.push(values.iter().map(|cell| (*cell).clone()).collect());
    }

    fn go_on(&mut self, cells: &[&GridCell]) {
        match self.values.last_mut() {
            Some(last) => {
                for cell in cells {
                    match last.iter_mut().find(|known| known.column == cell.column) {
                        Some(known) => known.lines.extend(cell.lines.iter().cloned()),
                        None => last.push((*cell).clone()),
                    }
                }
            }
            None => self.add(cells),
        }
    }

    /// The rows of the card; cards without anything in them leave their title as it stands.
    fn finish(&mut self, marks: &Marks, ledger: &mut Ledger, events: &mut Vec<Event>) {
        if self.labels.is_empty() {
            return;
        }
        let labels = std::mem::take(&mut self.labels);
        let values = std::mem::take(&mut self.values);
        let title = self.title.take();
        for cell in labels.iter().chain(values.iter().flatten()).chain(&title) {
            ledger.place(&cell.at);
        }
        let mut columns: Vec<u32> = values.iter().flatten().map(|cell| cell.column).collect();
        columns.sort_unstable();
        columns.dedup();
        // A pair of labels makes one card whose values stand in two columns.
        let several = columns.len() > 1 && values.iter().any(|cells| cells.len() > 1);
        let groups: Vec<Option<u32>> = if several { columns.into_iter().map(Some).collect() } else { vec![None] };
        for column in groups {
            let fields: Vec<Field> = labels
                .iter()
                .zip(&values)
                .filter_map(|(label, cells)| {
                    let value = cells.iter().find(|cell| column.is_none_or(|column| cell.covers(column)))?;
                    Some(Field { label: label.text.clone(), lines: value.lines.clone(), at: value.at })
                })
                .collect();
            let at = fields.first().map_or_else(Place::default, |field| field.at);
            let title = title.as_ref().map(|cell| RawCell::own(&cell.text, cell.at));
            if !fields.is_empty() {
                events.push(Event::Row(Box::new(row_of(&fields, title.as_ref(), marks, at))));
            }
        }
    }
}
