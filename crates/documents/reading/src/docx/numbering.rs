//! Automatic numbers of DOCX: the definitions, and counting through the document.

use std::collections::HashMap;

use opora_tree::ListMark;

use super::properties::{is_on, value};
use super::styles::Styles;
use super::symbols::{SymbolFont, resolved};
use crate::number_format::NumberFormat;
use crate::xml::{Element, Space, Token, Xml};
use crate::{Limits, ReadError};

pub(super) const LEVELS: usize = 9;
/// How many lists are taken over.
const MOST_LISTS: usize = 8_192;
/// How long the pattern of a label may be, in characters.
const LONGEST_PATTERN: usize = 64;

/// One level of a list.
#[derive(Debug, Clone)]
struct Level {
    start: u32,
    format: NumberFormat,
    bullet: bool,
    /// The label with `%1` to `%9` for the numbers of the levels.
    pattern: String,
    /// The level, from 1, after which this one begins anew; 0 for never.
    restart: Option<u8>,
    /// All numbers of the label in digits.
    legal: bool,
    style: Option<String>,
    font: SymbolFont,
}

impl Default for Level {
    fn default() -> Self {
        Self {
            // The format itself says so: lists that do not tell begin at zero.
            start: 0,
            format: NumberFormat::Decimal,
            bullet: false,
            pattern: String::new(),
            restart: None,
            legal: false,
            style: None,
            font: SymbolFont::Symbol,
        }
    }
}

type Levels = [Option<Level>; LEVELS];

#[derive(Debug, Default)]
struct Definition {
    levels: Levels,
    /// The style of numbering whose list stands for this one.
    style_link: Option<String>,
    counters: [Option<u32>; LEVELS],
}

#[derive(Debug, Default)]
struct List {
    definition: i64,
    start_overrides: [Option<u32>; LEVELS],
    level_overrides: Levels,
    used: bool,
}

/// All lists of a document, with what has been counted so far.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: HashMap<i64, Definition>,
    lists: HashMap<i64, List>,
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub(super) fn read(text: &str, part: &str, limits: &Limits) -> Result<Self, ReadError> {
        let mut xml = Xml::new(text, part, limits);
        let mut numbering = Self::default();
        loop {
            match xml.next()? {
                Token::Open(element) => match element.name() {
                    (Space::Word, "numbering") => {}
                    (Space::Word, "abstractNum") if numbering.definitions.len() < MOST_LISTS => {
                        let id = element.number("abstractNumId").unwrap_or(-1);
                        numbering.definitions.insert(id, definition(&mut xml)?);
                    }
                    (Space::Word, "num") if numbering.lists.len() < MOST_LISTS => {
                        let id = element.number("numId").unwrap_or(-1);
                        numbering.lists.insert(id, list(&mut xml)?);
                    }
                    _ => xml.skip()?,
                },
                Token::End => return Ok(numbering),
                _ => {}
            }
        }
    }

    /// The level of a list that belongs to a style of paragraphs.
    pub(super) fn level_of_style(&self, number: i64, style: &str) -> Option<u8> {
        let levels = &self.definitions.get(&self.lists.get(&number)?.definition)?.levels;
        let index = levels.iter().position(|level| level.as_ref().is_some_and(|l| l.style.as_deref() == Some(style)));
        index.and_then(|index| u8::try_from(index).ok())
    }

    /// Counts one paragraph of a list and gives its mark.
    pub(super) fn count(&mut self, number: i64, level: u8, styles: &Styles) -> Option<ListMark> {
        let mut definition_id = self.lists.get(&number)?.definition;
        if let Some(link) = self.definitions.get(&definition_id)?.style_link.as_ref() {
            let linked = styles.find(link).and_then(|style| style.numbering.number);
            if let Some(list) = linked.and_then(|linked| self.lists.get(&linked)) {
                definition_id = list.definition;
            }
        }
        let definition = self.definitions.get_mut(&definition_id)?;
        let list = self.lists.get_mut(&number)?;
        let index = usize::from(level).min(LEVELS - 1);
        if !list.used {
            list.used = true;
            for (counter, start) in definition.counters.iter_mut().zip(&list.start_overrides) {
                if start.is_some() {
                    *counter = None;
                }
            }
        }
        let own = |index: usize| -> Option<&Level> {
            let replaced = list.level_overrides.get(index).and_then(Option::as_ref);
            replaced.or_else(|| definition.levels.get(index).and_then(Option::as_ref))
        };
        let start = |index: usize| -> u32 {
            let overridden = list.start_overrides.get(index).copied().flatten();
            overridden.or_else(|| own(index).map(|level| level.start)).unwrap_or(1)
        };
        let mut counters = definition.counters;
        for (position, counter) in counters.iter_mut().enumerate() {
            if position == index {
                *counter = Some(counter.map_or_else(|| start(index), |count| count.saturating_add(1)));
            } else if position > index {
                let keeps = match own(position).and_then(|level| level.restart) {
                    Some(0) => true,
                    Some(after) => index >= usize::from(after),
                    None => false,
                };
                if !keeps {
                    *counter = None;
                }
            }
        }
        let own_level = own(index)?;
        let label = label(own_level, |position| {
            let count = counters.get(position).copied().flatten().unwrap_or_else(|| start(position));
            let format = own(position).map_or(NumberFormat::Decimal, |level| level.format);
            if own_level.legal { count.to_string() } else { format.written(count) }
        });
        let numbered = !own_level.bullet;
        definition.counters = counters;
        (!label.is_empty()).then_some(ListMark { level: u8::try_from(index).unwrap_or(0), label, numbered })
    }
}

