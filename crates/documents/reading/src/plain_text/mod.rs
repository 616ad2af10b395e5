//! Plain text to the tree.

use opora_tree::{Block, Document, Paragraph};

use crate::budget::Budget;
use crate::{Limits, ReadError};

/// Makes each line a paragraph.
pub(crate) fn read(text: &str, limits: &Limits) -> Result<Document, ReadError> {
    let mut budget = Budget::new(limits);
    let mut document = Document::default();
    for line in text.lines() {
        budget.paragraph()?;
        budget.text(line.len())?;
        document.blocks.push(Block::Paragraph(Paragraph::plain(line)));
    }
    Ok(document)
}
