//! What a document says itself of its structure: which words are a paragraph, a heading or a cell.

use super::fragments::{Fragment, FragmentCell};
use super::geometry::{Area, Word};
use super::lines::lines_of;

/// To which element a word belongs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tag {
    /// The number of its paragraph.
    pub(crate) block: u32,
    /// The level, if it is a heading.
    pub(crate) heading: Option<u8>,
    /// It is an entry of a list.
    pub(crate) entry: bool,
    /// The numbers of its table and of the cell in it.
    pub(crate) cell: Option<(u32, u32)>,
}

/// The place of a cell in the grid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct TaggedCell {
    pub(crate) row: usize,
    pub(crate) column: usize,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
}

/// A table as the document describes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TaggedTable {
    pub(crate) rows: usize,
    pub(crate) cells: Vec<TaggedCell>,
}

impl TaggedTable {
    /// The first place of a row that no cell takes.
    pub(crate) fn free_column(&self, row: usize) -> Option<usize> {
        // Cells that reach down stand a few rows above; further up none is looked for.
        const HIGHEST: usize = 4_000;
        let near = self.cells.iter().rev().take(HIGHEST);
        let taken = near.filter(|cell| cell.row <= row && row < cell.row + cell.rows);
        let mut spans: Vec<(usize, usize)> = taken.map(|cell| (cell.column, cell.column + cell.columns)).collect();
        spans.sort_unstable();
        let mut free = 0;
        for (from, to) in spans {
            if from > free {
                break;
            }
            free = free.max(to);
        }
        Some(free)
    }
}

/// Takes the words that stand in cells off a page, as the parts of the tables on it.
pub(super) fn tables(words: &mut Vec<Word>, tables: &[TaggedTable], page: u32, begun: &mut [bool]) -> Vec<Fragment> {
    let is_table = |number: u32| {
        tables.get(number as usize).is_some_and(|table| table.rows >= 2 && table.cells.len() > table.rows)
    };
    let mut found: Vec<(u32, Vec<(u32, Word)>)> = Vec::new();
    words.retain(|word| {
        let Some((table, cell)) = word.tag.and_then(|tag| tag.cell).filter(|(table, _)| is_table(*table)) else {
            return true;
        };
        match found.iter_mut().find(|(known, _)| *known == table) {
            Some((_, words)) => words.push((cell, word.clone())),
            None => found.push((table, vec![(cell, word.clone())])),
        }
        false
    });
    let mut fragments = Vec::new();
    for (number, words) in found {
        let Some(table) = tables.get(number as usize) else { continue };
        let mut in_cells: Vec<Vec<Word>> = vec![Vec::new(); table.cells.len()];
        for (cell, word) in words {
            if let Some(words) = in_cells.get_mut(cell as usize) {
                words.push(word);
            }
        }
        // The empty cells are told once.
        let first = begun.get_mut(number as usize).is_some_and(|begun| !std::mem::replace(begun, true));
        let mut cells: Vec<FragmentCell> = Vec::new();
        for (cell, words) in table.cells.iter().zip(in_cells) {
            let TaggedCell { row, column, rows, columns } = *cell;
            if first || !words.is_empty() {
                let lines = lines_of(words, page);
                let area = lines.iter().map(|line| line.area).reduce(|a, b| a.and(&b)).unwrap_or_default();
                cells.push(FragmentCell { row, column, rows, columns, area, lines });
            }
        }
        let area = cells
            .iter()
            .filter(|cell| !cell.lines.is_empty())
            .map(|cell| cell.area)
            .reduce(|a, b| a.and(&b))
            .unwrap_or_default();
        let edges = edges(&cells, area);
        for cell in &mut cells {
            let (left, right) = (edges.get(cell.column), edges.get(cell.column + cell.columns));
            if let (Some(left), Some(right)) = (left, right) {
                (cell.area.left, cell.area.right) = (*left, *right);
            }
        }
        let tagged = Some(number);
        fragments.push(Fragment { page, area, edges, rows: table.rows, cells, tagged, ..Fragment::default() });
    }
    fragments
}

/// Where the columns begin, as far as their text shows it.
fn edges(cells: &[FragmentCell], area: Area) -> Vec<f64> {
    let columns = cells.iter().map(|cell| cell.column + cell.columns).max().unwrap_or_default();
    let mut edges: Vec<f64> = Vec::with_capacity(columns + 1);
    for column in 0..columns {
        let own = cells.iter().filter(|cell| cell.column == column && !cell.lines.is_empty());
        let before = cells.iter().filter(|cell| cell.column + cell.columns == column && !cell.lines.is_empty());
        let left = own.map(|cell| cell.area.left).reduce(f64::min);
        let right = before.map(|cell| cell.area.right).reduce(f64::max);
        let edge = left.or(right).unwrap_or(area.left).max(edges.last().copied().unwrap_or(area.left));
        edges.push(edge);
    }
    edges.push(area.right);
    edges
}

impl Fragment {
    /// Adds the part of a tagged table that stands on a later page. A heading that stands there again is left out.
    pub(super) fn take_tagged(&mut self, next: Self) {
        for cell in next.cells {
            let own = self.cells.iter_mut().find(|own| own.row == cell.row && own.column == cell.column);
            match own {
                Some(own) if own.lines.is_empty() => own.lines = cell.lines,
                Some(own) if own.text() == cell.text() => self.repeated = self.repeated.max(own.row + 1),
                Some(own) => own.lines.extend(cell.lines),
                None => self.cells.push(cell),
            }
        }
        self.page = next.page;
    }
}
