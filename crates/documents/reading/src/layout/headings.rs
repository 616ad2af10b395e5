//! Headings are short lines in larger letters; the larger, the higher.

use opora_tree::{Block, Paragraph, ParagraphRole, ParagraphStyle};

use super::lines::Line;

/// Text that is larger than the body by this may be a heading.
const LARGER: f64 = 1.08;
/// Sizes that differ by less are one, in points.
const SAME: f64 = 0.4;
/// Sentences of more words are no headings.
const WORDS: usize = 8;

/// The paragraphs that may be headings.
pub(super) struct Headings {
    body: f64,
    /// The places and levels of those that the document itself calls so.
    told: Vec<(usize, u8)>,
    /// The place among the blocks and the size.
    found: Vec<(usize, f64)>,
}

impl Headings {
    /// `body` is the size of most of the text.
    pub(super) fn new(body: f64) -> Self {
        Self { body, told: Vec::new(), found: Vec::new() }
    }

    /// Keeps a paragraph in mind if it looks like a heading.
    pub(super) fn consider(&mut self, place: usize, paragraph: &Paragraph, lines: &[Line]) {
        const MOST_LINES: usize = 3;
        let tag = lines.first().and_then(|line| line.words.first()).and_then(|word| word.tag);
        if let Some(level) = tag.and_then(|tag| tag.heading) {
            self.told.push((place, level));
            return;
        }
        let size = lines.iter().map(|line| line.size).fold(0.0, f64::max);
        let words: usize = lines.iter().map(|line| line.words.len()).sum();
        let recognised = lines.iter().flat_map(|line| &line.words).any(|word| word.confidence.is_some());
        let sentence = words > WORDS && paragraph.text().trim_end().ends_with(['.', ';', ',', ':']);
        let stands = paragraph.role == ParagraphRole::Body && paragraph.list.is_none() && lines.len() <= MOST_LINES;
        if self.body > 0.0 && size >= LARGER * self.body && stands && !recognised && !sentence {
            self.found.push((place, size));
        }
    }

    /// Gives each its level: that of its size among the sizes of all.
    pub(super) fn name(self, blocks: &mut [Block]) {
        const DEEPEST: usize = 6;
        if !self.told.is_empty() {
            for (place, level) in self.told {
                if let Some(Block::Paragraph(paragraph)) = blocks.get_mut(place) {
                    paragraph.style = ParagraphStyle::Heading(level);
                }
            }
            return;
        }
        let mut sizes: Vec<f64> = self.found.iter().map(|(_, size)| *size).collect();
        sizes.sort_by(|a, b| b.total_cmp(a));
        sizes.dedup_by(|next, kept| *kept - *next < SAME);
        for (place, size) in self.found {
            let rank = sizes.iter().filter(|larger| **larger > size + SAME).count().min(DEEPEST - 1);
            if let Some(Block::Paragraph(paragraph)) = blocks.get_mut(place) {
                paragraph.style = ParagraphStyle::Heading(u8::try_from(rank + 1).unwrap_or(1));
            }
        }
    }
}
