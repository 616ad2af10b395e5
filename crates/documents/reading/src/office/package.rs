//! The relationships between the parts of an Office file.

use crate::container::Container;
use crate::notices::Notices;
use crate::tolerated::tolerated;
use crate::xml::{Space, Token, Xml};
use crate::{Limits, ReadError};

/// How many relationships of one part are taken over.
const MOST_RELATIONSHIPS: usize = 4_096;

/// A relationship to another part of the same file.
#[derive(Debug)]
pub(crate) struct Relationship {
    pub(crate) id: String,
    /// The last word of its type, such as `styles`.
    pub(crate) kind: String,
    /// The name of the part.
    pub(crate) part: String,
}

/// The relationships of a part; of the whole file for an empty name. Those that lead out of the file are left out.
pub(crate) fn relationships(
    container: &mut Container<'_>,
    part: &str,
    limits: &Limits,
) -> Result<Vec<Relationship>, ReadError> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let own = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
    let Some(text) = container.find_text(&own)? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(&text, &own, limits);
    let mut found = Vec::new();
    loop {
        match xml.next()? {
            Token::Open(element) if element.name() == (Space::Relationships, "Relationship") => {
                let external = element.attribute("TargetMode").is_some_and(|mode| mode == "External");
                if external || found.len() >= MOST_RELATIONSHIPS {
                    continue;
                }
                let attribute = |name| element.attribute(name).unwrap_or_default().into_owned();
                let kind = attribute("Type").rsplit('/').next().unwrap_or_default().to_owned();
                let part = resolved(folder, &attribute("Target"));
                found.push(Relationship { id: attribute("Id"), kind, part });
            }
            Token::End => return Ok(found),
            _ => {}
        }
    }
}

/// The part that holds the document itself.
pub(crate) fn main_part(container: &mut Container<'_>, usual: &str, limits: &Limits) -> Result<String, ReadError> {
    let found = match relationships(container, "", limits) {
        Ok(found) => found,
        Err(ReadError::BrokenPart { .. }) => Vec::new(),
        Err(error) => return Err(error),
    };
    let main = found.into_iter().find(|relationship| relationship.kind == "officeDocument");
    Ok(main
        .map(|relationship| relationship.part)
        .filter(|part| container.has(part))
        .unwrap_or_else(|| usual.to_owned()))
}

/// Name and text of the first part of a kind.
pub(crate) fn part_text(
    container: &mut Container<'_>,
    relations: &[Relationship],
    kind: &str,
    notices: &mut Notices,
) -> Result<Option<(String, String)>, ReadError> {
    let Some(relation) = relations.iter().find(|relation| relation.kind == kind) else { return Ok(None) };
    let text = tolerated(container.find_text(&relation.part), notices)?.flatten();
    Ok(text.map(|text| (relation.part.clone(), text)))
}

/// The name of a part from a target that is relative to a folder. It names a part of the file and nothing else.
fn resolved(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.retain(|step| !step.is_empty());
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_stay_within_the_file() {
        assert_eq!(resolved("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "/word/styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "../customXml/item1.xml"), "customXml/item1.xml");
        assert_eq!(resolved("word", "../../../../etc/passwd"), "etc/passwd");
    }
}
