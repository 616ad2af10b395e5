//! The flow of a page: what a browser shows, as paragraphs, lists and tables.

use opora_tree::{Alignment, Block, ListMark, NoticeKind, Paragraph, ParagraphRole, ParagraphStyle};

use super::css::{Declarations, alignment};
use super::lists::List;
use super::nodes::{Data, Index, Nodes};
use crate::ReadError;
use crate::budget::Budget;
use crate::notices::Notices;
use crate::runs::{Marks, Runs};

/// What the elements around a text say of it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Surroundings {
    pub(super) marks: Marks,
    style: ParagraphStyle,
    alignment: Alignment,
    role: ParagraphRole,
    /// White space is shown as it stands.
    preformatted: bool,
    pub(super) in_cell: bool,
    depth: usize,
}

impl Surroundings {
    /// What holds within a cell.
    pub(super) fn cell(&self) -> Self {
        Self { in_cell: true, alignment: Alignment::Start, ..*self }
    }
}

/// Blocks in the making.
#[derive(Default)]
pub(super) struct Making {
    blocks: Vec<Block>,
    runs: Runs,
    /// White space that counts only if text follows.
    space: bool,
    /// The mark of a list's item that has shown no text yet.
    mark: Option<ListMark>,
    lists: Vec<List>,
}

/// Reads a page.
pub(super) struct Flow<'n, 'l> {
    pub(super) nodes: &'n Nodes,
    pub(super) budget: Budget<'l>,
    pub(super) notices: Notices,
    making: Making,
}

impl<'n, 'l> Flow<'n, 'l> {
    pub(super) fn new(nodes: &'n Nodes, budget: Budget<'l>) -> Self {
        Self { nodes, budget, notices: Notices::default(), making: Making::default() }
    }

    /// Reads the whole page.
    pub(super) fn page(mut self) -> Result<(Vec<Block>, Notices), ReadError> {
        let around = Surroundings::default();
        self.children(0, &around)?;
        self.end_paragraph(&around)?;
        Ok((self.making.blocks, self.notices))
    }

    /// Begins blocks of their own and gives back those that were in the making.
    pub(super) fn begin(&mut self) -> Making {
        std::mem::take(&mut self.making)
    }

    /// Ends blocks of their own and goes on with the earlier ones.
    pub(super) fn end(&mut self, earlier: Making, around: &Surroundings) -> Result<Vec<Block>, ReadError> {
        self.end_paragraph(around)?;
        Ok(std::mem::replace(&mut self.making, earlier).blocks)
    }

    pub(super) fn declarations(&self, element: Index) -> Declarations {
        self.nodes.attribute(element, "style").map(Declarations::parse).unwrap_or_default()
    }

    pub(super) fn children(&mut self, element: Index, around: &Surroundings) -> Result<(), ReadError> {
        let most = self.budget.limits().depth;
        if around.depth > most {
            return Err(ReadError::TooDeep { part: "HTML".to_owned(), limit: most });
        }
        let inner = Surroundings { depth: around.depth + 1, ..*around };
        let nodes = self.nodes;
        for child in nodes.children(element) {
            match nodes.data(child) {
                Data::Text(text) => self.text(text, &inner)?,
                Data::Element { name, .. } => self.element(child, name, &inner)?,
                Data::Silent => {}
            }
        }
        Ok(())
    }

