//! The styles of an ODT file, with what they inherit, and its page layouts.

use std::collections::HashMap;

use opora_tree::{Alignment, ParagraphStyle};

use super::lists::ListStyles;
use crate::ReadError;
use crate::style_name::paragraph_style;
use crate::xml::{Element, Space, Token, Xml};

/// How many styles are taken over.
const MOST_STYLES: usize = 32_768;
/// How long a chain of styles that inherit from each other may be.
const LONGEST_CHAIN: usize = 32;

/// A style as it stands in the file, or with all that it inherits.
#[derive(Debug, Clone, Default)]
pub(super) struct Style {
    parent: Option<String>,
    pub(super) style: Option<ParagraphStyle>,
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) alignment: Option<Alignment>,
    /// The paragraph or table begins a page.
    pub(super) begins_page: bool,
    /// The name of the page's own style, which begins a page too.
    pub(super) master_page: Option<String>,
    /// Of a column, in hundredths of a millimetre.
    pub(super) width: Option<u32>,
    pub(super) shaded: Option<bool>,
}

/// The families of styles that readers look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Family {
    Paragraph,
    Text,
    Table,
    Column,
    Cell,
}

impl Family {
    fn of(element: &Element<'_>) -> Option<Self> {
        Some(match element.attribute("family")?.as_ref() {
            "paragraph" => Self::Paragraph,
            "text" => Self::Text,
            "table" => Self::Table,
            "table-column" => Self::Column,
            "table-cell" => Self::Cell,
            _ => return None,
        })
    }
}

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<(Family, String), Style>,
    defaults: HashMap<Family, Style>,
    pub(super) lists: ListStyles,
    /// Name of a page layout → landscape.
    layouts: HashMap<String, bool>,
    /// Name of a page style → name of its layout.
    master_pages: HashMap<String, String>,
}

impl Styles {
    /// A style with all that it inherits; defaults for names that do not exist.
    pub(super) fn resolved(&self, family: Family, name: Option<&str>) -> Style {
        let mut resolved = Style::default();
        let mut next = name.map(str::to_owned);
        for _ in 0..LONGEST_CHAIN {
            let Some(name) = next else { break };
            resolved.style = resolved.style.or_else(|| paragraph_style(&name));
            let Some(own) = self.styles.get(&(family, name)) else { break };
            resolved.inherit(own);
            next = own.parent.clone();
        }
        if let Some(defaults) = self.defaults.get(&family) {
            resolved.inherit(defaults);
        }
        resolved
    }

    /// Whether pages of a page style are landscape.
    pub(super) fn is_landscape(&self, master_page: &str) -> bool {
        let layout = self.master_pages.get(master_page);
        layout.and_then(|layout| self.layouts.get(layout)).copied().unwrap_or_default()
    }

    /// Reads one of the elements that hold styles: `office:styles` or `office:automatic-styles`.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), ReadError> {
        let inside = xml.depth();
        loop {
            match xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::OdfStyle, "style") if self.styles.len() < MOST_STYLES => {
                        let name = element.attribute("name").map(std::borrow::Cow::into_owned);
                        match (Family::of(&element), name) {
                            (Some(family), Some(name)) => {
                                let style = written(xml, &element)?;
                                self.styles.insert((family, name), style);
                            }
                            _ => xml.skip()?,
                        }
                    }
                    (Space::OdfStyle, "default-style") => match Family::of(&element) {
                        Some(family) => {
                            let style = written(xml, &element)?;
                            self.defaults.insert(family, style);
                        }
                        None => xml.skip()?,
                    },
                    (Space::OdfText, "list-style") => self.lists.read(xml, &element)?,
                    (Space::OdfText, "outline-style") => self.lists.read_outline(xml)?,
                    (Space::OdfStyle, "page-layout") if self.layouts.len() < MOST_STYLES => {
                        let name = element.attribute("name").unwrap_or_default().into_owned();
                        let landscape = layout(xml)?;
                        self.layouts.insert(name, landscape);
                    }
                    _ => xml.skip()?,
                },
                Token::Close if xml.depth() < inside => return Ok(()),
                Token::End => return Ok(()),
                _ => {}
            }
        }
    }

    /// Remembers which layout a page style has.
    pub(super) fn master_page(&mut self, element: &Element<'_>) {
        if let (Some(name), Some(layout)) = (element.attribute("name"), element.attribute("page-layout-name"))
            && self.master_pages.len() < MOST_STYLES
        {
            self.master_pages.insert(name.into_owned(), layout.into_owned());
        }
    }
}

