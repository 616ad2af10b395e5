//! Columns that are named quarters or months only by their place among their neighbours.

use opora_domain::planning::ColumnRole;

use super::columns::role_of_heading;
use super::grid::GridCell;
use super::layout::Column;
use crate::cells::schedule::{MonthSpan, lone_count};
use crate::matching::fold;

/// The first letters of the twelve months.
const INITIALS: [&str; 12] = ["я", "ф", "м", "а", "м", "ю", "ю", "а", "с", "о", "н", "д"];

/// Twelve columns in a row that are headed by the first letters of the months.
pub(super) fn name_initials(columns: &mut [Column]) {
    let letters: Vec<String> = columns
        .iter()
        .map(|column| column.heading.last().map(|text| fold(text.trim_matches([' ', '.']))).unwrap_or_default())
        .collect();
    let Some(first) = letters.windows(INITIALS.len()).position(|run| run.iter().eq(INITIALS.iter())) else { return };
    for (month, column) in (1_u32..).zip(columns.iter_mut().skip(first).take(INITIALS.len())) {
        column.quarters = MonthSpan { from: month, to: month }.quarters();
        column.role = quarter_role(column.quarters);
        column.confidence = 0.9;
    }
}

/// The role of the first quarter that is touched.
pub(super) fn quarter_role(quarters: [bool; 4]) -> ColumnRole {
    match quarters {
        [true, ..] => ColumnRole::Quarter1,
        [_, true, ..] => ColumnRole::Quarter2,
        [_, _, true, _] => ColumnRole::Quarter3,
        _ => ColumnRole::Quarter4,
    }
}

/// Columns under a heading of the schedule that hold lone counts (`I`, `2`) or nothing: four are quarters, twelve months.
pub(super) fn name_quarters(columns: &mut [Column], stacks: &[Vec<&GridCell>]) {
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
