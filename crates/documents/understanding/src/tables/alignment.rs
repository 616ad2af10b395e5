//! Which cell of a row belongs to which column, also where cells are shifted, split or spare.

use opora_domain::planning::ColumnRole;

use super::grid::GridCell;
use super::layout::{Column, Layout};
use crate::cells::amounts::{amounts, bare_amount};
use crate::cells::numbers::bare_number;
use crate::cells::schedule::{mark, quarters_in_words, says_nothing};
use crate::matching::{begins_with, is_letter, tokens};
use crate::vocabulary::funding::SOURCE_NAMES;
use crate::vocabulary::organisations::ORGANISATION_STEMS;

/// The columns of the cells of a row, in their order, and whether any stands elsewhere than its heading.
pub(crate) struct Alignment {
    pub(crate) columns: Vec<usize>,
    pub(crate) shifted: bool,
}

/// Rows with more cells or columns than this are taken as they stand.
const LARGEST: usize = 64;
const SHIFT_PENALTY: f64 = 0.25;
const JOIN_PENALTY: f64 = 1.2;
const SMALL_JOIN_PENALTY: f64 = 0.3;

/// Cells stand where they stand unless that contradicts what they hold: a mark outside of the schedule, text inside it,
/// a cell beyond the last column or in a column without a heading.
pub(crate) fn align(cells: &[&GridCell], layout: &Layout) -> Alignment {
    let natural: Vec<usize> = cells.iter().map(|cell| cell.column as usize).collect();
    let contradicted = cells.iter().any(|cell| contradicts(cell, layout));
    if !contradicted || cells.len() > LARGEST || layout.columns.len() > LARGEST {
        let last = layout.columns.len().saturating_sub(1);
        let columns: Vec<usize> = natural.iter().map(|column| (*column).min(last)).collect();
        return Alignment { shifted: columns != natural, columns };
    }
    let columns = best(cells, layout).unwrap_or(natural.clone());
    Alignment { shifted: columns != natural, columns }
}

fn is_cross(text: &str) -> bool {
    mark(text).is_some() && text.trim().chars().count() <= 3
}

/// Whether a text can stand in a schedule: a mark, a time in words, or a sign for nothing. One or two letters are a mark
/// that only the legend explains.
fn tells_time(text: &str) -> bool {
    let letters = text.trim().chars().count();
    (1..=2).contains(&letters) && text.trim().chars().all(is_letter)
        || mark(text).is_some()
        || says_nothing(text)
        || quarters_in_words(text).is_some()
}

fn contradicts(cell: &GridCell, layout: &Layout) -> bool {
    let Some(column) = layout.column(cell.column) else { return true };
    let scheduled = layout.covered(cell).any(|(_, column)| column.is_schedule());
    if is_cross(&cell.text) {
        let free = matches!(column.role, ColumnRole::Status | ColumnRole::Term)
            || column.role == ColumnRole::Unknown && column.is_named();
        return layout.has_schedule() && !scheduled && !free;
    }
    if scheduled && cell.column_span == 1 {
        return !tells_time(&cell.text);
    }
    // A wide cell that reaches over the schedule is content of the column where it begins.
    !column.is_named() && layout.headed && column.role == ColumnRole::Unknown
}

/// The best way to give the cells to the columns from left to right; two neighbours may share a column of text.
fn best(cells: &[&GridCell], layout: &Layout) -> Option<Vec<usize>> {
    let width = layout.columns.len();
    let mut scores: Vec<f64> = Vec::new();
    let mut choices: Vec<Vec<usize>> = Vec::new();
    for (index, cell) in cells.iter().enumerate() {
        let small = cell.text.chars().count() <= 3 && !is_cross(&cell.text) && bare_number(&cell.text).is_none();
        let tells_time = tells_time(&cell.text);
        let mut row = vec![f64::NEG_INFINITY; width];
        let mut choice = vec![0; width];
        // The best score among the columns left of the one looked at.
        let mut left = f64::NEG_INFINITY;
        let mut left_at = 0;
        for (place, column) in layout.columns.iter().enumerate() {
            let shift = place.abs_diff(cell.column as usize);
            #[expect(clippy::cast_precision_loss, reason = "both are at most a few hundred")]
            let own = fit(cell, tells_time, column) - SHIFT_PENALTY * shift as f64;
            let same = scores.get(place).copied().unwrap_or(f64::NEG_INFINITY);
            let (before, from) = if index == 0 { (0.0, 0) } else { (left, left_at) };
            let mut score = before + own;
            let mut source = from;
            let joined = same - if small { SMALL_JOIN_PENALTY } else { JOIN_PENALTY };
            if index > 0 && !column.is_schedule() && column.role != ColumnRole::Number && joined + own.min(0.0) > score
            {
                score = joined + own.min(0.0);
                source = place;
            }
            if let (Some(cell), Some(chosen)) = (row.get_mut(place), choice.get_mut(place)) {
                *cell = score;
                *chosen = source;
            }
            if same > left {
                left = same;
                left_at = place;
            }
        }
        scores = row;
        choices.push(choice);
    }
    let mut place = scores.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1)).map(|(place, _)| place)?;
    let mut columns = vec![0; cells.len()];
    for (index, choice) in choices.iter().enumerate().rev() {
        *columns.get_mut(index)? = place;
        place = *choice.get(place)?;
    }
    Some(columns)
}

