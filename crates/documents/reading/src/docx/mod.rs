//! DOCX to the tree.
//!
//! The parts are read one after another by a pull parser; nothing but styles and lists is held as a whole. Text is
//! what Word shows when all changes are accepted.

mod body;
mod numbering;
mod paragraph;
mod properties;
mod styles;
mod symbols;
mod table;

use std::collections::{HashMap, HashSet};

use opora_tree::{Block, Document, ListMark, Paragraph, ParagraphRole};

use crate::budget::Budget;
use crate::container::Container;
use crate::notices::Notices;
use crate::number_format::NumberFormat;
use crate::office::{Relationship, main_part, part_text, read_properties, relationships};
use crate::tolerated::tolerated;
use crate::{FileKind, Limits, ReadError};
use body::{Body, NoteKind, Shared};
use numbering::Numbering;
use styles::Styles;

/// Reads a DOCX file.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let mut container = Container::open(bytes, FileKind::Docx, limits)?;
    let mut notices = Notices::default();
    let main = main_part(&mut container, "word/document.xml", limits)?;
    let relations = tolerated(relationships(&mut container, &main, limits), &mut notices)?.unwrap_or_default();

    let mut styles = Styles::default();
    if let Some((part, text)) = part_text(&mut container, &relations, "styles", &mut notices)? {
        styles = tolerated(Styles::read(&text, &part, limits), &mut notices)?.unwrap_or_default();
    }
    let mut numbering = Numbering::default();
    if let Some((part, text)) = part_text(&mut container, &relations, "numbering", &mut notices)? {
        numbering = tolerated(Numbering::read(&text, &part, limits), &mut notices)?.unwrap_or_default();
    }

    let mut document = Document::default();
    let mut shared = Shared::new(styles, numbering, notices, Budget::new(limits));
    {
        let text = container.text(&main)?;
        shared.tells_pages(text.contains("lastRenderedPageBreak"));
        document.blocks = Body::new(&text, &main, &mut shared).document()?;
    }
    document.settings.landscape = shared.landscape;
    for kind in [NoteKind::Footnote, NoteKind::Endnote] {
        if let Some((part, text)) = part_text(&mut container, &relations, kind.part(), &mut shared.notices)? {
            let notes = Body::new(&text, &part, &mut shared).notes(kind);
            let notes = tolerated(notes, &mut shared.notices)?.unwrap_or_default();
            document.blocks.extend(ordered(notes, kind, &shared.references));
        }
    }
    for (kind, role) in [("header", ParagraphRole::PageHeader), ("footer", ParagraphRole::PageFooter)] {
        margins(&mut container, &relations, kind, role, &mut shared, &mut document.blocks)?;
    }
    tolerated(read_properties(&mut container, &mut document.settings, limits), &mut shared.notices)?;
    document.notices = shared.notices.into_inner();
    Ok(document)
}

/// Notes in the order in which the text refers to them, then those that it never refers to.
fn ordered(
    mut notes: Vec<(i64, Vec<Paragraph>)>,
    kind: NoteKind,
    references: &[(NoteKind, i64)],
) -> impl Iterator<Item = Block> {
    let format = match kind {
        NoteKind::Footnote => NumberFormat::Decimal,
        NoteKind::Endnote => NumberFormat::LowerRoman,
    };
    let mut order = HashMap::new();
    for (number, (_, id)) in (1_u32..).zip(references.iter().filter(|(of, _)| *of == kind)) {
        order.entry(*id).or_insert(number);
    }
    notes.sort_by_key(|(id, _)| order.get(id).copied().unwrap_or(u32::MAX));
    notes.into_iter().flat_map(move |(id, mut paragraphs)| {
        if let (Some(number), Some(first)) = (order.get(&id), paragraphs.first_mut()) {
            first.list = Some(ListMark { level: 0, label: format.written(*number), numbered: true });
        }
        paragraphs.into_iter().map(Block::Paragraph)
    })
}

/// Headers or footers of the pages: each distinct text once.
fn margins(
    container: &mut Container<'_>,
    relations: &[Relationship],
    kind: &str,
    role: ParagraphRole,
    shared: &mut Shared<'_>,
    blocks: &mut Vec<Block>,
) -> Result<(), ReadError> {
    let mut parts: Vec<&str> =
        relations.iter().filter(|relation| relation.kind == kind).map(|relation| relation.part.as_str()).collect();
    parts.sort_unstable();
    parts.dedup();
    let mut seen = HashSet::new();
    for part in parts {
        let Some(text) = tolerated(container.find_text(part), &mut shared.notices)?.flatten() else { continue };
        let paragraphs = Body::new(&text, part, shared).margin(role);
        for paragraph in tolerated(paragraphs, &mut shared.notices)?.unwrap_or_default() {
            if seen.insert(opora_tree::collapsed(&paragraph.text())) {
                blocks.push(Block::Paragraph(paragraph));
            }
        }
    }
    Ok(())
}
