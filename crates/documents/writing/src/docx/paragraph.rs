//! Paragraphs and their runs.

use opora_tree::{Alignment, Paragraph, ParagraphStyle};

use super::numbering::Numbering;
use super::xml::push_escaped;

/// What the place of a paragraph asks of it, beside its style.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Setting {
    /// Whether it stays on the page of the next paragraph.
    pub(super) keep_next: bool,
    /// Whether it stands in a cell, where the style of body text would be too large.
    pub(super) in_cell: bool,
    /// The number of the bookmark to which the table of contents leads.
    pub(super) bookmark: Option<usize>,
}

pub(super) fn push(part: &mut String, paragraph: &Paragraph, setting: Setting, numbering: &mut Numbering) {
    part.push_str("<w:p><w:pPr><w:pStyle w:val=\"");
    let style = match paragraph.style {
        ParagraphStyle::Body if setting.in_cell => ParagraphStyle::TableText,
        style => style,
    };
    part.push_str(&style_id(style));
    part.push_str("\"/>");
    if setting.keep_next {
        part.push_str("<w:keepNext/>");
    }
    if let Some(mark) = &paragraph.list {
        let (list, level) = numbering.place(mark);
        part.push_str(&format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"));
    }
    match paragraph.alignment {
        Alignment::Start => {}
        Alignment::Centre => part.push_str("<w:jc w:val=\"center\"/>"),
        Alignment::End => part.push_str("<w:jc w:val=\"right\"/>"),
        Alignment::Justified => part.push_str("<w:jc w:val=\"both\"/>"),
    }
    part.push_str("</w:pPr>");
    if let Some(number) = setting.bookmark {
        part.push_str(&format!("<w:bookmarkStart w:id=\"{number}\" w:name=\"{}\"/>", bookmark_name(number)));
    }
    push_runs(part, paragraph);
    if let Some(number) = setting.bookmark {
        part.push_str(&format!("<w:bookmarkEnd w:id=\"{number}\"/>"));
    }
    part.push_str("</w:p>");
}

/// Word gives its own tables of contents names of this form.
pub(super) fn bookmark_name(number: usize) -> String {
    format!("_Toc{number:08}")
}

pub(super) fn push_runs(part: &mut String, paragraph: &Paragraph) {
    for run in paragraph.runs.iter().filter(|run| !run.text.is_empty()) {
        part.push_str("<w:r>");
        if run.bold || run.italic {
            part.push_str("<w:rPr>");
            if run.bold {
                part.push_str("<w:b/><w:bCs/>");
            }
            if run.italic {
                part.push_str("<w:i/><w:iCs/>");
            }
            part.push_str("</w:rPr>");
        }
        push_text(part, &run.text);
        part.push_str("</w:r>");
    }
}

/// A line break and a tabulator are elements of their own.
pub(super) fn push_text(part: &mut String, text: &str) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            part.push_str("<w:br/>");
        }
        for (index, stretch) in line.split('\t').enumerate() {
            if index > 0 {
                part.push_str("<w:tab/>");
            }
            if !stretch.is_empty() {
                part.push_str("<w:t xml:space=\"preserve\">");
                push_escaped(part, stretch);
                part.push_str("</w:t>");
            }
        }
    }
}

/// The identifier of the named style.
pub(super) fn style_id(style: ParagraphStyle) -> String {
    match style {
        ParagraphStyle::Body => "BodyText".to_owned(),
        ParagraphStyle::Title => "Title".to_owned(),
        ParagraphStyle::Subtitle => "Subtitle".to_owned(),
        ParagraphStyle::Heading(level) => format!("Heading{}", level.clamp(1, super::styles::LOWEST_HEADING)),
        ParagraphStyle::Contents => "TOCHeading".to_owned(),
        ParagraphStyle::Letterhead => "Letterhead".to_owned(),
        ParagraphStyle::Signature => "Signature".to_owned(),
        ParagraphStyle::Legend => "Legend".to_owned(),
        ParagraphStyle::TableText => "TableText".to_owned(),
        ParagraphStyle::TableHeading => "TableHeading".to_owned(),
        ParagraphStyle::Note => "Note".to_owned(),
    }
}
