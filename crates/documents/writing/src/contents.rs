//! Which headings the table of contents shows: the same in every kind of file.

use opora_tree::{Block, Document, ParagraphStyle, collapsed};

/// The lowest level of headings that the contents show.
pub(crate) const LOWEST_LEVEL: u8 = 3;

/// A heading to which the contents lead.
pub(crate) struct Entry {
    /// The block in which it stands.
    pub(crate) block: usize,
    pub(crate) level: u8,
    pub(crate) text: String,
}

/// The headings of a document that asks for contents; none where it does not.
pub(crate) fn entries(document: &Document) -> Vec<Entry> {
    let style_of = |block: &Block| match block {
        Block::Paragraph(paragraph) => Some(paragraph.style),
        Block::Table(_) => None,
    };
    if !document.blocks.iter().any(|block| style_of(block) == Some(ParagraphStyle::Contents)) {
        return Vec::new();
    }
    let entries = document.blocks.iter().enumerate().filter_map(|(block, content)| match content {
        Block::Paragraph(paragraph) => match paragraph.style {
            ParagraphStyle::Heading(level @ 1..=LOWEST_LEVEL) => {
                Some(Entry { block, level, text: collapsed(&paragraph.text()) })
            }
            _ => None,
        },
        Block::Table(_) => None,
    });
    entries.collect()
}