fn label(level: &Level, number: impl Fn(usize) -> String) -> String {
    if level.bullet {
        let sign: String = level.pattern.chars().map(|character| resolved(level.font, character)).collect();
        // A bullet that is a letter of an unknown font is shown as a bullet.
        return match sign.chars().next() {
            Some('\u{E000}'..='\u{F8FF}') => "•".to_owned(),
            _ => sign,
        };
    }
    let mut text = String::new();
    let mut characters = level.pattern.chars().peekable();
    while let Some(character) = characters.next() {
        let position = characters.peek().and_then(|next| next.to_digit(10)).filter(|digit| *digit > 0);
        match (character, position) {
            ('%', Some(position)) => {
                characters.next();
                text.push_str(&number(position as usize - 1));
            }
            _ => text.push(character),
        }
    }
    text.trim().to_owned()
}

fn definition(xml: &mut Xml<'_>) -> Result<Definition, ReadError> {
    let mut definition = Definition::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Word, "lvl") => {
                    let index = element.number::<usize>("ilvl").unwrap_or(0);
                    let level = level(xml)?;
                    if let Some(place) = definition.levels.get_mut(index) {
                        *place = Some(level);
                    }
                }
                (Space::Word, "numStyleLink") => {
                    definition.style_link = value(&element);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Token::Close if xml.depth() < inside => return Ok(definition),
            Token::End => return Ok(definition),
            _ => {}
        }
    }
}

fn list(xml: &mut Xml<'_>) -> Result<List, ReadError> {
    let mut list = List { definition: -1, ..List::default() };
    let mut overridden = 0_usize;
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Word, "abstractNumId") => {
                    list.definition = element.number("val").unwrap_or(-1);
                    xml.skip()?;
                }
                (Space::Word, "lvlOverride") => overridden = element.number("ilvl").unwrap_or(LEVELS),
                (Space::Word, "startOverride") => {
                    if let Some(start) = list.start_overrides.get_mut(overridden) {
                        *start = element.number("val");
                    }
                    xml.skip()?;
                }
                (Space::Word, "lvl") => {
                    let level = level(xml)?;
                    if let Some(place) = list.level_overrides.get_mut(overridden) {
                        *place = Some(level);
                    }
                }
                _ => xml.skip()?,
            },
            Token::Close if xml.depth() < inside => return Ok(list),
            Token::End => return Ok(list),
            _ => {}
        }
    }
}

fn level(xml: &mut Xml<'_>) -> Result<Level, ReadError> {
    let mut level = Level::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                // Custom formats stand in alternate content; what this program understands comes first there.
                (Space::Compatibility, "AlternateContent" | "Choice") | (Space::Word, "rPr") => {}
                (Space::Word, name) => {
                    level_property(&mut level, name, &element);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Token::Close if xml.depth() < inside => return Ok(level),
            Token::End => return Ok(level),
            _ => {}
        }
    }
}

fn level_property(level: &mut Level, name: &str, element: &Element<'_>) {
    match name {
        "start" => level.start = element.number("val").unwrap_or(1),
        "numFmt" => {
            let name = element.attribute("val").unwrap_or_default();
            level.bullet = name == "bullet";
            level.format = match element.attribute("format") {
                Some(sample) if name == "custom" => NumberFormat::from_sample(&sample),
                _ => NumberFormat::from_word(&name),
            };
        }
        "lvlText" => {
            let pattern = element.attribute("val").unwrap_or_default();
            level.pattern = pattern.chars().take(LONGEST_PATTERN).collect();
        }
        "lvlPicBulletId" => {
            level.bullet = true;
            level.pattern = "•".to_owned();
        }
        "lvlRestart" => level.restart = element.number("val"),
        "isLgl" => level.legal = is_on(element),
        "pStyle" => level.style = value(element),
        "rFonts" => {
            if let Some(name) = element.attribute("ascii").or_else(|| element.attribute("hAnsi")) {
                level.font = SymbolFont::from_name(&name);
            }
        }
        _ => {}
    }
}
