//! What became of the text: everything has its place but the tables and columns that a person has added.

use opora_domain::evidence::{Accounting, Unplaced};
use opora_tree::{Block, Document, Passage, collapsed};

use super::super::lines::is_prose;
use super::words::column;

/// `foreign` are the numbers of the tables of which the fixed words say nothing.
pub(super) fn count(tree: &Document, foreign: &[u32]) -> Accounting {
    let passages = tree.passages();
    let blocks = u32::try_from(passages.len()).unwrap_or(u32::MAX);
    let unplaced: Vec<Unplaced> = passages
        .into_iter()
        .filter(|passage| is_foreign(passage, tree, foreign))
        .map(|Passage { at, text }| Unplaced { at, text })
        .collect();
    let placed = blocks.saturating_sub(u32::try_from(unplaced.len()).unwrap_or(u32::MAX));
    Accounting { blocks, placed, unplaced }
}

fn is_foreign(passage: &Passage, tree: &Document, foreign: &[u32]) -> bool {
    let Some(table) = passage.at.table else { return false };
    if foreign.contains(&table) {
        return true;
    }
    let block = usize::try_from(passage.at.block).ok().and_then(|block| tree.blocks.get(block));
    match (block, passage.at.cell) {
        (Some(Block::Table(table)), Some(column)) if !is_prose(table) => {
            table.cell_at(0, column).is_none_or(|cell| !column::is_known(&collapsed(&cell.text())))
        }
        _ => false,
    }
}
