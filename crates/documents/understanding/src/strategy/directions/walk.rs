//! The walk over the lines: which of them are elements, and what the lines below an element are.

use opora_domain::strategies::StrategySubject;

use super::labels::Labels;
use super::tree::{Level, Named, Tree};
use crate::cells::numbers::same_number;
use crate::frame::Line;
use crate::matching::tokens;
use crate::strategy::elements::{Element, direction_within, element};
use crate::strategy::lists::{item_of, number_of};
use crate::strategy::reading::Reading;
use crate::vocabulary::strategy::{ANNEX_WORDS, ELEMENT_LISTS, ElementList, Topic};

/// A line that only announces a list is at most so long; a longer one says something itself.
const ANNOUNCING: usize = 40;

struct Walk<'reading> {
    reading: &'reading mut Reading,
    tree: Tree,
    labels: Labels,
    /// What the last announcing line promised.
    announced: Option<ElementList>,
    /// Whether the open activity was labelled: what follows it is then its text.
    labelled_activity: bool,
    /// Whether prose describes the open element. A direction that is met again was described where it was announced.
    describes: bool,
    /// Whether the open element's label stood alone, so that its title follows.
    untitled: Option<(Level, Element)>,
}

pub(super) fn walk(reading: &mut Reading) {
    let labels = Labels::of(reading);
    let mut walk = Walk {
        reading,
        tree: Tree::default(),
        labels,
        announced: None,
        labelled_activity: false,
        describes: false,
        untitled: None,
    };
    let mut headings = walk.reading.heading_lines.clone().into_iter().peekable();
    for index in 0..walk.reading.lines.lines.len() {
        let Some(line) = walk.reading.lines.get(index).cloned() else { continue };
        let topic = walk.reading.topic_at(index);
        if headings.next_if_eq(&index).is_some() {
            walk.heading(index, &line, topic);
        } else if is_active(topic) && walk.reading.lines.is_free(index) {
            walk.line(index, &line);
        }
    }
    let tree = walk.tree;
    reading.strategy.directions = tree.finish();
}

/// Whether a part about a topic may hold elements; elsewhere they are repeated or are those of something else.
fn is_active(topic: Option<Topic>) -> bool {
    matches!(topic, None | Some(Topic::Directions | Topic::Goals | Topic::Vision))
}

fn is_annex(text: &str) -> bool {
    tokens(text).first().is_some_and(|first| ANNEX_WORDS.contains(&first.folded.as_str()))
}

