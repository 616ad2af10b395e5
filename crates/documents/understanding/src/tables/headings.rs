//! Rows of a table that are no content: headings of sections, objectives, measures, totals.

use opora_domain::money::Amount;
use opora_domain::planning::{ColumnRole, SectionKind};
use opora_tree::Place;

use super::columns::money_of_heading;
use super::event::{Event, RawTotal};
use super::grid::{Grid, GridCell};
use super::layout::Layout;
use crate::cells::amounts::{amounts, bare_amount};
use crate::cells::numbers::{bare_number, is_roman, labelled, leading_number};
use crate::cells::schedule::mark;
use crate::frame::legend::explained_marks;
use crate::matching::{fold_joined, is_upper_case, tokens};
use crate::sections::{Heading, heading_of, kind_of};
use crate::vocabulary::sections::{LOWER_LABELS, MEASURE_LABELS, OBJECTIVE_LABELS, TOTAL_WORDS, WHOLE_PLAN_WORDS};

/// A row of totals: its first text begins so, and an amount stands in it.
pub(super) fn total_of(own: &[&GridCell], layout: &Layout) -> Option<RawTotal> {
    let label = total_label(own)?;
    let words = tokens(&label.text);
    let whole_plan = words.iter().any(|token| token.has_any_stem(WHOLE_PLAN_WORDS))
        && !words.iter().any(|token| token.has_stem("раздел"));
    let found = own.iter().rev().find_map(|cell| {
        let tokens = tokens(&cell.text);
        let counted = layout.covered(cell).any(|(_, column)| column.counts_people() || column.is_schedule());
        let found = amounts(&tokens)
            .into_iter()
            .last()
            .or_else(|| bare_amount(&tokens).filter(|_| cell.text != label.text && !counted));
        found.map(|found| (found, *cell))
    });
    let (amount, cell) = found?;
    let heading = layout.covered(cell).find_map(|(_, column)| column.currency);
    let factor = layout.covered(cell).map(|(_, column)| money_of_heading(&column.heading).factor).max().unwrap_or(1);
    let sum = if amount.currency.is_none() { Amount(amount.amount.0.checked_mul(factor)?) } else { amount.amount };
    let of_table = words.iter().any(|token| token.has_stem("таблиц"));
    let text = own.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ");
    let currency = amount.currency.or(heading);
    Some(RawTotal { amount: sum, currency, whole_plan, text, of_table, at: cell.at })
}

/// The first text of a row of totals, whether it sums money or people.
pub(super) fn total_label<'cell>(own: &[&'cell GridCell]) -> Option<&'cell GridCell> {
    let label = own.iter().find(|cell| bare_number(&cell.text).is_none())?;
    let words = tokens(&label.text);
    let first = words.iter().find(|token| !token.folded.is_empty() && token.text.chars().any(char::is_alphabetic))?;
    let numbered = own.iter().any(|cell| cell.column == 0 && bare_number(&cell.text).is_some());
    (TOTAL_WORDS.contains(&first.folded.as_str()) && !numbered).then_some(*label)
}

/// Headings of sections, objectives and measures that take a row of their own.
pub(super) fn heading_rows(
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
    if bare_number(&cell.text).is_some() || mark(&cell.text).is_some() || !explained_marks(&cell.text).is_empty() {
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
    // The first line may be known only by the words of the field, with its objective below it.
    if let (Some(first), true, None) = (cell.lines.first(), cell.lines.len() > 1, &number)
        && let Some(heading) = heading_of(&first.text, cell.at)
        && cell.lines.iter().skip(1).all(|line| known_heading(&line.text, cell.at).is_some())
    {
        let mut events = vec![Event::Section(heading)];
        events.extend(cell.lines.iter().skip(1).filter_map(|line| known_heading(&line.text, cell.at)));
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
        let kind = if fold_joined(whole).contains("услуг") { SectionKind::Services } else { SectionKind::Other };
        let (number, title) = leading_number(whole).map_or((None, whole), |(number, title)| (Some(number), title));
        vec![Event::Section(Heading { kind, number, title: title.to_owned(), at: cell.at, confidence: 0.5 })]
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
    if labelled(text, LOWER_LABELS).is_some() {
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
pub(super) fn is_prose(cell: &GridCell, layout: &Layout) -> bool {
    let words = cell.text.split_whitespace().count();
    let ends = cell.text.ends_with('.') && words > 12;
    let legend = !explained_marks(&cell.text).is_empty();
    let wide = cell.column_span as usize * 10 >= layout.columns.len().max(2) * 6;
    legend || wide && (words > 40 || ends)
}
