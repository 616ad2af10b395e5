//! What stands on every page: lines of the source and the number of the page.

use opora_tree::{Block, Document, Paragraph, ParagraphRole};

use super::paragraph::push_runs;
use super::xml::{DECLARATION, WORD, push_escaped};

/// The number of the page after its word; an empty footer where the document asks for none.
pub(super) fn footer(document: &Document) -> String {
    let mut part = format!("{DECLARATION}<w:ftr xmlns:w=\"{WORD}\">");
    push_lines(&mut part, document, ParagraphRole::PageFooter, "Footer");
    part.push_str("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
    if let Some(label) = &document.settings.page_label {
        part.push_str("<w:r><w:t xml:space=\"preserve\">");
        push_escaped(&mut part, label);
        part.push_str(" </w:t></w:r>");
        push_field(&mut part, "PAGE");
        part.push_str("<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>");
        push_field(&mut part, "NUMPAGES");
    }
    part.push_str("</w:p></w:ftr>");
    part
}

pub(super) fn header(document: &Document) -> String {
    let mut part = format!("{DECLARATION}<w:hdr xmlns:w=\"{WORD}\">");
    push_lines(&mut part, document, ParagraphRole::PageHeader, "Header");
    part.push_str("</w:hdr>");
    part
}

fn push_lines(part: &mut String, document: &Document, role: ParagraphRole, style: &str) {
    let is_line = |block: &&Block| matches!(block, Block::Paragraph(Paragraph { role: own, .. }) if *own == role);
    for block in document.blocks.iter().filter(is_line) {
        if let Block::Paragraph(paragraph) = block {
            part.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"));
            push_runs(part, paragraph);
            part.push_str("</w:p>");
        }
    }
}

fn push_field(part: &mut String, name: &str) {
    part.push_str(&format!(
        "<w:fldSimple w:instr=\" {name} \"><w:r><w:rPr><w:noProof/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>"
    ));
}
