//! Automatic numbers of ODT: the styles of lists, and counting through the document.

use std::collections::HashMap;

use opora_tree::ListMark;

use crate::ReadError;
use crate::number_format::NumberFormat;
use crate::xml::{Element, Space, Token, Xml};

pub(super) const LEVELS: usize = 10;
/// How many list styles, and how many lists that others may continue, are remembered.
const MOST_LISTS: usize = 8_192;
/// How long the fixed parts of a label may be, in characters.
const LONGEST_PART: usize = 64;

/// One level of a list style.
#[derive(Debug, Clone)]
struct Level {
    start: u32,
    format: NumberFormat,
    bullet: Option<String>,
    prefix: String,
    suffix: String,
    /// How many levels the label shows.
    display: usize,
    /// The label with `%1%` to `%10%` for the numbers of the levels; takes the place of prefix and suffix.
    pattern: Option<String>,
}

type Levels = [Option<Level>; LEVELS];

/// The list styles of a document.
#[derive(Debug, Default)]
pub(super) struct ListStyles {
    styles: HashMap<String, Levels>,
    outline: Levels,
}

/// What has been counted in a list.
pub(super) type Counters = [Option<u32>; LEVELS];

/// Lists that later ones may continue.
#[derive(Debug, Default)]
pub(super) struct EarlierLists {
    by_id: HashMap<String, Counters>,
    by_style: HashMap<String, Counters>,
}

impl EarlierLists {
    /// The counters with which a list begins.
    pub(super) fn begin(&self, element: &Element<'_>, style: &str) -> Counters {
        if let Some(earlier) = element.attribute("continue-list") {
            return self.by_id.get(earlier.as_ref()).copied().unwrap_or_default();
        }
        if element.attribute("continue-numbering").as_deref() == Some("true") {
            return self.by_style.get(style).copied().unwrap_or_default();
        }
        Counters::default()
    }

    pub(super) fn end(&mut self, id: Option<String>, style: String, counters: Counters) {
        if let Some(id) = id.filter(|id| self.by_id.len() < MOST_LISTS || self.by_id.contains_key(id)) {
            self.by_id.insert(id, counters);
        }
        if self.by_style.len() < MOST_LISTS || self.by_style.contains_key(&style) {
            self.by_style.insert(style, counters);
        }
    }
}

impl ListStyles {
    /// Reads a list style that was just opened.
    pub(super) fn read(&mut self, xml: &mut Xml<'_>, element: &Element<'_>) -> Result<(), ReadError> {
        let name = element.attribute("name").unwrap_or_default().into_owned();
        let levels = levels(xml)?;
        if self.styles.len() < MOST_LISTS {
            self.styles.insert(name, levels);
        }
        Ok(())
    }

    /// Reads the numbering of headings that was just opened.
    pub(super) fn read_outline(&mut self, xml: &mut Xml<'_>) -> Result<(), ReadError> {
        self.outline = levels(xml)?;
        Ok(())
    }

    /// Counts one item of a list and gives its mark. `level` is counted from 0.
    pub(super) fn count(
        &self,
        style: &str,
        level: usize,
        start: Option<u32>,
        counters: &mut Counters,
    ) -> Option<ListMark> {
        mark(self.styles.get(style)?, level, start, counters)
    }

    /// Counts one heading. `level` is counted from 0.
    pub(super) fn count_heading(&self, level: usize, start: Option<u32>, counters: &mut Counters) -> Option<ListMark> {
        mark(&self.outline, level, start, counters)
    }
}

fn mark(levels: &Levels, level: usize, start: Option<u32>, counters: &mut Counters) -> Option<ListMark> {
    let index = level.min(LEVELS - 1);
    let of = |index: usize| levels.get(index).and_then(Option::as_ref);
    let first = |index: usize| of(index).map_or(1, |level| level.start);
    for (position, counter) in counters.iter_mut().enumerate() {
        if position == index {
            let next = counter.map_or_else(|| first(index), |count| count.saturating_add(1));
            *counter = Some(start.unwrap_or(next));
        } else if position > index {
            *counter = None;
        }
    }
    let own = of(index)?;
    let list_level = u8::try_from(index).unwrap_or(0);
    if let Some(bullet) = &own.bullet {
        return Some(ListMark { level: list_level, label: bullet.clone(), numbered: false });
    }
    if own.format == NumberFormat::Nothing {
        return None;
    }
    let number = |position: usize| {
        let count = counters.get(position).copied().flatten().unwrap_or_else(|| first(position));
        of(position).map_or(NumberFormat::Decimal, |level| level.format).written(count)
    };
    let label = match &own.pattern {
        Some(pattern) => patterned(pattern, number),
        None => {
            let shown = (index + 1).saturating_sub(own.display.max(1))..=index;
            let numbers: Vec<String> = shown.map(number).filter(|number| !number.is_empty()).collect();
            format!("{}{}{}", own.prefix, numbers.join("."), own.suffix)
        }
    };
    let label = label.trim().to_owned();
    (!label.is_empty()).then_some(ListMark { level: list_level, label, numbered: true })
}

/// Puts numbers into `%1%.%2%)`.
fn patterned(pattern: &str, number: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for (position, piece) in pattern.split('%').enumerate() {
        match piece.parse::<usize>() {
            Ok(level @ 1..=LEVELS) if position % 2 == 1 => text.push_str(&number(level - 1)),
            _ => text.push_str(piece),
        }
    }
    text
}

fn levels(xml: &mut Xml<'_>) -> Result<Levels, ReadError> {
    let mut levels = Levels::default();
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => {
                let index = element.number::<usize>("level").unwrap_or(1).saturating_sub(1);
                let level = match element.name() {
                    (Space::OdfText, "list-level-style-number" | "outline-level-style") => Some(numbered(&element)),
                    (Space::OdfText, "list-level-style-bullet") => Some(bulleted(element.attribute("bullet-char"))),
                    (Space::OdfText, "list-level-style-image") => Some(bulleted(None)),
                    _ => None,
                };
                if let (Some(place), Some(level)) = (levels.get_mut(index), level) {
                    *place = Some(level);
                }
                xml.skip()?;
            }
            Token::Close if xml.depth() < inside => return Ok(levels),
            Token::End => return Ok(levels),
            _ => {}
        }
    }
}

fn numbered(element: &Element<'_>) -> Level {
    let short = |name| -> String { element.attribute(name).unwrap_or_default().chars().take(LONGEST_PART).collect() };
    Level {
        start: element.number("start-value").unwrap_or(1),
        format: NumberFormat::from_sample(&short("num-format")),
        bullet: None,
        prefix: short("num-prefix"),
        suffix: short("num-suffix"),
        display: element.number("display-levels").unwrap_or(1),
        pattern: Some(short("num-list-format")).filter(|pattern| !pattern.is_empty()),
    }
}

fn bulleted(sign: Option<std::borrow::Cow<'_, str>>) -> Level {
    let sign = sign.unwrap_or_default();
    // Signs of symbol fonts have no meaning of their own.
    let known = sign.chars().next().filter(|sign| !('\u{E000}'..='\u{F8FF}').contains(sign));
    Level {
        start: 1,
        format: NumberFormat::Nothing,
        bullet: Some(known.unwrap_or('•').to_string()),
        prefix: String::new(),
        suffix: String::new(),
        display: 1,
        pattern: None,
    }
}
