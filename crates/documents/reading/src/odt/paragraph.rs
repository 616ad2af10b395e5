//! One paragraph of an ODT file, and the drawings in it.

use opora_tree::{Block, ListMark, NoticeKind, Paragraph, ParagraphRole, ParagraphStyle};

use super::body::Body;
use super::styles::{Family, Style};
use crate::ReadError;
use crate::cell_text::{flattened, is_blank};
use crate::runs::{Marks, Runs};
use crate::xml::{Element, Space, Token};

/// How many spaces one element may stand for.
const MOST_SPACES: usize = 256;

/// A span that is open: its marks hold until it ends.
#[derive(Clone, Copy)]
struct OpenSpan {
    depth: usize,
    marks: Marks,
    hidden: bool,
}

/// A paragraph in the making.
struct Making {
    runs: Runs,
    spans: Vec<OpenSpan>,
    /// Whitespace that counts only if text follows.
    space: bool,
    page: Option<u32>,
    hidden: String,
}

impl Body<'_, '_> {
    /// Reads the paragraph or heading that was just opened; text boxes that it anchors come before it.
    pub(super) fn paragraph(&mut self, element: &Element<'_>, blocks: &mut Vec<Block>) -> Result<(), ReadError> {
        self.budget.paragraph()?;
        let heading = (element.name().1 == "h").then(|| element.number::<u8>("outline-level").unwrap_or(1).max(1));
        let style = self.styles.resolved(Family::Paragraph, element.attribute("style-name").as_deref());
        self.begin_page(&style);
        let list = self.list_mark(element, heading)?;
        let base = OpenSpan {
            depth: self.xml.depth(),
            marks: Marks { bold: style.bold.unwrap_or_default(), italic: style.italic.unwrap_or_default() },
            hidden: style.hidden.unwrap_or_default(),
        };
        let mut making =
            Making { runs: Runs::default(), spans: vec![base], space: false, page: self.page, hidden: String::new() };
        self.inline(&mut making, blocks)?;
        let Making { runs, page, hidden, .. } = making;
        if !hidden.is_empty() {
            self.notices.add_detail(NoticeKind::HiddenText, &hidden);
        }
        let named = style.style.unwrap_or_default();
        blocks.push(Block::Paragraph(Paragraph {
            runs: runs.finish(),
            style: match heading {
                Some(level) if named == ParagraphStyle::Body => ParagraphStyle::Heading(level.min(9)),
                _ => named,
            },
            role: ParagraphRole::Body,
            alignment: style.alignment.unwrap_or_default(),
            list,
            page,
            recognised: None,
        }));
        Ok(())
    }

    /// A paragraph or table whose style begins a page, or names a style of pages, begins a page.
    pub(super) fn begin_page(&mut self, style: &Style) {
        let begins = style.begins_page || style.master_page.as_ref().is_some_and(|name| *name != self.master_page);
        if begins && std::mem::replace(&mut self.started, true) {
            self.new_page();
        }
        if let Some(name) = &style.master_page {
            self.master_page.clone_from(name);
        }
        self.started = true;
    }

    fn list_mark(&mut self, element: &Element<'_>, heading: Option<u8>) -> Result<Option<ListMark>, ReadError> {
        let mark = if let Some(item) = self.nest.items.last_mut() {
            if std::mem::replace(&mut item.marked, true) {
                return Ok(None);
            }
            let start = item.start;
            let mut counters = self.nest.counters;
            let mark = self
                .nest
                .innermost()
                .and_then(|(style, level)| self.styles.lists.count(style, level, start, &mut counters));
            self.nest.counters = counters;
            mark
        } else if let Some(level) = heading {
            if element.attribute("is-list-header").as_deref() == Some("true") {
                return Ok(None);
            }
            let restarts = element.attribute("restart-numbering").as_deref() == Some("true");
            let start = if restarts { Some(element.number("start-value").unwrap_or(1)) } else { None };
            self.styles.lists.count_heading(usize::from(level) - 1, start, &mut self.headings)
        } else {
            None
        };
        if let Some(mark) = &mark {
            self.budget.text(mark.label.len())?;
        }
        Ok(mark)
    }

    fn inline(&mut self, making: &mut Making, blocks: &mut Vec<Block>) -> Result<(), ReadError> {
        let inside = self.xml.depth();
        loop {
            match self.xml.next()? {
                Token::Text(text) => self.text(&text, making)?,
                Token::Open(element) => self.element(&element, making, blocks)?,
                Token::Close => {
                    self.closed();
                    let depth = self.xml.depth();
                    if depth < inside {
                        return Ok(());
                    }
                    if making.spans.last().is_some_and(|span| span.depth > depth) {
                        making.spans.pop();
                    }
                }
                Token::End => return Ok(()),
            }
        }
    }

