//! Which level a label means in a document: "Цел" is general or specific, as the other labels tell.

use super::tree::Level;
use crate::strategy::elements::{Element, element};
use crate::strategy::reading::Reading;
use crate::vocabulary::strategy::ElementLabel;

/// The labels that a document uses.
pub(super) struct Labels {
    general: bool,
    specific: bool,
    direction: bool,
}

impl Labels {
    pub(super) fn of(reading: &Reading) -> Self {
        let used = |label: ElementLabel| {
            reading.lines.lines.iter().any(|line| element(line).is_some_and(|found| found.label == label))
        };
        Self {
            general: used(ElementLabel::General),
            specific: used(ElementLabel::Specific),
            direction: used(ElementLabel::Direction),
        }
    }

    /// Whether objectives of the higher kind occur.
    pub(super) fn has_general(&self) -> bool {
        self.general
    }

    pub(super) fn level(&self, element: &Element) -> Level {
        match element.label {
            ElementLabel::Direction => Level::Direction,
            ElementLabel::General => Level::General,
            ElementLabel::Specific => Level::Specific,
            ElementLabel::Measure => Level::Measure,
            ElementLabel::Activity => Level::Activity,
            ElementLabel::Objective => {
                let depth = element.number.as_deref().map_or(0, |number| number.split('.').count());
                match (self.general, self.specific) {
                    (true, false) => Level::Specific,
                    (false, true) => Level::General,
                    // A number of two parts continues that of a direction or general objective.
                    _ if depth >= 2 || self.direction && depth == 1 => Level::Specific,
                    _ => Level::General,
                }
            }
        }
    }
}
