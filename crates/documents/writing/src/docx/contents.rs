//! The table of contents as a field of Word, filled with the headings so that it can be read before Word counts the pages.

use opora_tree::Document;

use super::paragraph::{bookmark_name, push_text};
use crate::contents::{Entry, LOWEST_LEVEL, entries};

/// The headings to which the contents lead.
pub(super) struct Contents {
    entries: Vec<Entry>,
}

impl Contents {
    /// Without entries where the document asks for no contents.
    pub(super) fn of(document: &Document) -> Self {
        Self { entries: entries(document) }
    }

    pub(super) fn bookmark(&self, block: usize) -> Option<usize> {
        self.entries.iter().position(|entry| entry.block == block).map(|place| place + 1)
    }

    /// The field with a line for each heading. Word is asked to count the pages when it opens the file; until then the
    /// lines have none, because no number is better than a wrong one.
    pub(super) fn push(&self, part: &mut String, ends_page: bool) {
        let last = self.entries.len().saturating_sub(1);
        for (place, entry) in self.entries.iter().enumerate() {
            let name = bookmark_name(place + 1);
            part.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"TOC{}\"/></w:pPr>", entry.level));
            if place == 0 {
                part.push_str("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>");
                part.push_str(&format!(
                    "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-{LOWEST_LEVEL}\" \\h \\z \\u </w:instrText></w:r>"
                ));
                part.push_str("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }
            part.push_str(&format!("<w:hyperlink w:anchor=\"{name}\" w:history=\"1\"><w:r>"));
            push_text(part, &entry.text);
            part.push_str("<w:tab/></w:r>");
            part.push_str(&format!(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF {name} \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>"
            ));
            if place == last {
                part.push_str("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
                if ends_page {
                    part.push_str("<w:r><w:br w:type=\"page\"/></w:r>");
                }
            }
            part.push_str("</w:p>");
        }
    }
}
