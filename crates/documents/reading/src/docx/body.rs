//! The flow of paragraphs and tables in a part of a DOCX file.

use opora_tree::{Block, NoticeKind, Paragraph, ParagraphRole, Run};

use super::numbering::Numbering;
use super::properties::section;
use super::styles::Styles;
use super::table::CellProperties;
use crate::ReadError;
use crate::budget::Budget;
use crate::cell_text::{flattened, is_blank};
use crate::notices::Notices;
use crate::xml::{Element, Space, Token, Xml};

/// How many references to notes are remembered; further notes keep the order of their part.
const MOST_REFERENCES: usize = 65_536;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoteKind {
    Footnote,
    Endnote,
}

impl NoteKind {
    /// The kind of relationship that leads to the notes.
    pub(super) fn part(self) -> &'static str {
        match self {
            Self::Footnote => "footnotes",
            Self::Endnote => "endnotes",
        }
    }

    fn element(self) -> &'static str {
        match self {
            Self::Footnote => "footnote",
            Self::Endnote => "endnote",
        }
    }
}

/// What all parts of a document share.
pub(super) struct Shared<'l> {
    pub(super) styles: Styles,
    pub(super) numbering: Numbering,
    pub(super) notices: Notices,
    pub(super) budget: Budget<'l>,
    /// Notes in the order in which the text refers to them.
    pub(super) references: Vec<(NoteKind, i64)>,
    /// The page that is being read, from 1, where the file tells its pages.
    pub(super) page: Option<u32>,
    /// The last section is landscape.
    pub(super) landscape: bool,
}

impl<'l> Shared<'l> {
    pub(super) fn new(styles: Styles, numbering: Numbering, notices: Notices, budget: Budget<'l>) -> Self {
        Self { styles, numbering, notices, budget, references: Vec::new(), page: None, landscape: false }
    }

    /// Pages are counted only where the program that wrote the file has left its page breaks in it. Breaks set by
    /// hand alone do not tell on which page something stands.
    pub(super) fn tells_pages(&mut self, tells: bool) {
        self.page = tells.then_some(1);
    }

    pub(super) fn refer(&mut self, kind: NoteKind, id: Option<i64>) {
        if let Some(id) = id.filter(|_| self.references.len() < MOST_REFERENCES) {
            self.references.push((kind, id));
        }
    }
}

/// A field between its beginning and its end.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// The beginning of its instruction.
    pub(super) instruction: String,
    /// Whether its result is being read.
    pub(super) result: bool,
}

/// Alternate content: of several forms of the same thing, one is read.
struct Alternatives {
    depth: usize,
    taken: bool,
}

/// Reads one part.
pub(super) struct Body<'x, 's, 'l> {
    pub(super) xml: Xml<'x>,
    pub(super) shared: &'s mut Shared<'l>,
    pub(super) fields: Vec<Field>,
    /// The properties of the cell that is being read.
    pub(super) cell: CellProperties,
    alternatives: Vec<Alternatives>,
}

impl<'x, 's, 'l> Body<'x, 's, 'l> {
    pub(super) fn new(text: &'x str, part: &'x str, shared: &'s mut Shared<'l>) -> Self {
        let xml = Xml::new(text, part, shared.budget.limits());
        Self { xml, shared, fields: Vec::new(), cell: CellProperties::default(), alternatives: Vec::new() }
    }

    /// Reads the main part.
    pub(super) fn document(mut self) -> Result<Vec<Block>, ReadError> {
        self.blocks()
    }

    /// Reads a header or footer.
    pub(super) fn margin(mut self, role: ParagraphRole) -> Result<Vec<Paragraph>, ReadError> {
        self.shared.page = None;
        let mut paragraphs = flattened(self.blocks()?);
        paragraphs.retain(|paragraph| !is_blank(paragraph));
        for paragraph in &mut paragraphs {
            paragraph.role = role;
        }
        Ok(paragraphs)
    }

