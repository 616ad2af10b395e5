//! A pull parser with what all office formats need: namespaces as an enum, depth bounded, no document type
//! declarations.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::{Limits, ReadError};

/// How many namespace bindings may be in force: each name is looked up among them.
const MAX_BINDINGS: usize = 256;

/// The namespaces that readers look for. Strict and transitional Office names are the same here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    /// WordprocessingML.
    Word,
    /// Later additions to WordprocessingML.
    WordLater,
    /// Markup compatibility (alternate content).
    Compatibility,
    Mathematics,
    Sheet,
    Relationships,
    /// Pictures of DrawingML and VML.
    Picture,
    Other,
    DublinCore,
    OdfOffice,
    OdfText,
    OdfTable,
    OdfStyle,
    OdfDraw,
    OdfFormatting,
    OdfMeta,
    OdfManifest,
}

impl Space {
    fn of(uri: &str) -> Self {
        const WORD: &str = "wordprocessingml/main";
        const SHEET: &str = "spreadsheetml/main";
        const MATHEMATICS: &str = "officeDocument/math";
        if let Some(rest) = uri.strip_prefix("urn:oasis:names:tc:opendocument:xmlns:") {
            return match rest.split(':').next().unwrap_or_default() {
                "office" => Self::OdfOffice,
                "text" => Self::OdfText,
                "table" => Self::OdfTable,
                "style" => Self::OdfStyle,
                "drawing" => Self::OdfDraw,
                "xsl-fo-compatible" => Self::OdfFormatting,
                "meta" => Self::OdfMeta,
                "manifest" => Self::OdfManifest,
                _ => Self::Other,
            };
        }
        match uri {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main" => Self::Word,
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main" => Self::Sheet,
            "http://schemas.openxmlformats.org/officeDocument/2006/math" => Self::Mathematics,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Compatibility,
            "http://schemas.openxmlformats.org/package/2006/relationships" => Self::Relationships,
            "http://schemas.openxmlformats.org/drawingml/2006/picture" | "urn:schemas-microsoft-com:vml" => {
                Self::Picture
            }
            "http://purl.org/dc/elements/1.1/" => Self::DublinCore,
            _ if uri.starts_with("http://schemas.microsoft.com/office/word/") => Self::WordLater,
            _ if uri.starts_with("http://purl.oclc.org/ooxml/") => {
                if uri.ends_with(WORD) {
                    Self::Word
                } else if uri.ends_with(SHEET) {
                    Self::Sheet
                } else if uri.ends_with(MATHEMATICS) {
                    Self::Mathematics
                } else if uri.ends_with("drawingml/picture") {
                    Self::Picture
                } else {
                    Self::Other
                }
            }
            _ => Self::Other,
        }
    }
}

/// What comes next in a part.
pub(crate) enum Token<'a> {
    /// An element begins. [`Token::Close`] follows for empty elements too.
    Open(Element<'a>),
    /// The innermost open element ends.
    Close,
    Text(Cow<'a, str>),
    /// The part is over, with all elements closed.
    End,
}

/// The beginning of an element.
pub(crate) struct Element<'a> {
    pub(crate) space: Space,
    start: BytesStart<'a>,
}

impl Element<'_> {
    /// Namespace and name without its prefix, to match on.
    pub(crate) fn name(&self) -> (Space, &str) {
        (self.space, self.start.local_name().into_inner())
    }

    /// The value of an attribute, looked up without regard to its prefix: no element that readers know has two
    /// attributes that differ only there.
    pub(crate) fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        for attribute in self.start.attributes().with_checks(false) {
            let Ok(attribute) = attribute else { continue };
            if attribute.key.local_name().into_inner() == name && attribute.key.prefix().is_none_or(|p| !p.is_xmlns()) {
                return Some(unescaped(attribute.value));
            }
        }
        None
    }

    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.attribute(name)?.trim().parse().ok()
    }
}

fn unescaped(raw: Cow<'_, str>) -> Cow<'_, str> {
    if !raw.contains('&') {
        return raw;
    }
    match quick_xml::escape::unescape(&raw) {
        Ok(text) => Cow::Owned(text.into_owned()),
        Err(_) => raw,
    }
}

struct Binding {
    prefix: String,
    space: Space,
    depth: usize,
}

/// Reads one part.
pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    part: &'a str,
    depth: usize,
    max_depth: usize,
    bindings: Vec<Binding>,
    /// An empty element was opened; its end comes next.
    empty: bool,
}

impl<'a> Xml<'a> {
    /// `part` is its name, for errors.
    pub(crate) fn new(text: &'a str, part: &'a str, limits: &Limits) -> Self {
        let reader = Reader::from_str(text);
        Self { reader, part, depth: 0, max_depth: limits.depth, bindings: Vec::new(), empty: false }
    }

