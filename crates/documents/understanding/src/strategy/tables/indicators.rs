//! Tables of indicators with base values, targets and values by year.

use opora_domain::evidence::Origin;
use opora_domain::quantity::Quantity;
use opora_domain::strategies::{BaseValue, IndicatorKind, KeyIndicator, Milestone, Target};

use super::Desk;
use super::columns::years_of;
use super::entries::{Figure, figure, line, paragraphs};
use super::kind::Context;
use super::sheet::{RowCell, Sheet, SheetRow};
use crate::matching::tokens;
use crate::vocabulary::strategy_columns::ColumnSubject as S;

/// The columns whose text is the indicator's, the first that a row has.
const TEXTS: &[S] = &[
    S::Indicator,
    S::Outcome,
    S::Output,
    S::Result,
    S::Objective,
    S::SpecificObjective,
    S::GeneralObjective,
    S::Measure,
    S::Activity,
];

/// What the columns of values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    Base,
    Milestone,
    Target,
}

pub(crate) fn read(sheet: &Sheet, context: &Context<'_>, desk: &mut Desk<'_>) {
    let slots = slots(sheet);
    let mut kind = context.headings.first().and_then(|heading| kind_of(heading));
    let rows = desk.joined_rows(sheet, TEXTS);
    for row in &rows {
        if row.alone {
            let text = row.cells.first().map(|cell| cell.text.clone()).unwrap_or_default();
            kind = kind_of(&text).or(kind);
            desk.loose(row);
            continue;
        }
        let Some(named) = text_cell(sheet, row, &slots) else {
            desk.loose(row);
            continue;
        };
        let mut found = KeyIndicator {
            kind: kind_of(&named.text).or(kind),
            text: line(&named.lines),
            origin: Origin::at(row.at, 1.0),
            ..KeyIndicator::default()
        };
        named.place(desk.ledger);
        let unit_cell = unit_cell(sheet, row, named);
        let unit = unit_cell.and_then(|cell| line(&cell.lines));
        for cell in row.cells.iter().filter(|cell| cell.column != named.column) {
            if !take(sheet, cell, &slots, unit.as_deref(), &mut found) {
                let is_unit = unit_cell.is_some_and(|unit| unit.column == cell.column);
                if is_unit || sheet.subject(cell) == Some(S::Number) {
                    cell.place(desk.ledger);
                } else {
                    desk.spare(cell);
                }
                continue;
            }
            cell.place(desk.ledger);
        }
        desk.demand(sheet, row, &[S::BaseValue, S::TargetValue, S::Source]);
        desk.strategy.key_indicators.push(found);
    }
}

/// The cell of the unit; "Мярка" beside an indicator heads units where it holds a short word.
fn unit_cell<'row>(sheet: &Sheet, row: &'row SheetRow, named: &RowCell) -> Option<&'row RowCell> {
    let short = |cell: &&RowCell| cell.column != named.column && cell.text.chars().count() <= 20;
    sheet.cell(row, S::Unit).or_else(|| sheet.cell(row, S::Measure).filter(short))
}

fn kind_of(text: &str) -> Option<IndicatorKind> {
    let words = tokens(text);
    let says = |stems: &[&str]| {
        words.windows(2).any(|pair| {
            pair.first().is_some_and(|token| token.has_any_stem(stems))
                && pair.get(1).is_some_and(|token| token.has_any_stem(&["индикатор", "показател"]))
        })
    };
    if says(&["качествен"]) {
        Some(IndicatorKind::Qualitative)
    } else if says(&["базов", "количествен", "основн"]) {
        Some(IndicatorKind::Basic)
    } else {
        None
    }
}

fn text_cell<'row>(sheet: &Sheet, row: &'row SheetRow, slots: &[Option<Slot>]) -> Option<&'row RowCell> {
    sheet.first_of(row, TEXTS).or_else(|| {
        let free = |cell: &&RowCell| slots.get(cell.column).copied().flatten().is_none();
        row.cells.iter().filter(free).find(|cell| sheet.subject(cell).is_none())
    })
}

/// The columns of values: base, target, and the years between. Where no heading says "base" or "target", the first and
/// the last year are these.
fn slots(sheet: &Sheet) -> Vec<Option<Slot>> {
    let (has_base, has_target) = (sheet.has(S::BaseValue), sheet.has(S::TargetValue));
    let years = sheet.places(S::YearValue);
    let last_target = sheet.places(S::TargetValue).last().copied();
    let first_is_base = |place: usize| !has_base && years.len() > 1 && years.first() == Some(&place);
    let last_is_target = |place: usize| !has_target && years.last() == Some(&place);
    sheet
        .columns
        .iter()
        .enumerate()
        .map(|(place, column)| match column.subject? {
            S::BaseValue => Some(Slot::Base),
            S::TargetValue if last_target == Some(place) => Some(Slot::Target),
            S::TargetValue => Some(Slot::Milestone),
            S::YearValue if last_is_target(place) => Some(Slot::Target),
            S::YearValue if first_is_base(place) => Some(Slot::Base),
            S::YearValue => Some(Slot::Milestone),
            _ => None,
        })
        .collect()
}

/// Puts a cell where it belongs; `false` where it belongs nowhere.
fn take(sheet: &Sheet, cell: &RowCell, slots: &[Option<Slot>], unit: Option<&str>, found: &mut KeyIndicator) -> bool {
    let column_year = sheet.columns.get(cell.column).and_then(|column| column.year);
    match slots.get(cell.column).copied().flatten() {
        Some(Slot::Base) => {
            let of_year = sheet.columns.get(cell.column).is_some_and(|column| {
                column.heading.iter().any(|text| text.to_lowercase().contains("годин")) && column_year.is_none()
            });
            let base = found.base.get_or_insert_with(BaseValue::default);
            let years = years_of(&cell.text);
            if of_year && years.len() == 1 {
                base.year = years.first().copied();
            } else {
                base.value = value_of(&cell.text);
                base.year = base.year.or(column_year).or(years.first().copied());
            }
            if base.value.is_none() && base.year.is_none() {
                found.base = None;
            }
            found.origin.prove("base", cell.at(), 1.0);
        }
        Some(Slot::Milestone) => match value_of(&cell.text) {
            Some(value) => found.milestones.push(Milestone { year: column_year, value: Some(value) }),
            None if figure(&cell.text) == Figure::Nothing => {}
            None => return false,
        },
        Some(Slot::Target) if found.target.is_none() => {
            let Some(target) = super::targets::target_of_cell(&cell.text, unit) else {
                return figure(&cell.text) == Figure::Nothing;
            };
            found.target = Some(Target { ..target });
            found.origin.prove("target", cell.at(), 1.0);
        }
        _ if sheet.subject(cell) == Some(S::Source) && found.source.is_none() => {
            found.source = paragraphs(&cell.lines);
            found.origin.prove("source", cell.at(), 1.0);
        }
        _ => return false,
    }
    true
}

/// The value of a cell: its number, whatever stands behind it.
fn value_of(text: &str) -> Option<Quantity> {
    match figure(text) {
        Figure::Number(number) => Some(number),
        Figure::Nothing => None,
        Figure::Text => super::targets::first_number(text),
    }
}
