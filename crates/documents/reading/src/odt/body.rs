//! The flow of paragraphs, lists and tables in an ODT file.

use std::collections::HashSet;

use opora_tree::{Block, NoticeKind, Paragraph, ParagraphRole};

use super::lists::{Counters, EarlierLists};
use super::margin_role;
use super::styles::Styles;
use crate::ReadError;
use crate::budget::Budget;
use crate::cell_text::{flattened, is_blank};
use crate::notices::Notices;
use crate::xml::{Element, Space, Token, Xml};

/// A list that is open.
#[derive(Debug)]
struct OpenList {
    /// Depth within its element.
    depth: usize,
    style: String,
    id: Option<String>,
}

/// The item of a list that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct OpenItem {
    depth: usize,
    /// It has shown its mark: further paragraphs of the item have none.
    pub(super) marked: bool,
    pub(super) start: Option<u32>,
}

/// The lists around a paragraph.
#[derive(Debug, Default)]
pub(super) struct Nest {
    lists: Vec<OpenList>,
    pub(super) items: Vec<OpenItem>,
    pub(super) counters: Counters,
}

impl Nest {
    /// The style of the innermost list and its level, from 0.
    pub(super) fn innermost(&self) -> Option<(&str, usize)> {
        self.lists.last().map(|list| (list.style.as_str(), self.lists.len() - 1))
    }
}

/// Reads one part.
pub(super) struct Body<'x, 'l> {
    pub(super) xml: Xml<'x>,
    pub(super) styles: Styles,
    pub(super) notices: Notices,
    pub(super) budget: Budget<'l>,
    /// The page that is being read, from 1, where the file tells its pages.
    pub(super) page: Option<u32>,
    /// Something stands on the first page already.
    pub(super) started: bool,
    /// The page style that was named last.
    pub(super) master_page: String,
    /// Footnotes and endnotes found so far.
    pub(super) notes: Vec<Block>,
    pub(super) nest: Nest,
    pub(super) headings: Counters,
    earlier: EarlierLists,
}

impl<'x, 'l> Body<'x, 'l> {
    pub(super) fn new(xml: Xml<'x>, styles: Styles, notices: Notices, budget: Budget<'l>) -> Self {
        Self {
            xml,
            styles,
            notices,
            budget,
            page: None,
            started: false,
            master_page: "Standard".to_owned(),
            notes: Vec::new(),
            nest: Nest::default(),
            headings: Counters::default(),
            earlier: EarlierLists::default(),
        }
    }