/// How well the text of a cell fits a column.
fn fit(cell: &GridCell, tells_time: bool, column: &Column) -> f64 {
    let text = cell.text.as_str();
    if is_cross(text) {
        return if column.is_schedule() { 3.0 } else { -4.0 };
    }
    if column.is_schedule() {
        return if tells_time { 1.0 } else { -4.0 };
    }
    let length = text.chars().count();
    match column.role {
        ColumnRole::Number => {
            if bare_number(text).is_some() {
                3.0
            } else {
                -3.0
            }
        }
        ColumnRole::Title => {
            if length > 3 {
                1.2
            } else {
                0.0
            }
        }
        ColumnRole::Description => {
            if length > 40 {
                1.2
            } else if length > 3 {
                0.8
            } else {
                0.0
            }
        }
        ColumnRole::Location => {
            if is_place_like(text) {
                2.0
            } else if length > 80 {
                -1.0
            } else {
                0.0
            }
        }
        ColumnRole::Funding => {
            if is_funding_like(text) {
                2.0
            } else {
                -0.3
            }
        }
        ColumnRole::Responsible => {
            if is_organisation_like(text) {
                1.6
            } else if length <= 3 {
                -1.5
            } else {
                0.0
            }
        }
        ColumnRole::Capacity
        | ColumnRole::CapacityCurrent
        | ColumnRole::UsersChildren
        | ColumnRole::UsersAdults
        | ColumnRole::UsersTotal => {
            if text.chars().any(|sign| sign.is_ascii_digit()) && length < 40 {
                1.5
            } else {
                -1.0
            }
        }
        ColumnRole::Amount => {
            if bare_amount(&tokens(text)).is_some() || !amounts(&tokens(text)).is_empty() {
                2.0
            } else {
                -1.0
            }
        }
        ColumnRole::Unknown if !column.is_named() => -1.0,
        _ => 0.2,
    }
}

/// Whether a text reads like a place: `гр. …`, `с. …`, `ул. …`, `Община …`.
pub(crate) fn is_place_like(text: &str) -> bool {
    let found = tokens(text);
    let first = found.first();
    text.chars().count() <= 200
        && (first.is_some_and(|token| {
            token.is_word("гр")
                || token.is_word("с")
                || token.is_word("община")
                || token.has_any_stem(&["област", "населен", "територ", "град", "село", "кв"])
        }) || found.iter().any(|token| token.is_word("ул") || token.is_word("бул"))
            || found.iter().take(3).any(|token| token.has_stem("населен") || token.is_word("община")))
}

pub(crate) fn is_funding_like(text: &str) -> bool {
    let found = tokens(text);
    !amounts(&found).is_empty()
        || found.iter().any(|token| {
            SOURCE_NAMES.iter().any(|name| {
                name.words.first().is_some_and(|stem| {
                    if name.whole {
                        token.is_word(stem) && token.begins_with_capital()
                    } else {
                        begins_with(&token.folded, stem)
                    }
                })
            })
        })
}

pub(crate) fn is_organisation_like(text: &str) -> bool {
    let found = tokens(text);
    text.chars().count() <= 300
        && found.first().is_some_and(|token| {
            ORGANISATION_STEMS
                .iter()
                .any(|stem| if stem.chars().count() <= 3 { token.is_word(stem) } else { token.has_stem(stem) })
        })
}
