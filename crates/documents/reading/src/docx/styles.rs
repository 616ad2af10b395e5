//! The styles of a DOCX file, with what they inherit.

use std::collections::HashMap;

use opora_tree::{Alignment, ParagraphStyle};

use super::properties::{NumberingProperties, paragraph_properties, run_properties, value};
use crate::xml::{Element, Space, Token, Xml};
use crate::{Limits, ReadError};

/// Word itself knows 4,079 styles; further ones are not taken over.
const MOST_STYLES: usize = 8_192;
/// How long a chain of styles that are based on each other may be.
const LONGEST_CHAIN: usize = 32;

/// A style with all that it inherits.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Style {
    pub(super) style: ParagraphStyle,
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) alignment: Option<Alignment>,
    pub(super) numbering: NumberingProperties,
}

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    default_paragraph: Option<String>,
    /// What holds for all text that no style speaks of.
    pub(super) base: Style,
}

/// A style as it stands in the file.
#[derive(Debug, Default)]
struct Written {
    based_on: Option<String>,
    own_style: Option<ParagraphStyle>,
    bold: Option<bool>,
    italic: Option<bool>,
    hidden: Option<bool>,
    alignment: Option<Alignment>,
    numbering: NumberingProperties,
}

impl Styles {
    /// The style of an identifier.
    pub(super) fn find(&self, id: &str) -> Option<&Style> {
        self.styles.get(id)
    }

    /// The style of a paragraph that may name none, or one that does not exist.
    pub(super) fn paragraph(&self, id: Option<&str>) -> &Style {
        id.or(self.default_paragraph.as_deref()).and_then(|id| self.styles.get(id)).unwrap_or(&self.base)
    }

    /// Reads `styles.xml`.
    pub(super) fn read(text: &str, part: &str, limits: &Limits) -> Result<Self, ReadError> {
        let mut xml = Xml::new(text, part, limits);
        let mut written: HashMap<String, Written> = HashMap::new();
        let mut styles = Self::default();
        loop {
            match xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::Word, "styles") => {}
                    (Space::Word, "docDefaults") => styles.base = defaults(&mut xml)?,
                    (Space::Word, "style") if written.len() < MOST_STYLES => {
                        let id = element.attribute("styleId").map(std::borrow::Cow::into_owned).unwrap_or_default();
                        let is_default = matches!(element.attribute("default").as_deref(), Some("1" | "true" | "on"));
                        if is_default && element.attribute("type").as_deref() == Some("paragraph") {
                            styles.default_paragraph = Some(id.clone());
                        }
                        written.insert(id, written_style(&mut xml)?);
                    }
                    _ => xml.skip()?,
                },
                Token::End => break,
                _ => {}
            }
        }
        for id in written.keys() {
            let style = styles.inherited(id, &written);
            styles.styles.insert(id.clone(), style);
        }
        Ok(styles)
    }

    /// Follows the chain upwards: what stands nearest counts.
    fn inherited(&self, id: &str, written: &HashMap<String, Written>) -> Style {
        let mut style = None;
        let (mut bold, mut italic, mut hidden, mut alignment) = (None, None, None, None);
        let mut numbering = NumberingProperties::default();
        let mut next = written.get(id);
        for _ in 0..LONGEST_CHAIN {
            let Some(own) = next else { break };
            style = style.or(own.own_style);
            bold = bold.or(own.bold);
            italic = italic.or(own.italic);
            hidden = hidden.or(own.hidden);
            alignment = alignment.or(own.alignment);
            numbering.number = numbering.number.or(own.numbering.number);
            numbering.level = numbering.level.or(own.numbering.level);
            next = own.based_on.as_ref().and_then(|parent| written.get(parent));
        }
        Style {
            style: style.unwrap_or_default(),
            bold,
            italic,
            hidden,
            alignment: alignment.or(self.base.alignment),
            numbering,
        }
    }
}

fn defaults(xml: &mut Xml<'_>) -> Result<Style, ReadError> {
    let mut style = Style::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Word, "rPr") => {
                    let run = run_properties(xml)?;
                    (style.bold, style.italic, style.hidden) = (run.bold, run.italic, run.hidden);
                }
                (Space::Word, "pPr") => style.alignment = paragraph_properties(xml)?.alignment,
                _ => {}
            },
            Token::Close if xml.depth() < inside => return Ok(style),
            Token::End => return Ok(style),
            _ => {}
        }
    }
}

fn written_style(xml: &mut Xml<'_>) -> Result<Written, ReadError> {
    let mut style = Written::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Word, "rPr") => {
                    let run = run_properties(xml)?;
                    (style.bold, style.italic, style.hidden) = (run.bold, run.italic, run.hidden);
                }
                (Space::Word, "pPr") => {
                    let paragraph = paragraph_properties(xml)?;
                    style.alignment = paragraph.alignment;
                    style.numbering = paragraph.numbering;
                    if let Some(level) = paragraph.outline {
                        style.own_style = style.own_style.or(Some(of_outline(level)));
                    }
                }
                (Space::Word, "name") => {
                    style.own_style = of_name(&element);
                    xml.skip()?;
                }
                (Space::Word, "basedOn") => {
                    style.based_on = value(&element);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Token::Close if xml.depth() < inside => return Ok(style),
            Token::End => return Ok(style),
            _ => {}
        }
    }
}

/// The style that an outline level stands for.
pub(super) fn of_outline(level: u8) -> ParagraphStyle {
    if level < 9 { ParagraphStyle::Heading(level + 1) } else { ParagraphStyle::Body }
}

fn of_name(element: &Element<'_>) -> Option<ParagraphStyle> {
    crate::style_name::paragraph_style(&element.attribute("val")?)
}
