//! The texts of a workbook, which its cells share.

use opora_tree::Run;

use crate::runs::Marks;
use crate::xml::{Element, Space, Token, Xml};
use crate::{Limits, ReadError};

/// A stretch of the common text with its marks.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    from: usize,
    until: usize,
    /// `None` where the text says nothing and the cell's own style counts.
    marks: Option<Marks>,
}

/// All shared texts, one after another in one buffer: a hostile file may have millions of short ones.
#[derive(Debug, Default)]
pub(super) struct SharedStrings {
    text: String,
    stretches: Vec<Stretch>,
    /// Where the stretches of each text begin.
    starts: Vec<usize>,
}

impl SharedStrings {
    /// Reads `sharedStrings.xml`.
    pub(super) fn read(text: &str, part: &str, limits: &Limits) -> Result<Self, ReadError> {
        let mut xml = Xml::new(text, part, limits);
        let mut strings = Self::default();
        loop {
            match xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::Sheet, "sst") => {}
                    (Space::Sheet, "si") => {
                        if strings.starts.len() >= limits.runs {
                            return Err(ReadError::TooManyParagraphs { limit: limits.runs });
                        }
                        strings.starts.push(strings.stretches.len());
                        rich_text(&mut xml, |text, marks| {
                            let from = strings.text.len();
                            strings.text.push_str(&text);
                            strings.stretches.push(Stretch { from, until: strings.text.len(), marks });
                        })?;
                    }
                    _ => xml.skip()?,
                },
                Token::End => return Ok(strings),
                _ => {}
            }
        }
    }

    /// How many bytes the text of an index has; `None` where there is no such text.
    pub(super) fn length(&self, index: usize) -> Option<usize> {
        let stretches = self.stretches_of(index)?;
        Some(stretches.iter().map(|stretch| stretch.until - stretch.from).sum())
    }

    /// The runs of the text of an index.
    pub(super) fn runs(&self, index: usize, own: Marks) -> Vec<Run> {
        let stretches = self.stretches_of(index).unwrap_or_default();
        let run = |stretch: &Stretch| {
            let marks = stretch.marks.unwrap_or(own);
            let text = self.text.get(stretch.from..stretch.until).unwrap_or_default().to_owned();
            Run { text, bold: marks.bold, italic: marks.italic }
        };
        stretches.iter().map(run).collect()
    }

    fn stretches_of(&self, index: usize) -> Option<&[Stretch]> {
        let from = *self.starts.get(index)?;
        let until = self.starts.get(index + 1).copied().unwrap_or(self.stretches.len());
        self.stretches.get(from..until)
    }
}

/// Reads a text that was just opened (`si` or `is`): plain, or in runs. Readings for pronunciation are left out.
pub(super) fn rich_text(xml: &mut Xml<'_>, mut put: impl FnMut(String, Option<Marks>)) -> Result<(), ReadError> {
    let inside = xml.depth();
    let mut marks = None;
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Sheet, "r") => marks = None,
                (Space::Sheet, "rPr") => marks = Some(font_marks(xml)?),
                (Space::Sheet, "t") => put(unescaped(&xml.text()?), marks),
                _ => xml.skip()?,
            },
            Token::Close if xml.depth() < inside => return Ok(()),
            Token::End => return Ok(()),
            _ => {}
        }
    }
}

/// The marks of a font, at a run of rich text or in the styles.
pub(super) fn font_marks(xml: &mut Xml<'_>) -> Result<Marks, ReadError> {
    let mut marks = Marks::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => {
                mark(&element, &mut marks);
                xml.skip()?;
            }
            Token::Close if xml.depth() < inside => return Ok(marks),
            Token::End => return Ok(marks),
            _ => {}
        }
    }
}

/// Takes over bold and italic from an element of a font.
fn mark(element: &Element<'_>, marks: &mut Marks) {
    let on = !matches!(element.attribute("val").as_deref(), Some("0" | "false"));
    match element.name() {
        (Space::Sheet, "b") => marks.bold = on,
        (Space::Sheet, "i") => marks.italic = on,
        _ => {}
    }
}

/// Characters that XML cannot hold stand as `_x000D_`.
pub(super) fn unescaped(text: &str) -> String {
    if !text.contains("_x") {
        return text.replace("\r\n", "\n");
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let code = after.get(..4).filter(|_| after.get(4..5) == Some("_"));
        let character = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match character {
            Some(character) => {
                if character != '\r' {
                    plain.push(character);
                }
                rest = after.get(5..).unwrap_or_default();
            }
            None => {
                plain.push_str("_x");
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain.replace('\r', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        assert_eq!(unescaped("първи_x000D_\nвтори"), "първи\nвтори");
        assert_eq!(unescaped("_x005F_x000D_ и _xЖ"), "_x000D_ и _xЖ");
    }
}