    fn element(
        &mut self,
        element: &Element<'_>,
        making: &mut Making,
        blocks: &mut Vec<Block>,
    ) -> Result<(), ReadError> {
        match element.name() {
            (Space::OdfText, "span") => {
                let own = self.styles.resolved(Family::Text, element.attribute("style-name").as_deref());
                let outer = making.spans.last().copied();
                let marks = outer.map(|span| span.marks).unwrap_or_default();
                making.spans.push(OpenSpan {
                    depth: self.xml.depth(),
                    marks: Marks { bold: own.bold.unwrap_or(marks.bold), italic: own.italic.unwrap_or(marks.italic) },
                    hidden: own.hidden.unwrap_or(outer.is_some_and(|span| span.hidden)),
                });
            }
            (Space::OdfText, "s") => {
                let count = element.number::<usize>("c").unwrap_or(1).clamp(1, MOST_SPACES);
                self.put(&" ".repeat(count), making)?;
            }
            (Space::OdfText, "tab") => self.put("\t", making)?,
            (Space::OdfText, "line-break") => self.put("\n", making)?,
            (Space::OdfText, "soft-page-break") => {
                self.new_page();
                if making.runs.is_empty() {
                    making.page = self.page;
                }
            }
            (Space::OdfText, "note") => self.note()?,
            (Space::OdfText, "ruby-text" | "tracked-changes" | "note-citation") => self.xml.skip()?,
            (Space::OdfText, "hidden-text" | "hidden-paragraph") => {
                if element.attribute("is-hidden").as_deref() != Some("false") {
                    let text = self.xml.text()?;
                    self.notices.add_detail(NoticeKind::HiddenText, &text);
                }
            }
            (Space::OdfOffice, "annotation") => {
                self.notices.add(NoticeKind::Comments);
                self.xml.skip()?;
            }
            (Space::OdfOffice, "annotation-end") => {}
            (Space::OdfDraw, "a") => {}
            (Space::OdfDraw, _) => self.drawing(element, blocks)?,
            (Space::OdfText, name) if is_field(name) => self.notices.add_detail(NoticeKind::Field, name),
            (Space::OdfText, _) => {}
            _ => self.xml.skip()?,
        }
        Ok(())
    }

    /// White space in the file is one space, and none at the ends of a paragraph.
    fn text(&mut self, text: &str, making: &mut Making) -> Result<(), ReadError> {
        const WHITE: [char; 4] = [' ', '\t', '\n', '\r'];
        let mut words = text.split(WHITE).peekable();
        while let Some(word) = words.next() {
            if !word.is_empty() {
                self.put(word, making)?;
            }
            if words.peek().is_some() {
                making.space = true;
            }
        }
        Ok(())
    }

    fn put(&mut self, text: &str, making: &mut Making) -> Result<(), ReadError> {
        let span = making.spans.last().copied();
        if span.is_some_and(|span| span.hidden) {
            making.hidden.extend(text.chars().take(80_usize.saturating_sub(making.hidden.len())));
            return Ok(());
        }
        if std::mem::take(&mut making.space) && !making.runs.ends_with_space() {
            let marks = span.map(|span| span.marks).unwrap_or_default();
            making.runs.push(" ", marks, &mut self.budget, &mut self.notices)?;
        }
        let marks = span.map(|span| span.marks).unwrap_or_default();
        making.runs.push(text, marks, &mut self.budget, &mut self.notices)
    }

    /// Reads a footnote or endnote that was just opened; it stands at the end of the body.
    fn note(&mut self) -> Result<(), ReadError> {
        let inside = self.xml.depth();
        let mut label = String::new();
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::OdfText, "note-citation") => label = self.xml.text()?,
                    (Space::OdfText, "note-body") => {
                        let outer = std::mem::take(&mut self.nest);
                        let mut paragraphs = flattened(self.blocks()?);
                        self.nest = outer;
                        paragraphs.retain(|paragraph| !is_blank(paragraph));
                        if let Some(first) = paragraphs.first_mut() {
                            let label = std::mem::take(&mut label);
                            first.list = Some(ListMark { level: 0, label, numbered: true });
                        }
                        self.notes.extend(paragraphs.into_iter().map(|paragraph| {
                            Block::Paragraph(Paragraph { role: ParagraphRole::Footnote, page: None, ..paragraph })
                        }));
                    }
                    _ => {}
                },
                Token::Close if self.xml.depth() < inside => return Ok(()),
                Token::End => return Ok(()),
                _ => {}
            }
        }
    }

    /// Reads a drawing that was just opened: its text as paragraphs of a text box.
    pub(super) fn drawing(&mut self, element: &Element<'_>, blocks: &mut Vec<Block>) -> Result<(), ReadError> {
        match element.name().1 {
            "image" | "object" | "object-ole" | "plugin" => {
                self.notices.add(NoticeKind::Picture);
                return self.xml.skip();
            }
            "control" => return self.xml.skip(),
            _ => {}
        }
        let outer = std::mem::take(&mut self.nest);
        let inner = self.boxed()?;
        self.nest = outer;
        blocks.extend(inner);
        Ok(())
    }

    fn boxed(&mut self) -> Result<Vec<Block>, ReadError> {
        let inside = self.xml.depth();
        let mut blocks = Vec::new();
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::OdfText, "p" | "h") => self.paragraph(&element, &mut blocks)?,
                    (Space::OdfDraw, "text-box") => blocks.append(&mut self.blocks()?),
                    (Space::OdfText, "list") => {
                        // A list in a shape has no text box around it.
                        blocks.append(&mut self.shape_list(&element)?);
                    }
                    (Space::OdfDraw, "image" | "object" | "object-ole" | "plugin") => {
                        self.notices.add(NoticeKind::Picture);
                        self.xml.skip()?;
                    }
                    (Space::OdfDraw, "frame" | "g" | "a" | "custom-shape" | "rect") => {}
                    _ => self.xml.skip()?,
                },
                Token::Close if self.xml.depth() < inside => break,
                Token::End => break,
                _ => {}
            }
        }
        for block in &mut blocks {
            if let Block::Paragraph(paragraph) = block {
                paragraph.role = ParagraphRole::TextBox;
            }
        }
        Ok(blocks)
    }
}

/// Fields whose text is computed by the program that shows the document.
fn is_field(name: &str) -> bool {
    matches!(
        name,
        "page-number"
            | "page-count"
            | "date"
            | "time"
            | "title"
            | "author-name"
            | "chapter"
            | "file-name"
            | "variable-get"
            | "variable-set"
            | "user-field-get"
            | "expression"
            | "conditional-text"
            | "reference-ref"
            | "bookmark-ref"
            | "sequence"
            | "sequence-ref"
    )
}
