//! Title, author and language of an Office file.

use opora_tree::Settings;

use super::relationships;
use crate::container::Container;
use crate::xml::{Space, Token, Xml};
use crate::{Limits, ReadError};

/// Fills title, author and language from `core.xml`, where the file has one.
pub(crate) fn read_properties(
    container: &mut Container<'_>,
    settings: &mut Settings,
    limits: &Limits,
) -> Result<(), ReadError> {
    let found = relationships(container, "", limits)?;
    let part = found.into_iter().find(|relationship| relationship.kind == "core-properties");
    let part = part.map_or_else(|| "docProps/core.xml".to_owned(), |relationship| relationship.part);
    let Some(text) = container.find_text(&part)? else { return Ok(()) };
    let mut xml = Xml::new(&text, &part, limits);
    loop {
        match xml.next()? {
            Token::Open(element) => {
                let place = match element.name() {
                    (Space::DublinCore, "title") => &mut settings.title,
                    (Space::DublinCore, "creator") => &mut settings.author,
                    (Space::DublinCore, "language") => &mut settings.language,
                    _ => continue,
                };
                *place = Some(opora_tree::collapsed(&xml.text()?)).filter(|text| !text.is_empty());
            }
            Token::End => return Ok(()),
            _ => {}
        }
    }
}
