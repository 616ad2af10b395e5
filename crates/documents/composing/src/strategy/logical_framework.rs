//! The logical framework as two tables.

use opora_domain::strategies::LogicalFramework;
use opora_tree::Block;

use crate::words::Words;

use super::fixed::FixedLines;
use super::grid::{Grid, Lines, Setting, cell_list, cell_text};

/// The general objectives; the vision is the first row. It is also there, and empty, where the row after it could be
/// taken for the vision.
pub(super) fn general(words: Words, fixed: &FixedLines, frame: &LogicalFramework) -> Block {
    let text = |text: &Option<String>| cell_text(fixed, text.as_ref());
    let label = words.say("document-strategy-row-vision");
    let first = frame.general.first().and_then(|row| row.direction.as_ref());
    let has_vision = frame.vision.is_some() || first == Some(&label);
    let vision = |cell: Lines| has_vision.then_some(cell).into_iter();
    let rows = || frame.general.iter();
    let none = || vision(Lines::new());
    Grid::new(words, fixed, "document-strategy-logframe-general", rows().count() + usize::from(has_vision))
        .strong(has_vision.then_some(0).into_iter())
        .kept(
            "document-strategy-column-direction",
            95,
            Setting::Centred,
            vision(vec![label]).chain(rows().map(|row| text(&row.direction))),
        )
        .key("document-strategy-column-general-objective", 60, none().chain(rows().map(|row| text(&row.objective))))
        .kept(
            "document-strategy-column-wording",
            210,
            Setting::Text,
            vision(text(&frame.vision)).chain(rows().map(|row| text(&row.text))),
        )
        .column(
            "document-strategy-column-indicators",
            230,
            Setting::Text,
            none().chain(rows().map(|row| cell_list(fixed, &row.indicators))),
        )
        .column(
            "document-strategy-column-verification",
            150,
            Setting::Text,
            none().chain(rows().map(|row| cell_list(fixed, &row.sources))),
        )
        .column(
            "document-strategy-column-verification-period",
            90,
            Setting::Text,
            none().chain(rows().map(|row| text(&row.verification_period))),
        )
        .block()
}

pub(super) fn specific(words: Words, fixed: &FixedLines, frame: &LogicalFramework) -> Block {
    let text = |text: &Option<String>| cell_text(fixed, text.as_ref());
    let list = |entries: &[String]| cell_list(fixed, entries);
    let rows = || frame.specific.iter();
    Grid::new(words, fixed, "document-strategy-logframe-specific", frame.specific.len())
        .column("document-strategy-column-direction", 95, Setting::Centred, rows().map(|row| text(&row.direction)))
        .key("document-strategy-column-specific-objective", 100, rows().map(|row| text(&row.number)))
        .column("document-strategy-column-measures", 60, Setting::Centred, rows().map(|row| list(&row.measures)))
        .column("document-strategy-column-outputs", 220, Setting::Text, rows().map(|row| list(&row.outputs)))
        .column("document-strategy-column-outcomes", 220, Setting::Text, rows().map(|row| list(&row.outcomes)))
        .column("document-strategy-column-verification", 140, Setting::Text, rows().map(|row| list(&row.sources)))
        .column("document-strategy-column-period", 80, Setting::Text, rows().map(|row| text(&row.period)))
        .block()
}
