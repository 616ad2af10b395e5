//! Which paragraphs and cells of the source found their place in the plan.

use std::collections::HashMap;

use opora_domain::evidence::{Accounting, Unplaced};
use opora_tree::{Document, Passage, Place};

/// A key without page and span: one paragraph or one cell.
type Spot = (u32, Option<u32>, Option<u32>);

fn spot(at: &Place) -> Spot {
    (at.block, at.row, at.cell)
}

/// The passages of a document, each with whether it is placed. A passage is counted once, however often it is used.
pub(crate) struct Ledger {
    passages: Vec<Passage>,
    placed: Vec<bool>,
    spots: HashMap<Spot, usize>,
}

impl Ledger {
    pub(crate) fn new(tree: &Document) -> Self {
        let passages = tree.passages();
        let spots = passages.iter().enumerate().map(|(index, passage)| (spot(&passage.at), index)).collect();
        Self { placed: vec![false; passages.len()], passages, spots }
    }

    /// Notes that the text at a place stands in the plan.
    pub(crate) fn place(&mut self, at: &Place) {
        if let Some(placed) = self.spots.get(&spot(at)).and_then(|index| self.placed.get_mut(*index)) {
            *placed = true;
        }
    }

    pub(crate) fn finish(self) -> Accounting {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let placed = self.placed.iter().filter(|placed| **placed).count();
        let blocks = count(self.passages.len());
        let unplaced = self
            .passages
            .into_iter()
            .zip(self.placed)
            .filter(|(_, placed)| !placed)
            .map(|(passage, _)| Unplaced { at: passage.at, text: passage.text })
            .collect();
        Accounting { blocks, placed: count(placed), unplaced }
    }
}