    fn element(&mut self, element: Index, name: &str, around: &Surroundings) -> Result<(), ReadError> {
        let mut inner = *around;
        let declarations = self.declarations(element);
        if declarations.hidden || self.nodes.attribute(element, "hidden").is_some() {
            let text = self.plain_text(element);
            if !text.is_empty() {
                self.notices.add_detail(NoticeKind::HiddenText, &text);
            }
            return Ok(());
        }
        if declarations.word_list_mark {
            self.word_list_mark(element);
            return Ok(());
        }
        match name {
            "head" | "script" | "style" | "template" | "title" | "select" | "textarea" | "button" | "object"
            | "iframe" | "audio" | "video" | "canvas" | "rp" | "rt" => return Ok(()),
            "img" | "svg" => {
                self.notices.add(NoticeKind::Picture);
                return Ok(());
            }
            "br" => return self.put("\n", around),
            "input" => return self.input(element, around),
            "a" | "span" if self.is_note_mark(element) => return Ok(()),
            "b" | "strong" => inner.marks.bold = true,
            "i" | "em" | "cite" => inner.marks.italic = true,
            "pre" => inner.preformatted = true,
            "center" => inner.alignment = Alignment::Centre,
            _ => {}
        }
        inner.marks.bold = declarations.bold.unwrap_or(inner.marks.bold);
        inner.marks.italic = declarations.italic.unwrap_or(inner.marks.italic);
        if !is_block(name) {
            return self.children(element, &inner);
        }
        self.end_paragraph(around)?;
        self.note_surroundings(element, name, &declarations, &mut inner);
        match name {
            "table" => {
                let mut blocks = Vec::new();
                self.table(element, &inner, &mut blocks)?;
                self.take_mark(&mut blocks);
                self.making.blocks.append(&mut blocks);
                return Ok(());
            }
            "ol" | "ul" | "menu" => {
                self.making.lists.push(List::open(self.nodes, element, &declarations));
                self.children(element, &inner)?;
                self.end_paragraph(&inner)?;
                self.making.lists.pop();
                return Ok(());
            }
            "li" => {
                let level = self.making.lists.len().saturating_sub(1);
                let nodes = self.nodes;
                let list = self.making.lists.last_mut();
                self.making.mark = list.and_then(|list| list.item(nodes, element, level));
            }
            _ => {}
        }
        let before = self.making.blocks.len();
        self.children(element, &inner)?;
        let empty = self.making.runs.is_empty() && self.making.blocks.len() == before;
        self.end_paragraph(&inner)?;
        if name == "li" {
            self.making.mark = None;
        } else if empty && name == "p" && !inner.in_cell {
            self.keep(Runs::default(), &inner)?;
        }
        Ok(())
    }

    /// What a block element says of the paragraphs in it.
    fn note_surroundings(&self, element: Index, name: &str, declarations: &Declarations, inner: &mut Surroundings) {
        let own_alignment = declarations.alignment.or_else(|| alignment(self.nodes.attribute(element, "align")?));
        inner.alignment = own_alignment.unwrap_or(inner.alignment);
        let heading = match name.strip_prefix('h').map(str::parse::<u8>) {
            Some(Ok(level @ 1..=6)) => Some(ParagraphStyle::Heading(level)),
            _ => None,
        };
        if heading.is_some() {
            inner.marks.bold = declarations.bold.unwrap_or(true);
        }
        let class = self.nodes.attribute(element, "class").unwrap_or_default();
        let of_class = class
            .split_whitespace()
            .find_map(|class| crate::style_name::paragraph_style(class.strip_prefix("Mso").unwrap_or(class)));
        inner.style = of_class.or(heading).unwrap_or(inner.style);
        let (title, id) = (self.nodes.attribute(element, "title"), self.nodes.attribute(element, "id"));
        let id = id.unwrap_or_default();
        inner.role = match title {
            Some("header") if name == "div" => ParagraphRole::PageHeader,
            Some("footer") if name == "div" => ParagraphRole::PageFooter,
            _ if declarations.word_note || id.starts_with("sdfootnote") || id.starts_with("sdendnote") => {
                ParagraphRole::Footnote
            }
            _ => inner.role,
        };
    }

    /// The numbers of notes in the text are no text.
    fn is_note_mark(&self, element: Index) -> bool {
        let class = self.nodes.attribute(element, "class").unwrap_or_default().to_ascii_lowercase();
        matches!(
            class.as_str(),
            "sdfootnoteanc"
                | "sdendnoteanc"
                | "sdfootnotesym"
                | "sdendnotesym"
                | "msofootnotereference"
                | "msoendnotereference"
        )
    }

