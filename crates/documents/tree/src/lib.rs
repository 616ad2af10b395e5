//! The document in the middle: what every reader produces and every writer of pages consumes.
//!
//! The tree holds what a document *says and shows* (paragraphs, tables, spans, marks), never what it means. It knows
//! no file format. Tables are grids: each cell says at which row and column it begins and how far it spans, so a
//! merged cell is one cell and the cells that it covers do not exist.

mod block;
mod notice;
mod place;
mod table;
mod workbook;

pub use block::{Alignment, Block, DoubtfulWord, ListMark, Paragraph, ParagraphRole, ParagraphStyle, Recognised, Run};
pub use notice::{Notice, NoticeKind};
pub use place::Place;
pub use table::{Cell, Row, Table};
pub use workbook::{Sheet, SheetCell, SheetColumn, SheetValue, Workbook};

use serde::{Deserialize, Serialize};

/// A whole document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The media type of the file that was read, or of none for a composed document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Title, language and page setting; readers fill what the file says, writers obey it.
    #[serde(default)]
    pub settings: Settings,
    /// The body, in reading order. Text boxes, footnotes and headers stand here too, marked by their role.
    pub blocks: Vec<Block>,
    /// What a reader skipped or guessed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
}

/// What holds for the document as a whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A BCP 47 tag, such as `bg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    #[serde(default)]
    pub landscape: bool,
    /// The word before the page number in the footer ("Страница"); no footer without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_label: Option<String>,
    /// The coat of arms or logo above the first page, as the bytes of a PNG or JPEG file.
    #[serde(default, skip)]
    pub logo: Option<Vec<u8>>,
    /// The text that stands for the logo to those who do not see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_description: Option<String>,
}

/// One paragraph or cell that holds text, with where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    pub at: Place,
    /// The text with whitespace collapsed.
    pub text: String,
}

impl Document {
    /// Every paragraph and every table cell that holds text, in order: the blocks that accounting counts.
    /// Tables are counted from 0 in the order of the body.
    #[must_use]
    pub fn passages(&self) -> Vec<Passage> {
        let mut passages = Vec::new();
        let mut tables = 0;
        for (index, block) in (0_u32..).zip(&self.blocks) {
            match block {
                Block::Paragraph(paragraph) => {
                    let text = collapsed(&paragraph.text());
                    if !text.is_empty() {
                        passages.push(Passage { at: Place::block(index).on_page(paragraph.page), text });
                    }
                }
                Block::Table(table) => {
                    for cell in table.cells() {
                        let text = collapsed(&cell.text());
                        if !text.is_empty() {
                            let at = Place::cell(index, tables, cell.row, cell.column).on_page(cell.page());
                            passages.push(Passage { at, text });
                        }
                    }
                    tables += 1;
                }
            }
        }
        passages
    }

    /// The text at a place, whitespace collapsed; `start` and `end` are obeyed.
    #[must_use]
    pub fn text_at(&self, at: &Place) -> Option<String> {
        let text = match self.blocks.get(usize::try_from(at.block).ok()?)? {
            Block::Paragraph(paragraph) => collapsed(&paragraph.text()),
            Block::Table(table) => collapsed(&table.cell_at(at.row?, at.cell?)?.text()),
        };
        let from = at.start.unwrap_or(0) as usize;
        let until = at.end.map_or(usize::MAX, |end| end as usize);
        Some(text.chars().skip(from).take(until.saturating_sub(from)).collect())
    }
}

/// Text with every run of whitespace (also non-breaking) made one space, and none at the ends.
#[must_use]
pub fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