    /// How many elements are open.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    pub(crate) fn next(&mut self) -> Result<Token<'a>, ReadError> {
        if self.empty {
            self.empty = false;
            self.close();
            return Ok(Token::Close);
        }
        loop {
            let event = self.reader.read_event().map_err(|_| self.broken())?;
            return Ok(match event {
                Event::Start(start) => self.open(start)?,
                Event::Empty(start) => {
                    self.empty = true;
                    self.open(start)?
                }
                Event::End(_) => {
                    self.close();
                    Token::Close
                }
                Event::Text(text) => Token::Text(text.into_inner()),
                Event::CData(text) => Token::Text(text.into_inner()),
                Event::GeneralRef(reference) => Token::Text(self.resolved(&reference)?),
                Event::Eof if self.depth > 0 => return Err(self.broken()),
                Event::Eof => Token::End,
                Event::DocType(_) => return Err(ReadError::DocumentType { part: self.part.to_owned() }),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => continue,
            });
        }
    }

    /// Passes over the element that was just opened, with all that is in it.
    pub(crate) fn skip(&mut self) -> Result<(), ReadError> {
        let inside = self.depth;
        loop {
            match self.next()? {
                Token::Close if self.depth < inside => return Ok(()),
                Token::End => return Ok(()),
                _ => {}
            }
        }
    }

    /// The text within the element that was just opened, that of inner elements included.
    pub(crate) fn text(&mut self) -> Result<String, ReadError> {
        let inside = self.depth;
        let mut text = String::new();
        loop {
            match self.next()? {
                Token::Text(piece) => text.push_str(&piece),
                Token::Close if self.depth < inside => return Ok(text),
                Token::End => return Ok(text),
                _ => {}
            }
        }
    }

    pub(crate) fn broken(&self) -> ReadError {
        ReadError::BrokenPart { part: self.part.to_owned(), position: self.reader.buffer_position() }
    }

    fn open(&mut self, start: BytesStart<'a>) -> Result<Token<'a>, ReadError> {
        self.depth += 1;
        if self.depth > self.max_depth {
            return Err(ReadError::TooDeep { part: self.part.to_owned(), limit: self.max_depth });
        }
        if start.attributes_raw().contains("xmlns") {
            self.bind(&start)?;
        }
        let name = start.name();
        let prefix = name.prefix().map_or("", |prefix| prefix.into_inner());
        let bound = self.bindings.iter().rev().find(|binding| binding.prefix == prefix);
        let space = bound.map_or(Space::Other, |binding| binding.space);
        Ok(Token::Open(Element { space, start }))
    }

    fn bind(&mut self, start: &BytesStart<'a>) -> Result<(), ReadError> {
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| self.broken())?;
            let key = attribute.key.into_inner();
            let prefix = match key.strip_prefix("xmlns:") {
                Some(prefix) => prefix,
                None if key == "xmlns" => "",
                None => continue,
            };
            if self.bindings.len() >= MAX_BINDINGS {
                return Err(self.broken());
            }
            let space = Space::of(&unescaped(attribute.value));
            self.bindings.push(Binding { prefix: prefix.to_owned(), space, depth: self.depth });
        }
        Ok(())
    }

    fn close(&mut self) {
        while self.bindings.last().is_some_and(|binding| binding.depth >= self.depth) {
            self.bindings.pop();
        }
        self.depth = self.depth.saturating_sub(1);
    }

    /// An entity that XML does not know itself is kept as it stands: nothing may declare one.
    fn resolved(&self, reference: &quick_xml::events::BytesRef<'a>) -> Result<Cow<'a, str>, ReadError> {
        if reference.is_char_ref() {
            let character = reference.resolve_char_ref().map_err(|_| self.broken())?;
            return Ok(character.map_or_else(String::new, String::from).into());
        }
        let name: &str = reference;
        Ok(match quick_xml::escape::resolve_predefined_entity(name) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(format!("&{name};")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Result<Vec<String>, ReadError> {
        let limits = Limits { depth: 4, ..Limits::default() };
        let mut xml = Xml::new(text, "part.xml", &limits);
        let mut names = Vec::new();
        loop {
            match xml.next()? {
                Token::Open(element) => names.push(format!("{:?}", element.name())),
                Token::Close => names.push(")".to_owned()),
                Token::Text(text) => names.push(text.into_owned()),
                Token::End => return Ok(names),
            }
        }
    }

    #[test]
    fn prefixes_are_only_names_for_namespaces() {
        let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        let text = format!("<a:p xmlns:a='{word}'><p xmlns='{strict}'/><b/></a:p>");
        assert_eq!(names(&text).unwrap(), ["(Word, \"p\")", "(Word, \"p\")", ")", "(Other, \"b\")", ")", ")"]);
    }

    #[test]
    fn entities_stay_within_the_file() {
        assert_eq!(names("<a>&amp;&#1078;&x;</a>").unwrap().concat(), "(Other, \"a\")&ж&x;)");
        let hostile = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
        assert_eq!(names(hostile).unwrap_err(), ReadError::DocumentType { part: "part.xml".into() });
    }

    #[test]
    fn depth_and_ends_are_checked() {
        let deep = "<a><a><a><a><a/></a></a></a></a>";
        assert_eq!(names(deep).unwrap_err(), ReadError::TooDeep { part: "part.xml".into(), limit: 4 });
        for broken in ["<a>", "<a></b>", "<a"] {
            assert!(matches!(names(broken), Err(ReadError::BrokenPart { .. })), "{broken}");
        }
    }
}