    /// Word puts the marks of lists into the text.
    fn word_list_mark(&mut self, element: Index) {
        let label = self.plain_text(element);
        let numbered = label.chars().any(char::is_alphanumeric) && label != "o";
        let label = if numbered { label } else { "•".to_owned() };
        self.making.mark = Some(ListMark { level: 0, label, numbered });
    }

    fn input(&mut self, element: Index, around: &Surroundings) -> Result<(), ReadError> {
        let kind = self.nodes.attribute(element, "type").unwrap_or_default().to_ascii_lowercase();
        match kind.as_str() {
            "checkbox" | "radio" => {
                let checked = self.nodes.attribute(element, "checked").is_some();
                self.put(if checked { "☒" } else { "☐" }, around)
            }
            _ => Ok(()),
        }
    }

    /// The beginning of the text of an element, whitespace collapsed.
    fn plain_text(&self, element: Index) -> String {
        let mut text = String::new();
        self.gather(element, 0, &mut text);
        opora_tree::collapsed(&text)
    }

    fn gather(&self, element: Index, depth: usize, text: &mut String) {
        if depth > 64 || text.len() > 200 {
            return;
        }
        for child in self.nodes.children(element) {
            match self.nodes.data(child) {
                Data::Text(piece) => text.extend(piece.chars().take(200)),
                Data::Element { .. } => self.gather(child, depth + 1, text),
                Data::Silent => {}
            }
            if text.len() > 200 {
                return;
            }
        }
    }

    /// White space is one space, and none at the ends of lines.
    fn text(&mut self, text: &str, around: &Surroundings) -> Result<(), ReadError> {
        const WHITE: [char; 5] = [' ', '\t', '\n', '\r', '\u{C}'];
        if around.preformatted {
            return self.put(text, around);
        }
        let mut words = text.split(WHITE).peekable();
        while let Some(word) = words.next() {
            if !word.is_empty() {
                self.put(word, around)?;
            }
            if words.peek().is_some() {
                self.making.space = true;
            }
        }
        Ok(())
    }

    fn put(&mut self, text: &str, around: &Surroundings) -> Result<(), ReadError> {
        let space = std::mem::take(&mut self.making.space);
        let Making { runs, .. } = &mut self.making;
        if space && text != "\n" && !runs.ends_with_space() {
            runs.push(" ", around.marks, &mut self.budget, &mut self.notices)?;
        }
        runs.push(text, around.marks, &mut self.budget, &mut self.notices)
    }

    fn end_paragraph(&mut self, around: &Surroundings) -> Result<(), ReadError> {
        self.making.space = false;
        let mut runs = std::mem::take(&mut self.making.runs);
        if runs.is_empty() {
            return Ok(());
        }
        runs.trim_last_break();
        if runs.is_empty() && around.in_cell { Ok(()) } else { self.keep(runs, around) }
    }

    fn keep(&mut self, runs: Runs, around: &Surroundings) -> Result<(), ReadError> {
        self.budget.paragraph()?;
        let list = self.making.mark.take();
        self.making.blocks.push(Block::Paragraph(Paragraph {
            runs: runs.finish(),
            style: around.style,
            role: around.role,
            alignment: around.alignment,
            list,
            page: None,
            recognised: None,
        }));
        Ok(())
    }

    /// An item that begins with a table: its mark goes to the first paragraph before the table, if there is one.
    fn take_mark(&mut self, blocks: &mut [Block]) {
        if let Some(Block::Paragraph(paragraph)) = blocks.first_mut() {
            paragraph.list = paragraph.list.take().or_else(|| self.making.mark.take());
        }
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tr"
            | "td"
            | "th"
            | "ul"
    )
}
