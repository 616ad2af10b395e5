//! The communication programme: its objectives with their activities.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{Communication, CommunicationActivity, CommunicationObjective, StrategySubject};

use super::elements::{Element, element};
use super::lists::item_of;
use super::reading::Reading;
use crate::frame::Line;
use crate::matching::tokens;
use crate::vocabulary::strategy::{ElementLabel, Topic};

/// What a list without labels is, by the line that announces it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Announced {
    Objectives,
    Activities,
    Nothing,
}

pub(crate) fn take(reading: &mut Reading) {
    let mut objectives: Vec<CommunicationObjective> = Vec::new();
    let mut announced = Announced::Nothing;
    for index in 0..reading.lines.lines.len() {
        let topic = reading.topic_at(index);
        let is_heading = reading.heading_lines.binary_search(&index).is_ok();
        if topic != Some(Topic::Communication) || is_heading && element_at(reading, index).is_none() {
            announced = Announced::Nothing;
            continue;
        }
        let Some(line) = reading.lines.get(index).filter(|_| is_heading || reading.lines.is_free(index)) else {
            continue;
        };
        let at = line.at;
        if let Some(found) = element(line) {
            if found.label == ElementLabel::Activity {
                activity(&mut objectives, found.number, found.title, at);
            } else {
                objectives.push(objective(found.number, found.title, at));
            }
            // A list directly below an objective says what is done for it.
            announced = Announced::Activities;
        } else if let Some((number, text)) =
            item_of(line).filter(|_| announced != Announced::Nothing || labelled(&objectives, line))
        {
            if announced == Announced::Objectives {
                objectives.push(objective(number, text, at));
            } else {
                activity(&mut objectives, number, text, at);
            }
        } else {
            announced = announces(line);
            continue;
        }
        reading.take(index);
        reading.holds(reading.under.get(index).copied().flatten(), StrategySubject::Communication);
    }
    if !objectives.is_empty() {
        reading.strategy.communication.get_or_insert_with(Communication::default).objectives = objectives;
    }
}

fn element_at(reading: &Reading, index: usize) -> Option<Element> {
    reading.lines.get(index).and_then(element)
}

/// Whether a numbered entry continues the number of the last objective: `1.1` below `1`.
fn labelled(objectives: &[CommunicationObjective], line: &Line) -> bool {
    let number = objectives.last().and_then(|last| last.number.as_deref());
    let own = item_of(line).and_then(|(number, _)| number);
    number
        .zip(own.as_deref().and_then(|own| own.rsplit_once('.')))
        .is_some_and(|(number, (parent, _))| number == parent)
}

fn announces(line: &Line) -> Announced {
    if !line.text.ends_with(':') {
        return Announced::Nothing;
    }
    let words = tokens(&line.text);
    let groups = words.iter().any(|word| word.has_any_stem(&["груп", "принцип", "аудитори"]));
    if groups {
        Announced::Nothing
    } else if words.iter().any(|word| word.has_any_stem(&["цели"]) && !word.has_any_stem(&["целия", "целият"]))
    {
        Announced::Objectives
    } else if words.iter().any(|word| word.has_any_stem(&["дейности", "дейностите"])) {
        Announced::Activities
    } else {
        Announced::Nothing
    }
}

fn objective(number: Option<String>, title: String, at: opora_tree::Place) -> CommunicationObjective {
    CommunicationObjective { number, title: Some(title), activities: Vec::new(), origin: Origin::at(at, 0.95) }
}

fn activity(objectives: &mut Vec<CommunicationObjective>, number: Option<String>, text: String, at: opora_tree::Place) {
    if objectives.is_empty() {
        objectives.push(CommunicationObjective::default());
    }
    if let Some(last) = objectives.last_mut() {
        last.activities.push(CommunicationActivity { number, text: Some(text), origin: Origin::at(at, 0.95) });
    }
}
