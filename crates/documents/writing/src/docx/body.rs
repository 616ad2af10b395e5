//! The body: paragraphs and tables, on upright and wide pages.

use opora_tree::{Block, Document, Paragraph, ParagraphRole, ParagraphStyle};

use super::contents::Contents;
use super::numbering::Numbering;
use super::paragraph::{self, Setting};
use super::picture::Picture;
use super::table;
use super::xml::{DECLARATION, WORD};
use crate::page_stretches;

/// A4 and its margins in twentieths of a point.
const SHORT_SIDE: u32 = 11_906;
const LONG_SIDE: u32 = 16_838;
const MARGIN: u32 = 1_134;
const WIDE_MARGIN: u32 = 851;

pub(super) fn write(
    document: &Document,
    picture: Option<&Picture<'_>>,
    has_header: bool,
    numbering: &mut Numbering,
) -> String {
    let mut part = format!(
        "{DECLARATION}<w:document xmlns:w=\"{WORD}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>"
    );
    if let Some(picture) = picture {
        let description = document.settings.logo_description.as_deref().unwrap_or_default();
        picture.push_paragraph(&mut part, description);
    }
    let name = document.settings.title.as_deref().unwrap_or_default();
    let contents = Contents::of(document);
    let stretches = page_stretches(document);
    let last = stretches.len().saturating_sub(1);
    for (index, stretch) in stretches.into_iter().enumerate() {
        let first = stretch.blocks.start;
        let blocks = document.blocks.get(stretch.blocks).unwrap_or_default();
        let margin = if stretch.landscape { WIDE_MARGIN } else { MARGIN };
        let width = if stretch.landscape { LONG_SIDE } else { SHORT_SIDE } - 2 * margin;
        let mut after_table = false;
        for (index, block) in (first..).zip(blocks) {
            match block {
                Block::Paragraph(line) if on_every_page(line.role) => {}
                Block::Paragraph(line) => {
                    let bookmark = contents.bookmark(index);
                    let setting = Setting { keep_next: keeps_next(line), in_cell: false, bookmark };
                    paragraph::push(&mut part, line, setting, numbering);
                    if line.style == ParagraphStyle::Contents {
                        contents.push(&mut part, index + 1 < first + blocks.len());
                    }
                    after_table = false;
                }
                Block::Table(grid) => {
                    // Two tables without a paragraph between them would become one.
                    if after_table && grid.caption.is_none() {
                        part.push_str(GAP);
                    }
                    table::push(&mut part, grid, width, name, numbering);
                    after_table = true;
                }
            }
        }
        let pages = section(stretch.landscape, has_header);
        if index == last {
            // Word asks for a paragraph after a table.
            if after_table {
                part.push_str(GAP);
            }
            part.push_str(&pages);
        } else {
            part.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>{pages}</w:pPr></w:p>"));
        }
    }
    part.push_str("</w:body></w:document>");
    part
}

const GAP: &str = "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>";

fn on_every_page(role: ParagraphRole) -> bool {
    matches!(role, ParagraphRole::PageHeader | ParagraphRole::PageFooter)
}

/// A bold line of body text is the title of what follows.
fn keeps_next(line: &Paragraph) -> bool {
    match line.style {
        ParagraphStyle::Heading(_) | ParagraphStyle::Signature => true,
        ParagraphStyle::Body => line.is_bold(),
        _ => false,
    }
}

fn section(landscape: bool, has_header: bool) -> String {
    let header = if has_header { "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>" } else { "" };
    let (size, margin) = if landscape {
        (format!("w:w=\"{LONG_SIDE}\" w:h=\"{SHORT_SIDE}\" w:orient=\"landscape\""), WIDE_MARGIN)
    } else {
        (format!("w:w=\"{SHORT_SIDE}\" w:h=\"{LONG_SIDE}\""), MARGIN)
    };
    format!(
        "<w:sectPr>{header}<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz {size}/><w:pgMar w:top=\"{margin}\" w:right=\"{margin}\" w:bottom=\"{margin}\" w:left=\"{margin}\" w:header=\"567\" w:footer=\"454\" w:gutter=\"0\"/></w:sectPr>"
    )
}
