//! Glyphs to words.

use crate::layout::geometry::{Area, Word};
use crate::layout::tagged::Tag;

/// A glyph as it is placed; the direction is that of its baseline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) text: String,
    pub(crate) x: f64,
    pub(crate) y: f64,
    /// How far the next glyph is, along the baseline.
    pub(crate) advance: f64,
    pub(crate) size: f64,
    pub(crate) direction: Direction,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    /// Glyphs that were drawn in one go have the same number.
    pub(crate) run: u32,
    /// What the document itself says it belongs to.
    pub(crate) tag: Option<Tag>,
}

/// In quarters, clockwise as it is seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Direction {
    #[default]
    Right,
    Down,
    Left,
    Up,
}

impl Direction {
    /// The direction that is nearest to a vector.
    pub(crate) fn of(x: f64, y: f64) -> Self {
        if x.abs() >= y.abs() {
            if x >= 0.0 { Self::Right } else { Self::Left }
        } else if y >= 0.0 {
            Self::Down
        } else {
            Self::Up
        }
    }

    /// This direction where another one becomes the usual.
    pub(crate) fn relative_to(self, usual: Self) -> Self {
        const ALL: [Direction; 4] = [Direction::Right, Direction::Down, Direction::Left, Direction::Up];
        let quarters = |direction: Self| ALL.iter().position(|other| *other == direction).unwrap_or_default();
        ALL.get((quarters(self) + 4 - quarters(usual)) % 4).copied().unwrap_or_default()
    }

    /// A point of the page, seen with this direction to the right. The page itself ends up beside the origin.
    pub(crate) fn seen(self, (x, y): (f64, f64)) -> (f64, f64) {
        match self {
            Self::Right => (x, y),
            Self::Down => (y, -x),
            Self::Left => (-x, -y),
            Self::Up => (-y, x),
        }
    }

    /// The point of the page that is seen at this one.
    fn back(self, (x, y): (f64, f64)) -> (f64, f64) {
        match self {
            Self::Right => (x, y),
            Self::Down => (-y, x),
            Self::Left => (-x, -y),
            Self::Up => (y, -x),
        }
    }
}

/// How far apart, in sizes of the letter, glyphs are words of their own.
const WORD_GAP: f64 = 0.18;

/// Some programs write all columns of a line in one go: so wide is no space of a justified line.
const WIDEST_SPACE: f64 = 4.0;

/// The words of glyphs in the order in which they are drawn. Those turned by a quarter become whole lines.
pub(crate) fn words(glyphs: &[Glyph]) -> Vec<Word> {
    let mut words: Vec<(Direction, Word, f64)> = Vec::new();
    let mut open = false;
    // The run of the last word and of the spaces after it, while it is one; and how many spaces these are.
    let (mut run, mut spaces) = (None, 0_u32);
    for glyph in glyphs {
        let (x, y) = glyph.direction.seen((glyph.x, glyph.y));
        if run != Some(glyph.run) {
            run = None;
        }
        if glyph.text.trim().is_empty() {
            if let Some((_, word, _)) = words.last_mut().filter(|_| open) {
                word.spaced = true;
            }
            spaces += 1;
            open = false;
            continue;
        }
        let area = Area { left: x, top: y - 0.8 * glyph.size, right: x + glyph.advance, bottom: y + 0.2 * glyph.size };
        let before = words.last_mut().filter(|(direction, word, end)| {
            let gap = x - end;
            open && *direction == glyph.direction
                && (word.baseline - y).abs() <= 0.15 * glyph.size
                && (word.size - glyph.size).abs() <= 0.3 * glyph.size
                && gap <= WORD_GAP * glyph.size
                && gap >= -0.5 * glyph.size
                && word.bold == glyph.bold
                && word.italic == glyph.italic
                && word.tag == glyph.tag
                // A sign without a letter before text that is drawn for itself is the mark of a list.
                && !(word.text.chars().all(|sign| sign == char::REPLACEMENT_CHARACTER)
                    && glyph.text != "\u{FFFD}"
                    && run != Some(glyph.run))
        });
        if let Some((_, word, end)) = before {
            word.text.push_str(&glyph.text);
            word.area = word.area.and(&area);
            *end = area.right;
        } else {
            if let Some((direction, word, _)) = words.last_mut().filter(|_| run.is_some() && spaces == 1) {
                word.flows = *direction == glyph.direction
                    && (word.baseline - y).abs() <= 0.5 * glyph.size
                    && x - word.area.right <= WIDEST_SPACE * glyph.size;
            }
            words.push((
                glyph.direction,
                Word {
                    text: glyph.text.clone(),
                    area,
                    baseline: y,
                    size: glyph.size,
                    bold: glyph.bold,
                    italic: glyph.italic,
                    tag: glyph.tag,
                    ..Word::default()
                },
                area.right,
            ));
        }
        open = true;
        (run, spaces) = (Some(glyph.run), 0);
    }
    let (upright, turned): (Vec<_>, Vec<_>) =
        words.into_iter().partition(|(direction, ..)| *direction == Direction::Right);
    upright.into_iter().map(|(_, word, _)| word).chain(turned_lines(turned)).collect()
}

/// Words that are turned, joined to lines, with the area that they take on the page.
fn turned_lines(words: Vec<(Direction, Word, f64)>) -> Vec<Word> {
    let mut by_direction: std::collections::BTreeMap<Direction, Vec<Word>> = std::collections::BTreeMap::new();
    for (direction, word, _) in words {
        by_direction.entry(direction).or_default().push(word);
    }
    let mut lines = Vec::new();
    for (direction, words) in by_direction {
        let found = crate::layout::lines::lines_of(words, 0);
        for line in found.iter().flat_map(|line| crate::layout::lines::pieces(line, 1.5)) {
            let Some(first) = line.words.first() else { continue };
            let one = direction.back((line.area.left, line.area.top));
            let other = direction.back((line.area.right, line.area.bottom));
            let area = Area {
                left: one.0.min(other.0),
                top: one.1.min(other.1),
                right: one.0.max(other.0),
                bottom: one.1.max(other.1),
            };
            lines.push(Word {
                text: line.text(),
                area,
                baseline: area.bottom,
                size: line.size,
                bold: first.bold,
                italic: first.italic,
                tag: first.tag,
                spaced: true,
                turned: true,
                ..Word::default()
            });
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyphs(text: &str, x: f64, y: f64, direction: Direction) -> Vec<Glyph> {
        let place = |index: usize| {
            let along = 5.0 * f64::from(u32::try_from(index).unwrap());
            let (dx, dy) = direction.back((along, 0.0));
            (x + dx, y + dy)
        };
        text.chars()
            .enumerate()
            .map(|(index, character)| Glyph {
                text: character.to_string(),
                x: place(index).0,
                y: place(index).1,
                advance: 5.0,
                size: 10.0,
                direction,
                bold: false,
                italic: false,
                run: 0,
                tag: None,
            })
            .collect()
    }

    #[test]
    fn spaces_and_gaps_divide_words() {
        let mut drawn = glyphs("Дневен център", 0.0, 10.0, Direction::Right);
        drawn.extend(glyphs("30", 80.0, 10.0, Direction::Right));
        let found = words(&drawn);
        let texts: Vec<_> = found.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(texts, ["Дневен", "център", "30"]);
        assert!(found[0].spaced && !found[1].spaced);
    }

    #[test]
    fn text_that_is_turned_stays_a_line() {
        let found = words(&glyphs("Първо тримесечие", 40.0, 200.0, Direction::Up));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].text, "Първо тримесечие");
        assert!(found[0].area.height() > found[0].area.width());
    }
}
