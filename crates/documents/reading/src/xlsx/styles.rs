//! How the cells of a workbook look, as far as it tells what they say.

use std::collections::HashMap;

use super::format_code::built_in;
use super::shown_number::ShownNumber;
use super::strings::font_marks;
use crate::runs::Marks;
use crate::xml::{Element, Space, Token, Xml};
use crate::{Limits, ReadError};

/// Excel itself knows 65,490 combinations.
const MOST_STYLES: usize = 65_536;

/// The look of a cell.
#[derive(Debug, Clone, Default)]
pub(super) struct CellStyle {
    /// Index of the format among all formats.
    format: usize,
    pub(super) marks: Marks,
    pub(super) shaded: bool,
}

/// All looks of a workbook.
#[derive(Debug, Default)]
pub(super) struct Styles {
    cells: Vec<CellStyle>,
    formats: Vec<ShownNumber>,
    by_id: HashMap<u32, usize>,
    codes: HashMap<u32, String>,
}

impl Styles {
    /// Reads `styles.xml`.
    pub(super) fn read(text: &str, part: &str, limits: &Limits) -> Result<Self, ReadError> {
        let mut xml = Xml::new(text, part, limits);
        let mut styles = Self::default();
        let (mut fonts, mut fills) = (Vec::new(), Vec::new());
        loop {
            match xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::Sheet, "styleSheet" | "numFmts" | "fonts" | "fills" | "cellXfs") => {}
                    (Space::Sheet, "numFmt") if styles.codes.len() < MOST_STYLES => {
                        let id = element.number("numFmtId").unwrap_or(0);
                        styles.codes.insert(id, element.attribute("formatCode").unwrap_or_default().into_owned());
                        xml.skip()?;
                    }
                    (Space::Sheet, "font") if fonts.len() < MOST_STYLES => fonts.push(font_marks(&mut xml)?),
                    (Space::Sheet, "fill") if fills.len() < MOST_STYLES => fills.push(is_filled(&mut xml)?),
                    (Space::Sheet, "xf") if styles.cells.len() < MOST_STYLES => {
                        let of = |name| element.number::<usize>(name).unwrap_or(0);
                        let style = CellStyle {
                            format: styles.format(u32::try_from(of("numFmtId")).unwrap_or(0)),
                            marks: fonts.get(of("fontId")).copied().unwrap_or_default(),
                            shaded: fills.get(of("fillId")).copied().unwrap_or_default(),
                        };
                        styles.cells.push(style);
                        xml.skip()?;
                    }
                    _ => xml.skip()?,
                },
                Token::End => return Ok(styles),
                _ => {}
            }
        }
    }

    /// The look of a cell by the index that it names.
    pub(super) fn cell(&self, index: usize) -> CellStyle {
        self.cells.get(index).cloned().unwrap_or_default()
    }

    /// A number in the format of a look.
    pub(super) fn show(&self, style: &CellStyle, number: f64, from_1904: bool) -> String {
        match self.formats.get(style.format) {
            Some(format) => format.show(number, from_1904),
            None => super::shown_number::general(number),
        }
    }

    /// Each format is understood once.
    fn format(&mut self, id: u32) -> usize {
        if let Some(&index) = self.by_id.get(&id) {
            return index;
        }
        let code = self.codes.get(&id).map_or_else(|| built_in(id), String::as_str);
        self.formats.push(ShownNumber::new(code));
        let index = self.formats.len() - 1;
        self.by_id.insert(id, index);
        index
    }
}

fn is_filled(xml: &mut Xml<'_>) -> Result<bool, ReadError> {
    let mut filled = false;
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Sheet, "patternFill") => {
                    let pattern = element.attribute("patternType").unwrap_or_default();
                    filled = !matches!(pattern.as_ref(), "" | "none");
                }
                (Space::Sheet, "fgColor") if is_white(&element) => filled = false,
                (Space::Sheet, "gradientFill") => filled = true,
                _ => {}
            },
            Token::Close if xml.depth() < inside => return Ok(filled),
            Token::End => return Ok(filled),
            _ => {}
        }
    }
}

fn is_white(element: &Element<'_>) -> bool {
    element.attribute("rgb").is_some_and(|colour| colour.to_lowercase().ends_with("ffffff"))
}