    /// Reads the part of the footnotes or endnotes: identifier and paragraphs of each.
    pub(super) fn notes(mut self, kind: NoteKind) -> Result<Vec<(i64, Vec<Paragraph>)>, ReadError> {
        self.shared.page = None;
        let mut notes = Vec::new();
        loop {
            match self.xml.next()? {
                Token::Open(element) if element.name() == (Space::Word, kind.element()) => {
                    // Lines that part the notes from the text have a type, notes have none or `normal`.
                    if element.attribute("type").is_some_and(|kind| kind != "normal") {
                        self.xml.skip()?;
                        continue;
                    }
                    let id = element.number("id").unwrap_or(-1);
                    let mut paragraphs = flattened(self.blocks()?);
                    paragraphs.retain(|paragraph| !is_blank(paragraph));
                    for paragraph in &mut paragraphs {
                        paragraph.role = ParagraphRole::Footnote;
                    }
                    if !paragraphs.is_empty() {
                        notes.push((id, paragraphs));
                    }
                }
                Token::End => return Ok(notes),
                _ => {}
            }
        }
    }

    /// Reads paragraphs and tables until the element that was just opened ends. Elements that only wrap them are
    /// passed through.
    pub(super) fn blocks(&mut self) -> Result<Vec<Block>, ReadError> {
        let inside = self.xml.depth();
        let mut blocks = Vec::new();
        // Text whose paragraph mark was deleted: it belongs to the next paragraph.
        let mut joined: Vec<Run> = Vec::new();
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::Word, "p") => {
                        let read = self.paragraph(std::mem::take(&mut joined))?;
                        blocks.extend(read.boxes);
                        if read.mark_deleted {
                            joined = read.paragraph.runs;
                        } else {
                            blocks.push(Block::Paragraph(read.paragraph));
                        }
                    }
                    (Space::Word, "tbl") => {
                        self.flush(&mut joined, &mut blocks)?;
                        let table = self.table()?;
                        blocks.push(Block::Table(table));
                    }
                    (Space::Word, "tcPr") => self.cell = self.cell_properties()?,
                    (Space::Word, "sectPr") => self.shared.landscape = section(&mut self.xml)?.landscape,
                    (Space::Word, "del" | "moveFrom") => {
                        self.shared.notices.add(NoticeKind::TrackedChanges);
                        self.xml.skip()?;
                    }
                    (Space::Word, "altChunk" | "subDoc") => {
                        let name = element.name().1.to_owned();
                        self.shared.notices.add_detail(NoticeKind::Unknown, &name);
                        self.xml.skip()?;
                    }
                    (Space::Word, "sdtPr" | "sdtEndPr") => self.xml.skip()?,
                    (Space::Compatibility, _) => self.alternative(&element)?,
                    _ => {}
                },
                Token::Close => {
                    self.closed();
                    if self.xml.depth() < inside {
                        break;
                    }
                }
                Token::Text(_) => {}
                Token::End => break,
            }
        }
        self.flush(&mut joined, &mut blocks)?;
        Ok(blocks)
    }

    /// Makes a paragraph of text that no further paragraph follows.
    fn flush(&mut self, joined: &mut Vec<Run>, blocks: &mut Vec<Block>) -> Result<(), ReadError> {
        if !joined.is_empty() {
            self.shared.budget.paragraph()?;
            let runs = std::mem::take(joined);
            blocks.push(Block::Paragraph(Paragraph { runs, page: self.shared.page, ..Paragraph::default() }));
        }
        Ok(())
    }

    /// Of alternate content the first choice is read; the fallback only where there is no choice.
    pub(super) fn alternative(&mut self, element: &Element<'_>) -> Result<(), ReadError> {
        let depth = self.xml.depth();
        match element.name().1 {
            "AlternateContent" => self.alternatives.push(Alternatives { depth, taken: false }),
            "Choice" | "Fallback" => match self.alternatives.last_mut() {
                Some(alternatives) if alternatives.taken => self.xml.skip()?,
                Some(alternatives) => alternatives.taken = true,
                None => {}
            },
            _ => {}
        }
        Ok(())
    }

    /// To be called after each element's end.
    pub(super) fn closed(&mut self) {
        if self.alternatives.last().is_some_and(|alternatives| alternatives.depth > self.xml.depth()) {
            self.alternatives.pop();
        }
    }
}
