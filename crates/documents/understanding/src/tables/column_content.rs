//! What stands in the columns of a table: how many of a column's cells look like a number, a mark, a place, money.

use super::alignment::{is_funding_like, is_organisation_like, is_place_like};
use super::grid::Grid;
use crate::cells::amounts::bare_amount;
use crate::cells::numbers::bare_number;
use crate::cells::schedule::{mark, quarters_in_words, says_nothing};
use crate::cells::status::status_of_cell;
use crate::matching::{is_letter, tokens};

/// As many rows are looked at.
const SAMPLE: usize = 200;

/// How many of the filled cells of a column look like one kind or another.
#[derive(Debug, Clone, Default)]
pub(super) struct ColumnContent {
    pub(super) filled: usize,
    pub(super) numbers: usize,
    pub(super) marks: usize,
    pub(super) places: usize,
    pub(super) times: usize,
    pub(super) funding: usize,
    pub(super) organisations: usize,
    pub(super) amounts: usize,
    pub(super) states: usize,
    /// The letters of all cells together.
    letters: usize,
}

impl ColumnContent {
    /// Whether at least two in three of the filled cells are among those counted.
    pub(super) fn mostly(&self, count: usize) -> bool {
        self.filled > 0 && count * 3 >= self.filled * 2
    }

    /// Whether hardly any of the filled cells is among those counted.
    pub(super) fn hardly(&self, count: usize) -> bool {
        count * 6 < self.filled
    }

    /// The letters of a cell on average.
    pub(super) fn length(&self) -> usize {
        self.letters / self.filled.max(1)
    }
}

/// The content of each wanted column below the row `from`; rows of fewer than three cells are headings and prose. What is
/// not wanted stays empty.
pub(super) fn contents(grid: &Grid, from: usize, wanted: &[bool]) -> Vec<ColumnContent> {
    let mut found = vec![ColumnContent::default(); wanted.len()];
    if !wanted.contains(&true) {
        return found;
    }
    for row in (from..grid.rows.len()).take(SAMPLE) {
        let own = grid.own(row);
        if own.len() < 3 {
            continue;
        }
        for cell in own {
            let column = cell.column as usize;
            let Some(content) = found.get_mut(column).filter(|_| wanted.get(column) == Some(&true)) else { continue };
            let text = cell.text.as_str();
            content.filled += 1;
            content.numbers += usize::from(bare_number(text).is_some());
            content.marks += usize::from(text.chars().count() <= 3 && mark(text).is_some());
            content.places += usize::from(is_place_like(text));
            content.times += usize::from(quarters_in_words(text).is_some() || says_nothing(text));
            content.funding += usize::from(is_funding_like(text));
            content.organisations += usize::from(is_organisation_like(text));
            content.amounts += usize::from(bare_amount(&tokens(text)).is_some());
            content.states += usize::from(status_of_cell(text).is_some());
            content.letters += text.chars().filter(|sign| is_letter(*sign)).count();
        }
    }
    found
}
