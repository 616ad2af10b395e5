//! One paragraph of a DOCX file.

use opora_tree::{Block, ListMark, NoticeKind, Paragraph, ParagraphRole, Run};

use super::body::{Body, Field, NoteKind};
use super::properties::{ParagraphProperties, RunProperties, is_on, paragraph_properties, run_properties};
use super::styles::{Style, of_outline};
use super::symbols::{SymbolFont, resolved, sign};
use crate::ReadError;
use crate::runs::{Marks, Runs};
use crate::xml::{Element, Space, Token};

/// How much of a field's instruction is kept: its name.
const INSTRUCTION_LENGTH: usize = 32;

/// A paragraph with what hangs on it.
pub(super) struct ReadParagraph {
    pub(super) paragraph: Paragraph,
    /// The text boxes that it anchors.
    pub(super) boxes: Vec<Block>,
    /// Its mark was deleted: its text belongs to the next paragraph.
    pub(super) mark_deleted: bool,
}

/// How the run that is being read looks.
#[derive(Clone, Copy)]
struct RunState {
    /// Depth within the run.
    depth: usize,
    marks: Marks,
    hidden: bool,
    font: Option<SymbolFont>,
}

/// A paragraph in the making.
struct Making {
    style: Style,
    properties: ParagraphProperties,
    runs: Runs,
    boxes: Vec<Block>,
    open_runs: Vec<RunState>,
    page: Option<u32>,
    /// Hidden text, for the notice.
    hidden: String,
}

impl Making {
    fn state(&self) -> RunState {
        let plain = RunState { depth: 0, marks: Marks::default(), hidden: false, font: None };
        self.open_runs.last().copied().unwrap_or(plain)
    }
}

