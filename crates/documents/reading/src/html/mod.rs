//! HTML to the tree, read as browsers read it, also where it is broken.

mod css;
mod flow;
mod lists;
mod nodes;
mod table;

use encoding_rs::Encoding;
use opora_tree::{Document, Settings};

use crate::budget::Budget;
use crate::encoding::{Decoded, decode, decode_named};
use crate::{Limits, ReadError};
use flow::Flow;
use nodes::{Data, Index, Nodes};

/// How far browsers look for the name of the encoding.
const HEAD: usize = 2_048;

/// Reads a page.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    if bytes.len() as u64 > limits.page_bytes {
        return Err(ReadError::TooLarge { limit: limits.page_bytes });
    }
    let decoded = decoded(bytes)?;
    let nodes = nodes::parse(&decoded.text, limits)?;
    let mut document = Document::default();
    let (blocks, notices) = Flow::new(&nodes, Budget::new(limits)).page()?;
    document.blocks = blocks;
    settings(&nodes, 0, 0, &mut document.settings);
    document.notices = notices.into_inner();
    document.notices.extend(decoded.notices());
    Ok(document)
}

/// The page as text: a byte order mark counts most, then what the page says of itself.
fn decoded(bytes: &[u8]) -> Result<Decoded, ReadError> {
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    match named_encoding(head) {
        Some(name) if Encoding::for_bom(bytes).is_none() => decode_named(&name, bytes),
        _ => decode(bytes),
    }
}

/// The name after `charset=` in a meta element, or after `encoding=` in an XML declaration.
fn named_encoding(head: &[u8]) -> Option<String> {
    let text: String = head.iter().map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let declared = text.strip_prefix("<?xml").and_then(|rest| rest.split("?>").next()?.split_once("encoding"));
    let (_, after) = declared.or_else(|| text.split_once("charset"))?;
    let value = after.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let name: String =
        value.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':')).collect();
    (!name.is_empty()).then_some(name)
}

/// Title and language: they stand near the top.
fn settings(nodes: &Nodes, element: Index, depth: usize, settings: &mut Settings) {
    for child in nodes.children(element) {
        let Data::Element { name, .. } = nodes.data(child) else { continue };
        match &**name {
            "html" | "body" => {
                let language = nodes.attribute(child, "lang").map(str::trim).filter(|tag| !tag.is_empty());
                settings.language = settings.language.take().or_else(|| language.map(str::to_owned));
                if &**name == "body" {
                    continue;
                }
            }
            "title" => {
                let text = nodes.children(child).find_map(|inner| match nodes.data(inner) {
                    Data::Text(text) => Some(opora_tree::collapsed(text)),
                    _ => None,
                });
                settings.title = settings.title.take().or(text).filter(|text| !text.is_empty());
                continue;
            }
            "head" => {}
            _ => continue,
        }
        if depth < 4 {
            self::settings(nodes, child, depth + 1, settings);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_its_encoding() {
        let name = |text: &str| named_encoding(text.as_bytes());
        assert_eq!(name("<meta charset=\"windows-1251\">").as_deref(), Some("windows-1251"));
        assert_eq!(name("<META content='text/html; CHARSET=koi8-r'>").as_deref(), Some("koi8-r"));
        assert_eq!(name("<?xml version='1.0' encoding='utf-8'?><html>").as_deref(), Some("utf-8"));
        assert_eq!(name("<p>charset"), None);
    }
}
