//! ODT to the tree.
//!
//! The parts are read by a pull parser; only styles are held as a whole. Text is what LibreOffice shows when all
//! changes are accepted.

mod body;
mod lists;
mod paragraph;
mod styles;
mod table;

use opora_tree::{Block, Document, ParagraphRole, Settings};

use crate::budget::Budget;
use crate::container::Container;
use crate::notices::Notices;
use crate::tolerated::tolerated;
use crate::xml::{Space, Token, Xml};
use crate::{FileKind, Limits, ReadError};
use body::Body;
use styles::Styles;

const CONTENT: &str = "content.xml";
const STYLES: &str = "styles.xml";
const META: &str = "meta.xml";

/// Reads an ODT file.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let mut container = Container::open(bytes, FileKind::Odt, limits)?;
    let mut notices = Notices::default();
    let styles_text = tolerated(container.find_text(STYLES), &mut notices)?.flatten().unwrap_or_default();
    let mut styles = Styles::default();
    tolerated(read_styles(&styles_text, &mut styles, limits), &mut notices)?;

    let mut document = Document::default();
    let content = container.text(CONTENT)?;
    let mut body = Body::new(Xml::new(&content, CONTENT, limits), styles, notices, Budget::new(limits));
    document.blocks = body.document()?;
    document.blocks.append(&mut body.notes);
    document.settings.landscape = body.styles.is_landscape(&body.master_page);

    // Headers and footers stand with the styles of the pages; the styles themselves are read by now.
    let mut margins = body.in_part(Xml::new(&styles_text, STYLES, limits));
    let found = margins.margins();
    let mut notices = margins.notices;
    for (role, paragraph) in tolerated(found, &mut notices)?.unwrap_or_default() {
        document.blocks.push(Block::Paragraph(opora_tree::Paragraph { role, ..paragraph }));
    }
    if let Some(text) = tolerated(container.find_text(META), &mut notices)?.flatten() {
        tolerated(read_meta(&text, &mut document.settings, limits), &mut notices)?;
    }
    document.notices = notices.into_inner();
    Ok(document)
}

/// The role of a part of a page style.
fn margin_role(name: &str) -> Option<ParagraphRole> {
    match name {
        "header" | "header-left" | "header-first" => Some(ParagraphRole::PageHeader),
        "footer" | "footer-left" | "footer-first" => Some(ParagraphRole::PageFooter),
        _ => None,
    }
}

fn read_styles(text: &str, styles: &mut Styles, limits: &Limits) -> Result<(), ReadError> {
    let mut xml = Xml::new(text, STYLES, limits);
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::OdfOffice, "document-styles" | "master-styles") => {}
                (Space::OdfOffice, "styles" | "automatic-styles") => styles.read(&mut xml)?,
                (Space::OdfStyle, "master-page") => {
                    styles.master_page(&element);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Token::End => return Ok(()),
            _ => {}
        }
    }
}

fn read_meta(text: &str, settings: &mut Settings, limits: &Limits) -> Result<(), ReadError> {
    let mut xml = Xml::new(text, META, limits);
    loop {
        match xml.next()? {
            Token::Open(element) => {
                let place = match element.name() {
                    (Space::DublinCore, "title") => &mut settings.title,
                    (Space::OdfMeta, "initial-creator") => &mut settings.author,
                    (Space::DublinCore, "creator") if settings.author.is_none() => &mut settings.author,
                    (Space::DublinCore, "language") => &mut settings.language,
                    _ => continue,
                };
                *place = Some(opora_tree::collapsed(&xml.text()?)).filter(|text| !text.is_empty());
            }
            Token::End => return Ok(()),
            _ => {}
        }
    }
}
