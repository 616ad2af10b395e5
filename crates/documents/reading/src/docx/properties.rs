//! The properties of runs and paragraphs, as they stand in documents and in styles.

use opora_tree::Alignment;

use super::symbols::SymbolFont;
use crate::ReadError;
use crate::xml::{Element, Space, Token, Xml};

/// What a `rPr` says; `None` where it is silent.
#[derive(Debug, Clone, Default)]
pub(super) struct RunProperties {
    pub(super) style: Option<String>,
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) font: Option<SymbolFont>,
    /// For the mark of a paragraph: it was deleted or moved away.
    pub(super) deleted: bool,
    /// For the mark of a paragraph: it was inserted.
    pub(super) inserted: bool,
}

/// What a `pPr` says.
#[derive(Debug, Clone, Default)]
pub(super) struct ParagraphProperties {
    pub(super) style: Option<String>,
    pub(super) alignment: Option<Alignment>,
    /// From 0; 9 stands for body text.
    pub(super) outline: Option<u8>,
    pub(super) numbering: NumberingProperties,
    /// The properties of the paragraph's mark.
    pub(super) mark: RunProperties,
    /// A section ends with this paragraph; whether it is landscape.
    pub(super) section: Option<Section>,
}

/// What a `numPr` says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct NumberingProperties {
    /// 0 takes numbering away.
    pub(super) number: Option<i64>,
    pub(super) level: Option<u8>,
}

/// What a `sectPr` says.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Section {
    pub(super) landscape: bool,
}

/// Whether a property that is on or off is on: it is, unless its value denies it.
pub(super) fn is_on(element: &Element<'_>) -> bool {
    !matches!(element.attribute("val").as_deref(), Some("0" | "false" | "off"))
}

/// Reads a `rPr` that was just opened.
pub(super) fn run_properties(xml: &mut Xml<'_>) -> Result<RunProperties, ReadError> {
    let mut properties = RunProperties::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => {
                match element.name() {
                    (Space::Word, "rStyle") => properties.style = value(&element),
                    (Space::Word, "b") => properties.bold = Some(is_on(&element)),
                    (Space::Word, "i") => properties.italic = Some(is_on(&element)),
                    (Space::Word, "vanish") => properties.hidden = Some(is_on(&element)),
                    (Space::Word, "rFonts") => properties.font = symbol_font(&element),
                    (Space::Word, "del" | "moveFrom") => properties.deleted = true,
                    (Space::Word, "ins" | "moveTo") => properties.inserted = true,
                    _ => {}
                }
                xml.skip()?;
            }
            Token::Close if xml.depth() < inside => return Ok(properties),
            Token::End => return Ok(properties),
            _ => {}
        }
    }
}

fn symbol_font(element: &Element<'_>) -> Option<SymbolFont> {
    let name = element.attribute("ascii").or_else(|| element.attribute("hAnsi"))?;
    Some(SymbolFont::from_name(&name))
}

/// Reads a `pPr` that was just opened.
pub(super) fn paragraph_properties(xml: &mut Xml<'_>) -> Result<ParagraphProperties, ReadError> {
    let mut properties = ParagraphProperties::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Word, "rPr") => properties.mark = run_properties(xml)?,
                (Space::Word, "numPr") => properties.numbering = numbering_properties(xml)?,
                (Space::Word, "sectPr") => properties.section = Some(section(xml)?),
                (Space::Word, name) => {
                    match name {
                        "pStyle" => properties.style = value(&element),
                        "jc" => properties.alignment = alignment(&element),
                        "outlineLvl" => properties.outline = element.number("val"),
                        _ => {}
                    }
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Token::Close if xml.depth() < inside => return Ok(properties),
            Token::End => return Ok(properties),
            _ => {}
        }
    }
}

fn numbering_properties(xml: &mut Xml<'_>) -> Result<NumberingProperties, ReadError> {
    let mut properties = NumberingProperties::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => {
                match element.name() {
                    (Space::Word, "numId") => properties.number = element.number("val"),
                    (Space::Word, "ilvl") => properties.level = element.number("val"),
                    _ => {}
                }
                xml.skip()?;
            }
            Token::Close if xml.depth() < inside => return Ok(properties),
            Token::End => return Ok(properties),
            _ => {}
        }
    }
}

/// Reads a `sectPr` that was just opened.
pub(super) fn section(xml: &mut Xml<'_>) -> Result<Section, ReadError> {
    let mut section = Section::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => {
                if element.name() == (Space::Word, "pgSz") {
                    let size = |name| element.number::<f64>(name);
                    let wide = size("w").zip(size("h")).is_some_and(|(width, height)| width > height);
                    section.landscape = wide || element.attribute("orient").as_deref() == Some("landscape");
                }
                xml.skip()?;
            }
            Token::Close if xml.depth() < inside => return Ok(section),
            Token::End => return Ok(section),
            _ => {}
        }
    }
}

fn alignment(element: &Element<'_>) -> Option<Alignment> {
    Some(match element.attribute("val")?.as_ref() {
        "center" => Alignment::Centre,
        "right" | "end" => Alignment::End,
        "both" | "distribute" | "mediumKashida" | "thaiDistribute" => Alignment::Justified,
        _ => Alignment::Start,
    })
}

pub(super) fn value(element: &Element<'_>) -> Option<String> {
    element.attribute("val").map(std::borrow::Cow::into_owned)
}
