//! Labels with numbers: `Направление №1`, `Обща цел 2`, `Специфична цел 1.1.`, `Мярка 1.1.1.`, `Дейност 1.1.1.1.`.

use crate::cells::numbers::{bare_number, is_path, is_roman, labelled, leading_number};
use crate::matching::{Token, TokenKind, tokens};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Direction,
    General,
    Specific,
    Measure,
    Activity,
}

/// The words by which each level is called; "цел" alone is settled by its number.
const LABELS: &[(Level, &[&str])] = &[
    (
        Level::Direction,
        &[
            "приоритетно направление",
            "стратегическо направление",
            "направление",
            "приоритетна област",
            "стратегически приоритет",
            "приоритет",
        ],
    ),
    (Level::General, &["обща цел", "стратегическа цел", "генерална цел", "основна цел", "главна цел"]),
    (Level::Specific, &["специфична цел", "конкретна цел", "оперативна цел", "подцел"]),
    (Level::Measure, &["мярка"]),
    (Level::Activity, &["дейност"]),
];

/// A label and what follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) level: Level,
    pub(crate) number: Option<String>,
    pub(crate) rest: String,
}

/// The label that a text begins with.
pub(crate) fn any_label(text: &str) -> Option<Label> {
    let text = whole_first_word(text);
    for (level, words) in LABELS {
        if let Some((number, rest)) = labelled(&text, words) {
            return Some(Label { level: *level, number, rest: rest.to_owned() });
        }
    }
    let (number, rest) = labelled(&text, &["цел"])?;
    let level =
        if number.as_deref().is_some_and(|number| number.contains('.')) { Level::Specific } else { Level::General };
    Some(Label { level, number, rest: rest.to_owned() })
}

/// All labels that a text begins with, and what is left after the last.
pub(crate) fn labels(text: &str) -> (Vec<Label>, String) {
    let mut found: Vec<Label> = Vec::new();
    let mut rest = text.trim().to_owned();
    while found.len() < 4 {
        let next = rest.strip_prefix("на ").unwrap_or(&rest);
        let Some(label) = any_label(next) else { break };
        rest.clone_from(&label.rest);
        found.push(label);
    }
    (found, rest)
}

/// A first word that a hyphen cuts ("Направле-ние", "Направле- ние") in one piece.
fn whole_first_word(text: &str) -> String {
    let text = text.trim_start();
    let letters: usize = text.chars().take_while(|letter| letter.is_alphabetic()).map(char::len_utf8).sum();
    let (first, after) = text.split_at_checked(letters).unwrap_or((text, ""));
    match after.strip_prefix('-').map(str::trim_start) {
        Some(rest) if letters > 0 && rest.starts_with(char::is_lowercase) => format!("{first}{rest}"),
        _ => text.to_owned(),
    }
}

/// The bare numbers of the measures that lines name, each at its beginning, or several together ("Мерки 1.1.1, 1.1.2").
pub(crate) fn measures_of<'text>(lines: impl Iterator<Item = &'text str>) -> Vec<String> {
    let mut found = Vec::new();
    for line in lines {
        let line = line.trim().trim_start_matches(['-', '–', '•', '·']).trim_start();
        let several = numbers_only(line);
        if several.is_empty() {
            found.extend(match any_label(line) {
                Some(label) if label.level == Level::Measure => label.number,
                Some(_) => None,
                None => leading_number(line).map(|(number, _)| number).filter(|number| number.contains('.')),
            });
        } else {
            found.extend(several);
        }
    }
    found
}

/// Whether a line lists measures by their numbers alone.
pub(crate) fn lists_measures(line: &str) -> bool {
    is_of_measures(line) && !numbers_only(line).is_empty()
}

fn is_of_measures(line: &str) -> bool {
    tokens(line).first().is_some_and(|token| token.has_any_stem(&["мярк", "мерк"]))
}

/// The numbers of a line that holds nothing else but the word for measures and what joins them.
fn numbers_only(line: &str) -> Vec<String> {
    let words = tokens(line).into_iter().filter(|token| token.kind == TokenKind::Word);
    let joins = |token: &Token| token.is_word("и") || token.has_any_stem(&["мярк", "мерк"]);
    let mut words = words.filter(|token| !joins(token) && !is_roman(&token.text));
    if words.next().is_some() {
        return Vec::new();
    }
    let parts = line.split(|sign: char| !sign.is_alphanumeric() && sign != '.').map(|part| part.trim_matches('.'));
    parts.filter(|part| is_path(part)).map(str::to_owned).collect()
}

/// The number that a cell of numbers holds, with or without a label.
pub(crate) fn number_in(text: &str) -> Option<String> {
    bare_number(text).or_else(|| any_label(text).and_then(|label| label.number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_follow_each_other() {
        let (found, rest) = labels("Направле-ние №1 Обща цел 2 Да се подобри грижата");
        let found: Vec<(Level, Option<&str>)> =
            found.iter().map(|label| (label.level, label.number.as_deref())).collect();
        assert_eq!(found, [(Level::Direction, Some("1")), (Level::General, Some("2"))]);
        assert_eq!(rest, "Да се подобри грижата");
        let label = any_label("Цел 1.2. Дом").unwrap();
        assert_eq!((label.level, label.number.as_deref(), label.rest.as_str()), (Level::Specific, Some("1.2"), "Дом"));
        assert_eq!(any_label("Целева група"), None);
    }

    #[test]
    fn measures_give_their_numbers() {
        let lines = ["Мярка 1.1.1. Дом;", "Мярка 1.1.2 Център", "за стари хора", "1.1.3. Клуб"];
        assert_eq!(measures_of(lines.into_iter()), ["1.1.1", "1.1.2", "1.1.3"]);
        assert_eq!(measures_of(["Мерки 2.1.1, 2.1.2 и 2.1.3."].into_iter()), ["2.1.1", "2.1.2", "2.1.3"]);
        assert_eq!(measures_of(["Мерки II.1.1 и II.1.2"].into_iter()), ["II.1.1", "II.1.2"]);
    }
}
