//! What the content of a cell becomes: paragraphs, whatever stood in the cell.

use opora_tree::{Block, NoticeKind, Paragraph, Run};

use crate::notices::Notices;

/// Blocks as paragraphs: tables give the paragraphs of their cells.
pub(crate) fn flattened(blocks: Vec<Block>) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => paragraphs.push(paragraph),
            Block::Table(table) => {
                let cells = table.rows.into_iter().flat_map(|row| row.cells);
                paragraphs.extend(cells.flat_map(|cell| cell.paragraphs));
            }
        }
    }
    paragraphs
}

/// The paragraphs of a cell. A cell without text has none, unless an automatic number is what the cell says.
pub(crate) fn cell_paragraphs(blocks: Vec<Block>, notices: &mut Notices) -> Vec<Paragraph> {
    for block in &blocks {
        if let Block::Table(_) = block {
            notices.add(NoticeKind::NestedTable);
        }
    }
    let mut paragraphs = flattened(blocks);
    if paragraphs.iter().all(is_blank) {
        paragraphs.retain_mut(|paragraph| match paragraph.list.take_if(|mark| mark.numbered) {
            Some(mark) => {
                paragraph.runs = vec![Run { text: mark.label, ..Run::default() }];
                true
            }
            None => false,
        });
    }
    paragraphs.shrink_to_fit();
    paragraphs
}

/// Whether a paragraph shows nothing.
pub(crate) fn is_blank(paragraph: &Paragraph) -> bool {
    paragraph.runs.iter().all(|run| run.text.trim().is_empty())
}
