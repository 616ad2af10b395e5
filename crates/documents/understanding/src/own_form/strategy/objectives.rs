//! Directions with all that hangs below them, the logical framework, the objectives of communication.

use opora_domain::strategies::{
    Activity, CommunicationActivity, CommunicationObjective, Direction, GeneralObjective, LogframeGeneral,
    LogframeSpecific, LogicalFramework, Measure, SpecificObjective,
};

use super::rows::{OwnRow, Rows};
use super::words::{column, row};

/// The printed number after the words of a level; `None` for a row of another level.
fn number_after(label: &str, level: &str) -> Option<Option<String>> {
    let rest = label.strip_prefix(level)?;
    if rest.is_empty() {
        return Some(None);
    }
    rest.strip_prefix(' ').map(|number| Some(number.to_owned()))
}

/// A level that a person has left out gets a place without number and title, so that nothing below it is lost.
fn last_or_new<Element: Default>(elements: &mut Vec<Element>) -> Option<&mut Element> {
    if elements.is_empty() {
        elements.push(Element::default());
    }
    elements.last_mut()
}

pub(super) fn directions(rows: &Rows, directions: &mut Vec<Direction>) {
    for own in rows.iter() {
        let label = own.label(column::DIRECTION_PATH);
        direction_row(own, &label, directions);
    }
}

fn direction_row(own: OwnRow<'_>, label: &str, directions: &mut Vec<Direction>) -> Option<()> {
    let (text, origin) = (own.text(column::CONTENT), own.origin());
    if let Some(number) = number_after(label, row::DIRECTION) {
        directions.push(Direction { number, title: text, origin, ..Direction::default() });
        return Some(());
    }
    let direction = last_or_new(directions)?;
    if let Some(number) = number_after(label, row::GENERAL_OBJECTIVE) {
        let objective = GeneralObjective { number, title: text, origin, ..GeneralObjective::default() };
        direction.general_objectives.push(objective);
        return Some(());
    }
    if label == row::DESCRIPTION && direction.general_objectives.is_empty() {
        direction.description = text;
        return Some(());
    }
    let general = last_or_new(&mut direction.general_objectives)?;
    if let Some(number) = number_after(label, row::SPECIFIC_OBJECTIVE) {
        let objective = SpecificObjective { number, title: text, origin, ..SpecificObjective::default() };
        general.specific_objectives.push(objective);
        return Some(());
    }
    let specific = last_or_new(&mut general.specific_objectives)?;
    if let Some(number) = number_after(label, row::MEASURE) {
        specific.measures.push(Measure { number, title: text, origin, ..Measure::default() });
        return Some(());
    }
    let measure = last_or_new(&mut specific.measures)?;
    if label == row::DESCRIPTION {
        measure.description = text;
        return Some(());
    }
    let number = number_after(label, row::ACTIVITY).unwrap_or_else(|| own.text(column::DIRECTION_PATH));
    measure.activities.push(Activity { number, text, capacity: own.whole(column::PLACES), origin });
    Some(())
}

/// The vision is the first row.
pub(super) fn logframe_general(rows: &Rows, frame: &mut LogicalFramework) {
    for (place, own) in rows.iter().enumerate() {
        if place == 0 && own.label(column::DIRECTION) == row::VISION {
            frame.vision = own.text(column::WORDING);
            continue;
        }
        frame.general.push(LogframeGeneral {
            direction: own.text(column::DIRECTION),
            objective: own.text(column::GENERAL_OBJECTIVE),
            text: own.text(column::WORDING),
            indicators: own.list(column::INDICATORS),
            sources: own.list(column::VERIFICATION),
            verification_period: own.text(column::VERIFICATION_PERIOD),
            origin: own.origin(),
        });
    }
}

pub(super) fn logframe_specific(own: OwnRow<'_>) -> LogframeSpecific {
    LogframeSpecific {
        direction: own.text(column::DIRECTION),
        number: own.text(column::SPECIFIC_OBJECTIVE),
        measures: own.list(column::MEASURES),
        outputs: own.list(column::OUTPUTS),
        outcomes: own.list(column::OUTCOMES),
        sources: own.list(column::VERIFICATION),
        period: own.text(column::PERIOD),
        origin: own.origin(),
    }
}

pub(super) fn communication(rows: &Rows, objectives: &mut Vec<CommunicationObjective>) {
    for own in rows.iter() {
        let label = own.label(column::COMMUNICATION_PATH);
        let (text, origin) = (own.text(column::CONTENT), own.origin());
        if let Some(number) = number_after(&label, row::OBJECTIVE) {
            objectives.push(CommunicationObjective { number, title: text, activities: Vec::new(), origin });
        } else if let Some(objective) = last_or_new(objectives) {
            let number = number_after(&label, row::ACTIVITY).unwrap_or_else(|| own.text(column::COMMUNICATION_PATH));
            objective.activities.push(CommunicationActivity { number, text, origin });
        }
    }
}
