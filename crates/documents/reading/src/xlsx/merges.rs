//! Merged cells of a sheet.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// A rectangle of cells, both ends included, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Area {
    pub(super) first_row: u32,
    pub(super) first_column: u32,
    pub(super) last_row: u32,
    pub(super) last_column: u32,
}

impl Area {
    /// The area of a reference such as `B2:F17`.
    pub(super) fn parse(reference: &str) -> Option<Self> {
        let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
        let ((first_row, first_column), (last_row, last_column)) = (position(first)?, position(last)?);
        (first_row <= last_row && first_column <= last_column).then_some(Self {
            first_row,
            first_column,
            last_row,
            last_column,
        })
    }
}

/// Row and column, from 0, of a reference such as `$AB$12`.
pub(super) fn position(reference: &str) -> Option<(u32, u32)> {
    let plain = reference.trim().replace('$', "");
    let letters = plain.trim_end_matches(|character: char| character.is_ascii_digit());
    let row: u32 = plain.strip_prefix(letters)?.parse().ok()?;
    let mut column = 0_u32;
    for letter in letters.chars() {
        let value = letter.to_digit(36).filter(|value| *value >= 10)? - 9;
        column = column.checked_mul(26)?.checked_add(value)?;
    }
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

/// Walks down the rows and tells which area covers a cell. Areas that overlap an earlier one are left out.
#[derive(Debug)]
pub(super) struct Merges {
    coming: Vec<Area>,
    /// First column → area and its place in the order, for the areas that reach the present row.
    active: BTreeMap<u32, Area>,
    ends: BinaryHeap<Reverse<(u32, u32)>>,
    pub(super) overlapping: u32,
}

impl Merges {
    pub(super) fn new(mut areas: Vec<Area>) -> Self {
        areas.sort_unstable();
        areas.reverse();
        Self { coming: areas, active: BTreeMap::new(), ends: BinaryHeap::new(), overlapping: 0 }
    }

    /// Goes on to a row; rows come in ascending order.
    pub(super) fn go_to(&mut self, row: u32) {
        while let Some(area) = self.coming.pop_if(|area| area.first_row <= row) {
            self.leave(area.first_row);
            if area.last_row < row {
                continue;
            }
            let left = self.active.range(..=area.last_column).next_back();
            if left.is_some_and(|(_, other)| other.last_column >= area.first_column) {
                self.overlapping += 1;
                continue;
            }
            self.ends.push(Reverse((area.last_row, area.first_column)));
            self.active.insert(area.first_column, area);
        }
        self.leave(row);
    }

    fn leave(&mut self, row: u32) {
        while let Some(Reverse((last, column))) = self.ends.peek().copied() {
            if last >= row {
                return;
            }
            self.ends.pop();
            self.active.remove(&column);
        }
    }

    /// The area that covers a column of the present row.
    pub(super) fn covering(&self, column: u32) -> Option<Area> {
        let (_, area) = self.active.range(..=column).next_back()?;
        (column <= area.last_column).then_some(*area)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references() {
        assert_eq!(position("A1"), Some((0, 0)));
        assert_eq!(position("$AB$12"), Some((11, 27)));
        assert_eq!(position("A0"), None);
        assert_eq!(position("12"), None);
        assert_eq!(position("ZZZZZZZZZZ1"), None);
        assert!(Area::parse("B2:A1").is_none());
    }

    #[test]
    fn areas_come_and_go() {
        let areas = ["A1:C1", "A2:A4", "B3:B3", "A3:B5"].map(|area| Area::parse(area).unwrap());
        let mut merges = Merges::new(areas.to_vec());
        let mut covered = |row, column| {
            merges.go_to(row);
            merges.covering(column).map(|area| (area.first_row, area.first_column))
        };
        assert_eq!(covered(0, 2), Some((0, 0)));
        assert_eq!(covered(1, 0), Some((1, 0)));
        assert_eq!(covered(1, 1), None);
        assert_eq!(covered(3, 0), Some((1, 0)));
        assert_eq!(covered(4, 0), None);
        assert_eq!(merges.overlapping, 1);
    }
}
