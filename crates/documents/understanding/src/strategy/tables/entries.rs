//! The single entries of one cell: lines that a break cut are joined, lists are parted.

use opora_domain::quantity::Quantity;

use crate::cells::numbers::{is_decimal, leading_number, without_list_mark};
use crate::matching::fold;
use crate::tables::CellLine;
use crate::vocabulary::columns::SMALL_WORDS;

/// The entries of a cell: its paragraphs, or the parts between semicolons where it has a single one.
pub(crate) fn entries(lines: &[CellLine]) -> Vec<String> {
    let joined = joined_lines(lines);
    let parts = match joined.as_slice() {
        [only] => at_semicolons(only),
        _ => joined,
    };
    parts.iter().map(|entry| trimmed(entry)).filter(|entry| entry.chars().any(char::is_alphanumeric)).collect()
}

/// The text of a cell, its paragraphs on lines of their own.
pub(crate) fn paragraphs(lines: &[CellLine]) -> Option<String> {
    let text = joined_lines(lines).join("\n");
    (!text.is_empty()).then_some(text)
}

/// The text of a cell on one line.
pub(crate) fn line(lines: &[CellLine]) -> Option<String> {
    let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn trimmed(entry: &str) -> String {
    entry.trim().trim_end_matches([';', ',']).trim_end().to_owned()
}

/// Lines without their list marks; one that goes on from the line before is joined to it.
fn joined_lines(lines: &[CellLine]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for line in lines {
        let (text, marked) = without_mark(&line.text);
        if text.is_empty() {
            continue;
        }
        match joined.last_mut() {
            Some(last) if !(line.item || marked) && goes_on(last, text) => {
                last.push(' ');
                last.push_str(text);
            }
            _ => joined.push(text.to_owned()),
        }
    }
    joined
}

/// A line without its bullet or its number. Roman numerals stay: "I-во шестмесечие" is no item of a list.
fn without_mark(text: &str) -> (&str, bool) {
    let text = text.trim();
    let roman = leading_number(text).is_some_and(|(number, _)| !is_decimal(&number));
    let (rest, marked) = without_list_mark(text);
    if roman || !marked { (text, false) } else { (rest, true) }
}

/// Whether a line goes on the one before: that ends with no stop, and this begins small, or that ends in its midst.
fn goes_on(before: &str, line: &str) -> bool {
    let ended = before.ends_with(['.', ';', ':', '!', '?']);
    if ended && !ends_with_abbreviation(before) {
        return false;
    }
    let begins_small = line.starts_with(|sign: char| sign.is_lowercase() || "(/%+–".contains(sign));
    let last_word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let open = before.ends_with([',', '-', '–', '('])
        || before.ends_with('/') && before.matches('/').count() % 2 == 1
        || last_word.chars().all(char::is_alphabetic) && leads_on(&fold(last_word))
        || opens_parenthesis(before);
    begins_small || open && !ended
}

/// Whether a word cannot end a text: a preposition or a word before a number.
fn leads_on(folded: &str) -> bool {
    SMALL_WORDS.contains(&folded) && !["г", "год"].contains(&folded)
        || ["около", "над", "под", "поне", "между", "чрез", "без", "най", "малко", "които", "който", "която"]
            .contains(&folded)
}

fn ends_with_abbreviation(text: &str) -> bool {
    let word = text.trim_end_matches('.').rsplit(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    ["гр", "с", "ул", "др", "напр", "чл", "нас", "т"].contains(&word)
}

fn opens_parenthesis(text: &str) -> bool {
    text.matches('(').count() > text.matches(')').count()
}

/// The parts of a text between semicolons, outside of parentheses.
fn at_semicolons(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_u32;
    for sign in text.chars() {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if sign == ';' && depth == 0 {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(sign);
        }
    }
    parts
}

/// What a cell of figures holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Figure {
    /// A dash or the like.
    Nothing,
    Number(Quantity),
    /// Words, or several numbers.
    Text,
}

pub(crate) fn figure(text: &str) -> Figure {
    let compact: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    if compact.chars().all(|sign| "-–—−.xXхХ/".contains(sign)) || ["няма", "н.д.", "н/п"].contains(&compact.as_str())
    {
        return Figure::Nothing;
    }
    number(text).map_or(Figure::Text, Figure::Number)
}

/// A number, alone or before its unit ("62", "1 250", "12,5", "20 места", "15 бр.").
fn number(text: &str) -> Option<Quantity> {
    let text = text.trim();
    let digits: String = text.chars().take_while(|sign| sign.is_ascii_digit() || " \u{a0},.".contains(*sign)).collect();
    let rest = text.get(digits.len()..)?.trim();
    let unit = rest.chars().all(|sign| sign.is_alphabetic() || " .%".contains(sign)) && rest.chars().count() <= 20;
    let compact: String = digits.chars().filter(|sign| !sign.is_whitespace()).collect();
    let compact = compact.trim_end_matches(['.', ',']).replace(',', ".");
    let plain = !compact.starts_with('.') && compact.matches('.').count() <= 1;
    (unit && plain).then(|| compact.parse::<f64>().ok()).flatten().filter(|value| value.is_finite()).map(Quantity)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<CellLine> {
        texts.iter().map(|text| CellLine { text: (*text).to_owned(), item: without_list_mark(text).1 }).collect()
    }

    #[test]
    fn lines_that_go_on_are_one_entry() {
        for (texts, expected) in [
            (vec!["Доклади на", "ЗМО", "Отчети"], vec!["Доклади на ЗМО", "Отчети"]),
            (vec!["- справки от дирекцията", "- анкети;"], vec!["справки от дирекцията", "анкети"]),
            (
                vec!["Стари хора с тежки", "заболявания", "Деца в риск"],
                vec!["Стари хора с тежки заболявания", "Деца в риск"],
            ),
            (vec!["Деца в риск; стари хора (самотни; болни)"], vec!["Деца в риск", "стари хора (самотни; болни)"]),
            (vec!["Намален брой.", "увеличен дял"], vec!["Намален брой.", "увеличен дял"]),
            (vec!["–", ""], vec![]),
            (vec!["I-во полугодие", "Срещи"], vec!["I-во полугодие", "Срещи"]),
            (
                vec!["Заповед за звеното /2016-2020 г./", "Две срещи", "Обучения и/", "Или срещи"],
                vec!["Заповед за звеното /2016-2020 г./", "Две срещи", "Обучения и/ Или срещи"],
            ),
            (vec!["Грижа за около", "20 % от хората"], vec!["Грижа за около 20 % от хората"]),
        ] {
            assert_eq!(entries(&lines(&texts)), expected, "{texts:?}");
        }
    }

    #[test]
    fn figures() {
        for (text, expected) in [
            ("62", Figure::Number(Quantity(62.0))),
            (" 1 250 ", Figure::Number(Quantity(1250.0))),
            ("12,5", Figure::Number(Quantity(12.5))),
            ("20 места", Figure::Number(Quantity(20.0))),
            ("-", Figure::Nothing),
            ("–", Figure::Nothing),
            ("15+15", Figure::Text),
            ("МД", Figure::Text),
        ] {
            assert_eq!(figure(text), expected, "{text}");
        }
    }
}
