//! What a plain text is made of before its lines are read: drawn and aligned tables, and the text between them.

use std::ops::Range;

use super::aligned::aligned_table;
use super::breaks;
use super::drawn::drawn_table;

/// Parts the paragraphs of one cell; it stands in no text.
pub(super) const PARAGRAPH: char = '\u{2029}';

/// A cell with the columns that it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PlacedCell {
    pub(super) column: usize,
    pub(super) span: usize,
    pub(super) text: String,
}

pub(super) enum TextBlock {
    /// The lines from the first to the one before the last number.
    Lines(Range<usize>),
    /// The rows, and how many pages end inside.
    Table(Vec<Vec<PlacedCell>>, u32),
}

/// The blocks of lines, in order.
pub(super) fn blocks(lines: &[&str]) -> Vec<TextBlock> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut place = 0;
    while let Some(rest) = lines.get(place..).filter(|rest| !rest.is_empty()) {
        if let Some((rows, taken)) = drawn_table(rest).or_else(|| aligned_table(rest)) {
            found.push(TextBlock::Lines(from..place));
            let pages = rest.iter().take(taken).map(|line| breaks(line)).fold(0, u32::saturating_add);
            found.push(TextBlock::Table(rows, pages));
            place += taken.max(1);
            from = place;
        } else {
            place += 1;
        }
    }
    found.push(TextBlock::Lines(from..lines.len()));
    found
}

/// Adds the next line of a cell: an item of a list begins a paragraph, other text goes on.
pub(super) fn add_piece(text: &mut String, piece: &str) {
    if piece.is_empty() {
        return;
    }
    if !text.is_empty() {
        let item = piece.starts_with(['•', '·', '▪']) || piece.starts_with("- ") || piece.starts_with("– ");
        text.push(if item { PARAGRAPH } else { '\n' });
    }
    text.push_str(piece);
}