    /// Goes on with another part of the same document.
    pub(super) fn in_part<'y>(self, xml: Xml<'y>) -> Body<'y, 'l> {
        Body { page: None, ..Body::new(xml, self.styles, self.notices, self.budget) }
    }

    /// Reads `content.xml`.
    pub(super) fn document(&mut self) -> Result<Vec<Block>, ReadError> {
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::OdfOffice, "document-content" | "body" | "document") => {}
                    (Space::OdfOffice, "automatic-styles" | "styles") => self.styles.read(&mut self.xml)?,
                    (Space::OdfOffice, "text") => {
                        // Breaks that the program set itself stand in the file only when it says so.
                        let tells = element.attribute("use-soft-page-breaks").as_deref() == Some("true");
                        self.page = tells.then_some(1);
                        return self.blocks();
                    }
                    _ => self.xml.skip()?,
                },
                Token::End => return Err(self.xml.broken()),
                _ => {}
            }
        }
    }

    /// Reads the headers and footers of `styles.xml`: each distinct text once, headers first.
    pub(super) fn margins(&mut self) -> Result<Vec<(ParagraphRole, Paragraph)>, ReadError> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::OdfOffice, "document-styles" | "master-styles") | (Space::OdfStyle, "master-page") => {}
                    (Space::OdfStyle, name) => match margin_role(name) {
                        Some(role) => {
                            for paragraph in flattened(self.blocks()?) {
                                let key = (role == ParagraphRole::PageHeader, opora_tree::collapsed(&paragraph.text()));
                                if !is_blank(&paragraph) && seen.insert(key) {
                                    found.push((role, paragraph));
                                }
                            }
                        }
                        None => self.xml.skip()?,
                    },
                    _ => self.xml.skip()?,
                },
                Token::End => break,
                _ => {}
            }
        }
        found.sort_by_key(|(role, _)| *role != ParagraphRole::PageHeader);
        Ok(found)
    }

    /// Reads paragraphs, lists and tables until the element that was just opened ends.
    pub(super) fn blocks(&mut self) -> Result<Vec<Block>, ReadError> {
        let inside = self.xml.depth();
        let mut blocks = Vec::new();
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::OdfText, "p" | "h") => self.paragraph(&element, &mut blocks)?,
                    (Space::OdfTable, "table") => {
                        let outer = std::mem::take(&mut self.nest);
                        let table = self.table(&element)?;
                        self.nest = outer;
                        blocks.push(Block::Table(table));
                    }
                    (Space::OdfText, "list") => self.open_list(&element),
                    (Space::OdfText, name @ ("list-item" | "list-header" | "numbered-paragraph")) => {
                        let depth = self.xml.depth();
                        let marked = name == "list-header";
                        self.nest.items.push(OpenItem { depth, marked, start: element.number("start-value") });
                    }
                    (Space::OdfText, "soft-page-break") => self.new_page(),
                    (Space::OdfText, "tracked-changes") => {
                        self.notices.add(NoticeKind::TrackedChanges);
                        self.xml.skip()?;
                    }
                    (Space::OdfText, "section") if element.attribute("display").as_deref() == Some("none") => {
                        self.notices.add_detail(NoticeKind::HiddenText, &element.attribute("name").unwrap_or_default());
                        self.xml.skip()?;
                    }
                    (Space::OdfOffice, "annotation") => {
                        self.notices.add(NoticeKind::Comments);
                        self.xml.skip()?;
                    }
                    (Space::OdfDraw, "frame" | "custom-shape" | "g" | "text-box" | "rect") => {
                        let mut boxes = Vec::new();
                        self.drawing(&element, &mut boxes)?;
                        blocks.append(&mut boxes);
                    }
                    (Space::OdfText, name) if name.ends_with("-source") => self.xml.skip()?,
                    (Space::OdfOffice, "forms") => self.xml.skip()?,
                    _ => {}
                },
                Token::Close => {
                    self.closed();
                    if self.xml.depth() < inside {
                        return Ok(blocks);
                    }
                }
                Token::Text(_) => {}
                Token::End => return Ok(blocks),
            }
        }
    }

    /// Reads a list that was just opened and stands in a shape.
    pub(super) fn shape_list(&mut self, element: &Element<'_>) -> Result<Vec<Block>, ReadError> {
        self.open_list(element);
        self.blocks()
    }

    pub(super) fn new_page(&mut self) {
        self.page = self.page.map(|page| page.saturating_add(1));
    }

    fn open_list(&mut self, element: &Element<'_>) {
        let named = element.attribute("style-name").map(std::borrow::Cow::into_owned);
        let outer = self.nest.lists.last();
        let style = named.or_else(|| outer.map(|list| list.style.clone())).unwrap_or_default();
        if self.nest.lists.is_empty() {
            self.nest.counters = self.earlier.begin(element, &style);
        }
        let id = element.attribute("id").map(std::borrow::Cow::into_owned);
        self.nest.lists.push(OpenList { depth: self.xml.depth(), style, id });
    }

    /// To be called after each element's end.
    pub(super) fn closed(&mut self) {
        let depth = self.xml.depth();
        if self.nest.items.last().is_some_and(|item| item.depth > depth) {
            self.nest.items.pop();
        }
        if let Some(list) = self.nest.lists.pop_if(|list| list.depth > depth)
            && self.nest.lists.is_empty()
        {
            self.earlier.end(list.id, list.style, self.nest.counters);
        }
    }
}