impl Body<'_, '_, '_> {
    /// Reads the paragraph that was just opened. `earlier` is text that belongs before it.
    pub(super) fn paragraph(&mut self, earlier: Vec<Run>) -> Result<ReadParagraph, ReadError> {
        self.shared.budget.paragraph()?;
        let inside = self.xml.depth();
        let mut making = Making {
            style: *self.shared.styles.paragraph(None),
            properties: ParagraphProperties::default(),
            runs: Runs::default(),
            boxes: Vec::new(),
            open_runs: Vec::new(),
            page: self.shared.page,
            hidden: String::new(),
        };
        making.runs.prepend(earlier);
        loop {
            match self.xml.next()? {
                Token::Open(element) => self.inline(&element, &mut making)?,
                Token::Close => {
                    self.closed();
                    let depth = self.xml.depth();
                    if making.open_runs.last().is_some_and(|run| run.depth > depth) {
                        making.open_runs.pop();
                    }
                    if depth < inside {
                        break;
                    }
                }
                Token::Text(_) => {}
                Token::End => break,
            }
        }
        // A field whose instruction does not end with its paragraph is broken; it must not swallow the rest.
        self.fields.retain(|field| field.result);
        self.finish(making)
    }

    fn inline(&mut self, element: &Element<'_>, making: &mut Making) -> Result<(), ReadError> {
        match element.name() {
            (Space::Word, "r") => {
                let state = self.run_state(making, &RunProperties::default());
                making.open_runs.push(state);
            }
            (Space::Word | Space::Mathematics, "t") => self.text(making)?,
            (Space::Word, "rPr") => {
                let properties = run_properties(&mut self.xml)?;
                let mut state = self.run_state(making, &properties);
                if let Some(open) = making.open_runs.last_mut() {
                    state.depth = open.depth;
                    *open = state;
                }
            }
            (Space::Word, "pPr") => self.properties(making)?,
            (Space::Word, "tab" | "ptab") => self.put("\t", making)?,
            (Space::Word, "br") => match element.attribute("type").as_deref() {
                Some("page" | "column") => making.runs.page_break(),
                _ => self.put("\n", making)?,
            },
            (Space::Word, "cr") => self.put("\n", making)?,
            (Space::Word, "noBreakHyphen") => self.put("-", making)?,
            (Space::Word, "softHyphen") => self.put("\u{AD}", making)?,
            (Space::Word, "sym") => self.symbol(element, making)?,
            (Space::Word, "lastRenderedPageBreak") => self.new_page(making),
            (Space::Word, "fldChar") => self.field_mark(element),
            (Space::Word, "instrText") => {
                let text = self.xml.text()?;
                if let Some(field) = self.fields.last_mut().filter(|field| !field.result) {
                    let room = INSTRUCTION_LENGTH.saturating_sub(field.instruction.chars().count());
                    field.instruction.extend(text.chars().take(room));
                }
            }
            (Space::Word, "fldSimple") => {
                let instruction = element.attribute("instr").unwrap_or_default();
                self.note_field(&instruction);
            }
            (Space::Word, "checkBox") => self.check_box(making)?,
            (Space::Word, "footnoteReference") => self.shared.refer(NoteKind::Footnote, element.number("id")),
            (Space::Word, "endnoteReference") => self.shared.refer(NoteKind::Endnote, element.number("id")),
            (Space::Word, "commentReference") => self.shared.notices.add(NoticeKind::Comments),
            (Space::Word, "del" | "moveFrom") => {
                self.shared.notices.add(NoticeKind::TrackedChanges);
                self.xml.skip()?;
            }
            (Space::Word, "ins" | "moveTo") => self.shared.notices.add(NoticeKind::TrackedChanges),
            (Space::Word, "txbxContent") => self.text_box(making)?,
            (Space::Word, "rt" | "rubyPr" | "sdtPr" | "sdtEndPr" | "delText" | "delInstrText" | "fldData") => {
                self.xml.skip()?;
            }
            (Space::Picture, "pic" | "imagedata") => {
                self.shared.notices.add(NoticeKind::Picture);
                self.xml.skip()?;
            }
            (Space::Compatibility, _) => self.alternative(element)?,
            _ => {}
        }
        Ok(())
    }

    fn properties(&mut self, making: &mut Making) -> Result<(), ReadError> {
        making.properties = paragraph_properties(&mut self.xml)?;
        making.style = *self.shared.styles.paragraph(making.properties.style.as_deref());
        if making.properties.mark.deleted || making.properties.mark.inserted {
            self.shared.notices.add(NoticeKind::TrackedChanges);
        }
        if let Some(section) = making.properties.section {
            self.shared.landscape = section.landscape;
        }
        Ok(())
    }

    /// Bold, italic and hidden switch each time a style sets them; what the run itself says counts alone.
    fn run_state(&self, making: &Making, own: &RunProperties) -> RunState {
        let styles = &self.shared.styles;
        let named = own.style.as_deref().and_then(|id| styles.find(id)).copied().unwrap_or_default();
        let toggled = |own: Option<bool>, paragraph: Option<bool>, character: Option<bool>, base: Option<bool>| {
            own.unwrap_or(match (paragraph, character) {
                (None, None) => base.unwrap_or_default(),
                _ => paragraph.unwrap_or_default() != character.unwrap_or_default(),
            })
        };
        let (style, base) = (&making.style, &styles.base);
        RunState {
            depth: self.xml.depth(),
            marks: Marks {
                bold: toggled(own.bold, style.bold, named.bold, base.bold),
                italic: toggled(own.italic, style.italic, named.italic, base.italic),
            },
            hidden: toggled(own.hidden, style.hidden, named.hidden, base.hidden),
            font: own.font,
        }
    }

    /// Reads the text element that was just opened.
    fn text(&mut self, making: &mut Making) -> Result<(), ReadError> {
        let inside = self.xml.depth();
        let font = making.state().font;
        loop {
            match self.xml.next()? {
                Token::Text(text) => {
                    let strange = |c: char| c.is_control() || ('\u{F020}'..='\u{F0FF}').contains(&c);
                    if text.contains(strange) {
                        let font = font.unwrap_or(SymbolFont::Other);
                        let plain = text.chars().map(|c| if c.is_control() { ' ' } else { resolved(font, c) });
                        self.put(&plain.collect::<String>(), making)?;
                    } else {
                        self.put(&text, making)?;
                    }
                }
                Token::Close if self.xml.depth() < inside => return Ok(()),
                Token::End => return Ok(()),
                _ => {}
            }
        }
    }

    /// Puts text into the paragraph, if it is to be seen.
    fn put(&mut self, text: &str, making: &mut Making) -> Result<(), ReadError> {
        if self.fields.iter().any(|field| !field.result) {
            return Ok(());
        }
        let state = making.state();
        if state.hidden {
            making.hidden.extend(text.chars().take(80_usize.saturating_sub(making.hidden.len())));
            return Ok(());
        }
        making.runs.push(text, state.marks, &mut self.shared.budget, &mut self.shared.notices)
    }

    fn symbol(&mut self, element: &Element<'_>, making: &mut Making) -> Result<(), ReadError> {
        let font = SymbolFont::from_name(&element.attribute("font").unwrap_or_default());
        let code = element.attribute("char").and_then(|code| u32::from_str_radix(code.trim(), 16).ok());
        let found = code.and_then(|code| sign(font, code).or_else(|| char::from_u32(code)));
        match found {
            Some(character) => self.put(character.encode_utf8(&mut [0; 4]), making),
            None => Ok(()),
        }
    }

    fn new_page(&mut self, making: &mut Making) {
        self.shared.page = self.shared.page.map(|page| page.saturating_add(1));
        if making.runs.is_empty() {
            making.page = self.shared.page;
        }
    }

    fn field_mark(&mut self, element: &Element<'_>) {
        match element.attribute("fldCharType").as_deref() {
            Some("begin") if self.fields.len() < self.shared.budget.limits().depth => {
                self.fields.push(Field::default());
            }
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.result = true;
                    let instruction = std::mem::take(&mut field.instruction);
                    self.note_field(&instruction);
                }
            }
            Some("end") => {
                self.fields.pop();
            }
            _ => {}
        }
    }

    /// Links show their text in any case; other fields may show something else when they are computed anew.
    fn note_field(&mut self, instruction: &str) {
        let name = instruction.split_whitespace().next().unwrap_or_default();
        if !name.eq_ignore_ascii_case("HYPERLINK") {
            self.shared.notices.add_detail(NoticeKind::Field, name);
        }
    }

    /// A check box of a form shows its state by a sign that stands nowhere as text.
    fn check_box(&mut self, making: &mut Making) -> Result<(), ReadError> {
        let inside = self.xml.depth();
        let (mut initial, mut checked) = (false, None);
        loop {
            match self.xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::Word, "default") => initial = is_on(&element),
                    (Space::Word, "checked") => checked = Some(is_on(&element)),
                    _ => {}
                },
                Token::Close if self.xml.depth() < inside => break,
                Token::End => break,
                _ => {}
            }
        }
        let sign = if checked.unwrap_or(initial) { "☒" } else { "☐" };
        let marks = making.state().marks;
        making.runs.push(sign, marks, &mut self.shared.budget, &mut self.shared.notices)
    }

    /// The paragraphs of a text box stand before the paragraph that anchors it; a table in it is a table.
    fn text_box(&mut self, making: &mut Making) -> Result<(), ReadError> {
        let fields = std::mem::take(&mut self.fields);
        let mut blocks = self.blocks()?;
        self.fields = fields;
        for block in &mut blocks {
            if let Block::Paragraph(paragraph) = block {
                paragraph.role = ParagraphRole::TextBox;
            }
        }
        making.boxes.append(&mut blocks);
        Ok(())
    }

    fn finish(&mut self, making: Making) -> Result<ReadParagraph, ReadError> {
        let Making { style, properties, runs, boxes, page, hidden, .. } = making;
        if !hidden.trim().is_empty() {
            self.shared.notices.add_detail(NoticeKind::HiddenText, hidden.trim());
        }
        let runs = runs.finish();
        let invisible = runs.is_empty() && properties.mark.hidden == Some(true);
        let mark_deleted = properties.mark.deleted;
        let list = if mark_deleted || invisible { None } else { self.list_mark(&properties, &style)? };
        let paragraph = Paragraph {
            runs,
            style: properties.outline.map_or(style.style, of_outline),
            role: ParagraphRole::Body,
            alignment: properties.alignment.or(style.alignment).unwrap_or_default(),
            list,
            page,
            recognised: None,
        };
        Ok(ReadParagraph { paragraph, boxes, mark_deleted })
    }

    fn list_mark(&mut self, properties: &ParagraphProperties, style: &Style) -> Result<Option<ListMark>, ReadError> {
        let own = properties.numbering;
        let Some(number) = own.number.or(style.numbering.number).filter(|number| *number != 0) else {
            return Ok(None);
        };
        let level = own.level.unwrap_or_else(|| {
            let of_style = properties.style.as_deref().filter(|_| own.number.is_none());
            of_style
                .and_then(|id| self.shared.numbering.level_of_style(number, id))
                .or(style.numbering.level.filter(|_| own.number.is_none()))
                .unwrap_or(0)
        });
        let mark = self.shared.numbering.count(number, level, &self.shared.styles);
        if let Some(mark) = &mark {
            self.shared.budget.text(mark.label.len())?;
        }
        Ok(mark)
    }
}
