//! Directions, objectives, measures and activities as one table: each row names its level and its printed number.

use opora_domain::strategies::{Direction, GeneralObjective, Measure, SpecificObjective};
use opora_tree::Block;

use crate::words::Words;

use super::fixed::FixedLines;
use super::grid::{Grid, Lines, Setting, cell_text, whole};

struct Row {
    level: String,
    content: Lines,
    places: Lines,
    is_strong: bool,
}

struct Rows<'a> {
    words: Words,
    fixed: &'a FixedLines,
    rows: Vec<Row>,
}

pub(super) fn table(words: Words, fixed: &FixedLines, directions: &[Direction]) -> Block {
    let mut rows = Rows { words, fixed, rows: Vec::new() };
    for direction in directions {
        rows.titled("document-strategy-row-direction", &direction.number, &direction.title);
        rows.description(&direction.description);
        direction.general_objectives.iter().for_each(|objective| rows.general(objective));
    }
    let rows = rows.rows;
    Grid::new(words, fixed, "document-strategy-directions", rows.len())
        .strong(rows.iter().enumerate().filter(|(_, row)| row.is_strong).map(|(place, _)| place))
        .key("document-strategy-column-direction-path", 170, rows.iter().map(|row| vec![row.level.clone()]))
        .kept("document-strategy-column-content", 440, Setting::Text, rows.iter().map(|row| row.content.clone()))
        .column("document-strategy-column-places", 60, Setting::Centred, rows.iter().map(|row| row.places.clone()))
        .block()
}

/// „Мярка 1.1.2“
pub(super) fn level(words: Words, key: &str, number: &Option<String>) -> String {
    let name = words.say(key);
    number.iter().fold(name, |name, number| format!("{name} {number}"))
}

impl Rows<'_> {
    fn push(&mut self, level: String, text: &Option<String>, places: Lines, is_strong: bool) {
        self.rows.push(Row { level, content: cell_text(self.fixed, text.as_ref()), places, is_strong });
    }

    fn titled(&mut self, key: &str, number: &Option<String>, title: &Option<String>) {
        self.push(level(self.words, key, number), title, Lines::new(), true);
    }

    fn description(&mut self, text: &Option<String>) {
        if text.is_some() {
            self.push(self.words.say("document-strategy-row-description"), text, Lines::new(), false);
        }
    }

    fn general(&mut self, objective: &GeneralObjective) {
        self.titled("document-strategy-row-general-objective", &objective.number, &objective.title);
        objective.specific_objectives.iter().for_each(|specific| self.specific(specific));
    }

    fn specific(&mut self, objective: &SpecificObjective) {
        self.titled("document-strategy-row-specific-objective", &objective.number, &objective.title);
        objective.measures.iter().for_each(|measure| self.measure(measure));
    }

    fn measure(&mut self, measure: &Measure) {
        self.titled("document-strategy-row-measure", &measure.number, &measure.title);
        self.description(&measure.description);
        for activity in &measure.activities {
            let level = level(self.words, "document-strategy-row-activity", &activity.number);
            self.push(level, &activity.text, whole(activity.capacity), false);
        }
    }
}