impl Walk<'_> {
    fn heading(&mut self, index: usize, line: &Line, topic: Option<Topic>) {
        if let Some(found) = element(line) {
            self.enter(index, line, found);
        } else if let Some(found) = direction_within(&line.text).filter(|_| is_active(topic)) {
            self.enter(index, line, found);
        } else {
            // What is appended to a strategy goes on with none of its directions.
            if is_annex(&line.text) {
                self.tree.leave(Level::Direction);
            }
            self.tree.leave_measure();
            self.describes = false;
            self.announced = None;
        }
    }

    fn line(&mut self, index: usize, line: &Line) {
        if let Some(found) = element(line) {
            self.enter(index, line, found);
            return;
        }
        let Some(level) = self.tree.level() else { return };
        if let Some((level, waiting)) = self.untitled.take() {
            self.enter_at(index, line, level, Element { title: line.text.clone(), ..waiting });
            return;
        }
        if let Some((number, rest)) = number_of(line)
            && let Some(child) = self.child_level(&number)
        {
            let title = rest.to_owned();
            self.add(index, line, child, Some(number), title);
            self.labelled_activity = child == Level::Activity;
            return;
        }
        let item = item_of(line);
        if item.is_none() && line.text.ends_with(':') {
            self.announce(index, line);
            return;
        }
        match item {
            Some((number, text)) => self.item(index, line, level, number, text),
            None => self.prose(index, line, level),
        }
    }

    fn enter(&mut self, index: usize, line: &Line, found: Element) {
        let level = self.labels.level(&found);
        if let Some(direction) = &found.of_direction {
            self.tree.go_to_direction(direction);
        }
        if found.title.is_empty() && level < Level::Activity && found.number.is_some() {
            self.untitled = Some((level, found));
            self.reading.place(index);
            self.reading.take(index);
            return;
        }
        self.enter_at(index, line, level, found);
    }

    fn enter_at(&mut self, index: usize, line: &Line, level: Level, found: Element) {
        self.untitled = None;
        self.add(index, line, level, found.number, found.title);
        self.labelled_activity = level == Level::Activity;
    }

    fn add(&mut self, index: usize, line: &Line, level: Level, number: Option<String>, title: String) {
        let named = Named { number, title, at: line.at, confidence: 0.95 };
        let added = self.tree.enter(level, &named);
        self.describes = added || level != Level::Direction;
        self.announced = None;
        self.took(index);
    }

    fn took(&mut self, index: usize) {
        self.reading.take(index);
        let outline = self.reading.under.get(index).copied().flatten();
        self.reading.holds(outline, StrategySubject::Directions);
    }

    /// The level of a line whose number continues that of an open element: `1.1.1.1` below `Мярка 1.1.1`.
    fn child_level(&self, number: &str) -> Option<Level> {
        let (parent, _) = number.rsplit_once('.')?;
        let below_direction = if self.labels.has_general() { Level::General } else { Level::Specific };
        [
            (Level::Measure, Level::Activity),
            (Level::Specific, Level::Measure),
            (Level::General, Level::Specific),
            (Level::Direction, below_direction),
        ]
        .into_iter()
        .find_map(|(level, child)| self.tree.number(level).is_some_and(|own| same_number(own, parent)).then_some(child))
    }

    fn announce(&mut self, index: usize, line: &Line) {
        let words = tokens(&line.text);
        self.announced = ELEMENT_LISTS
            .iter()
            .find(|(_, stems)| words.iter().any(|word| word.has_any_stem(stems)))
            .map(|(list, _)| *list);
        if self.announced != Some(ElementList::Other) && line.length() > ANNOUNCING {
            self.prose(index, line, self.tree.level().unwrap_or(Level::General));
        }
    }

    /// An entry of a list without label below an element.
    fn item(&mut self, index: usize, line: &Line, level: Level, number: Option<String>, text: String) {
        let child = match (level, self.announced) {
            (_, Some(ElementList::Other)) => return,
            (Level::Activity, _) if self.labelled_activity => {
                self.describe(index, &text);
                return;
            }
            (Level::Measure | Level::Activity, _) | (Level::Specific, Some(ElementList::Activities)) => Level::Activity,
            (Level::Specific, _) | (Level::General, Some(ElementList::Measures)) => Level::Measure,
            (Level::General, Some(ElementList::Objectives)) => Level::Specific,
            (Level::Direction, Some(ElementList::Objectives)) => {
                if self.labels.has_general() {
                    Level::General
                } else {
                    Level::Specific
                }
            }
            (Level::Direction, None) => {
                self.describe(index, &text);
                return;
            }
            _ => return,
        };
        let kept = self.announced;
        self.add(index, line, child, number, text);
        self.labelled_activity = false;
        // Entries of one list stand beside each other, not below each other.
        if child < Level::Activity {
            self.tree.leave(child);
        }
        self.announced = kept;
    }

    fn prose(&mut self, index: usize, line: &Line, level: Level) {
        let text = line.text.clone();
        let belongs = match level {
            Level::Activity => self.labelled_activity && self.follows_taken(index),
            Level::Direction | Level::Measure => true,
            Level::General | Level::Specific => false,
        };
        if belongs {
            self.describe(index, &text);
        }
    }

    fn follows_taken(&self, index: usize) -> bool {
        index.checked_sub(1).is_some_and(|before| !self.reading.lines.is_free(before))
    }

    fn describe(&mut self, index: usize, text: &str) {
        if self.describes && self.tree.add_text(text) {
            self.took(index);
        }
    }
}
