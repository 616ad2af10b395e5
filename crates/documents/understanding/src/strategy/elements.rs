//! A line that begins with the label of an element: `Мярка 1.1.1. Текст`, `Обща цел 1 на Направление №1: Текст`.

use crate::cells::numbers::{labelled, leading_number, trim_separator};
use crate::frame::Line;
use crate::matching::fold;
use crate::vocabulary::strategy::{ELEMENT_LABELS, ElementLabel};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) label: ElementLabel,
    pub(crate) number: Option<String>,
    pub(crate) title: String,
    /// The number of the direction that the label names as its own.
    pub(crate) of_direction: Option<String>,
}

/// The element that a line names by its label.
pub(crate) fn element(line: &Line) -> Option<Element> {
    // Word's own numbering may write the label: "Мярка 1.1.1." before the paragraph's text.
    let automatic = line.label.as_deref().filter(|label| line.numbered && label.contains(char::is_whitespace));
    if automatic.is_some_and(|label| labelled_element(label).is_some()) {
        return element_in(&line.shown());
    }
    let found = element_in(&line.text)?;
    // An automatic number before the label is the element's own where the label has none.
    let automatic = line.label.as_deref().filter(|_| line.numbered).map(bare_label);
    Some(Element { number: found.number.or(automatic).filter(|number| !number.is_empty()), ..found })
}

/// A mark without the signs around its number.
pub(crate) fn bare_label(label: &str) -> String {
    label.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned()
}

fn element_in(text: &str) -> Option<Element> {
    if let Some(found) = labelled_element(text) {
        return Some(found);
    }
    // "2.1. Специфична цел: Текст"
    let (number, rest) = leading_number(text)?;
    let found = labelled_element(rest)?;
    Some(Element { number: found.number.or(Some(number)), ..found })
}

fn labelled_element(text: &str) -> Option<Element> {
    let (label, number, rest) = ELEMENT_LABELS
        .iter()
        .find_map(|(label, words)| labelled(text, &[words]).map(|(number, rest)| (*label, number, rest)))?;
    let (of_direction, rest) = if label == ElementLabel::Direction { (None, rest) } else { owner(rest) };
    // "Мярка 1.1 включва …" is a sentence about it.
    let first = rest.chars().next();
    let separated = text
        .get(..text.len().saturating_sub(rest.len()))
        .is_some_and(|before| before.trim_end().ends_with([':', '.', '-', '–', '—', ')']));
    if first.is_some_and(char::is_lowercase) && !separated {
        return None;
    }
    Some(Element { label, number, title: rest.trim().to_owned(), of_direction })
}

/// `на Направление №1: Текст` after the number of an objective.
fn owner(rest: &str) -> (Option<String>, &str) {
    let Some((first, after)) = rest.split_once(char::is_whitespace) else { return (None, rest) };
    if !["на", "към", "по", "от"].contains(&fold(first).as_str()) {
        return (None, rest);
    }
    let directions = ELEMENT_LABELS.iter().filter(|(label, _)| *label == ElementLabel::Direction);
    directions
        .map(|(_, words)| *words)
        .find_map(|words| labelled(after, &[words]))
        .map_or((None, rest), |(number, rest)| (number, trim_separator(rest)))
}

/// The direction that a heading speaks of in its midst: `Мерки по приоритетно направление №1: Текст`.
pub(crate) fn direction_within(text: &str) -> Option<Element> {
    let places = text.match_indices(char::is_whitespace).map(|(place, _)| place).take(40);
    places.filter_map(|place| text.get(place..)).find_map(|rest| {
        labelled_element(rest.trim_start())
            .filter(|found| found.label == ElementLabel::Direction && found.number.is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(ElementLabel, Option<String>, String, Option<String>)> {
        element_in(text).map(|found| (found.label, found.number, found.title, found.of_direction))
    }

    #[test]
    fn labels_in_their_forms() {
        let some = |text: &str| Some(text.to_owned());
        for (text, label, number, title, owner) in [
            ("Мярка 1.1.1. Дом", ElementLabel::Measure, some("1.1.1"), "Дом", None),
            ("Дейност 1.1.3.3.Управление", ElementLabel::Activity, some("1.1.3.3"), "Управление", None),
            ("НАПРАВЛЕНИЕ II: Грижа", ElementLabel::Direction, some("II"), "Грижа", None),
            ("Обща цел 2 на Направление №3 Да се", ElementLabel::General, some("2"), "Да се", some("3")),
            ("Обща цел: Дом", ElementLabel::General, None, "Дом", None),
            ("1.2. Специфична цел: Дом", ElementLabel::Specific, some("1.2"), "Дом", None),
        ] {
            assert_eq!(read(text), Some((label, number, title.to_owned(), owner)), "{text}");
        }
        assert_eq!(read("Мярка 1.1 включва две дейности."), None);
        assert_eq!(read("Дейността продължава."), None);
        let within = direction_within("Мерки и дейности по приоритетно направление №2: Дом").unwrap();
        assert_eq!((within.number.as_deref(), within.title.as_str()), (Some("2"), "Дом"));
    }

    #[test]
    fn the_automatic_number_of_a_paragraph_may_hold_the_label() {
        let line = Line {
            label: Some("Мярка 1.1.1.".to_owned()),
            numbered: true,
            text: "Работа на терен".to_owned(),
            ..Line::default()
        };
        let found = element(&line).unwrap();
        assert_eq!((found.label, found.number.as_deref()), (ElementLabel::Measure, Some("1.1.1")));
        assert_eq!(found.title, "Работа на терен");
    }
}