impl Style {
    fn inherit(&mut self, parent: &Self) {
        self.style = self.style.or(parent.style);
        self.bold = self.bold.or(parent.bold);
        self.italic = self.italic.or(parent.italic);
        self.hidden = self.hidden.or(parent.hidden);
        self.alignment = self.alignment.or(parent.alignment);
        self.begins_page |= parent.begins_page;
        self.master_page = self.master_page.take().or_else(|| parent.master_page.clone());
        self.width = self.width.or(parent.width);
        self.shaded = self.shaded.or(parent.shaded);
    }
}

/// Reads the style that was just opened.
fn written(xml: &mut Xml<'_>, element: &Element<'_>) -> Result<Style, ReadError> {
    let attribute = |name| element.attribute(name).map(std::borrow::Cow::into_owned).filter(|text| !text.is_empty());
    let mut style = Style {
        parent: attribute("parent-style-name"),
        master_page: attribute("master-page-name"),
        style: attribute("display-name").and_then(|name| paragraph_style(&name)),
        ..Style::default()
    };
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => {
                match element.name() {
                    (Space::OdfStyle, "text-properties") => text_properties(&mut style, &element),
                    (Space::OdfStyle, "paragraph-properties" | "table-properties") => {
                        style.alignment = style.alignment.or(alignment(&element));
                        style.begins_page |= element.attribute("break-before").as_deref() == Some("page");
                    }
                    (Space::OdfStyle, "table-column-properties") => {
                        style.width = element.attribute("column-width").and_then(|width| length(&width));
                    }
                    (Space::OdfStyle, "table-cell-properties") => {
                        let colour = element.attribute("background-color");
                        style.shaded =
                            colour.map(|colour| !matches!(colour.to_lowercase().as_str(), "transparent" | "#ffffff"));
                    }
                    _ => {}
                }
                xml.skip()?;
            }
            Token::Close if xml.depth() < inside => return Ok(style),
            Token::End => return Ok(style),
            _ => {}
        }
    }
}

fn text_properties(style: &mut Style, element: &Element<'_>) {
    style.bold = element.attribute("font-weight").map(|weight| match weight.as_ref() {
        "bold" => true,
        weight => weight.parse::<u32>().is_ok_and(|weight| weight >= 600),
    });
    style.italic = element.attribute("font-style").map(|slant| matches!(slant.as_ref(), "italic" | "oblique"));
    style.hidden = element.attribute("display").map(|display| display == "none");
}

fn alignment(element: &Element<'_>) -> Option<Alignment> {
    Some(match element.attribute("text-align")?.as_ref() {
        "center" => Alignment::Centre,
        "end" | "right" => Alignment::End,
        "justify" => Alignment::Justified,
        _ => Alignment::Start,
    })
}

/// Reads a page layout that was just opened: whether it is landscape.
fn layout(xml: &mut Xml<'_>) -> Result<bool, ReadError> {
    let mut landscape = false;
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => {
                if element.name() == (Space::OdfStyle, "page-layout-properties") {
                    let size = |name| element.attribute(name).and_then(|text| length(&text));
                    let wide =
                        size("page-width").zip(size("page-height")).is_some_and(|(width, height)| width > height);
                    landscape = wide || element.attribute("print-orientation").as_deref() == Some("landscape");
                }
                xml.skip()?;
            }
            Token::Close if xml.depth() < inside => return Ok(landscape),
            Token::End => return Ok(landscape),
            _ => {}
        }
    }
}

/// A length such as `2.5cm` in hundredths of a millimetre.
fn length(text: &str) -> Option<u32> {
    let text = text.trim();
    let unit = text.trim_start_matches(|character: char| character.is_ascii_digit() || character == '.');
    let number: f64 = text.strip_suffix(unit)?.parse().ok()?;
    let hundredths = match unit {
        "cm" => 1000.0,
        "mm" => 100.0,
        "in" => 2540.0,
        "pt" => 35.28,
        _ => return None,
    };
    Some((number * hundredths).clamp(0.0, 1_000_000.0) as u32)
}
