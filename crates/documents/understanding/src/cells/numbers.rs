//! Numbers of rows, sections and headings: `1.`, `1.1.1`, `IV.`, `№ 3`, `Мярка 1.2.`, `а)`.

use crate::matching::{is_letter, same_folded};

/// The bare number when the text is nothing but a number label.
pub(crate) fn bare_number(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches(['№', '#']).trim();
    let bare = text.trim_end_matches(['.', ')', ':', ' ', '-', '–']).trim_start_matches('(').trim();
    let compact: String = bare.chars().filter(|letter| !letter.is_whitespace()).collect();
    let numbered = is_decimal(&compact) || is_roman(&compact) || is_roman_path(&compact);
    (numbered || is_listed_letter(text)).then_some(compact)
}

/// The number and the rest of a text that begins with a number label: `1.2. Текст`, `IV. Текст`, `3) Текст`.
pub(crate) fn leading_number(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start();
    let unsigned = text.trim_start_matches(['№', ' ']);
    let end = unsigned.find(|letter: char| !(letter.is_ascii_digit() || letter == '.')).unwrap_or(unsigned.len());
    let (digits, rest) = unsigned.split_at_checked(end)?;
    let bare = digits.trim_end_matches('.');
    if is_decimal(bare) {
        let closed = digits.ends_with('.') || rest.starts_with([')', ':']);
        let spaced = rest.starts_with(char::is_whitespace);
        let rest =
            rest.trim_start_matches([')', ':', '.', ' ', '\t', '\u{a0}']).trim_start_matches(['–', '-']).trim_start();
        // "3 тримесечие" is no label, "1.2 Текст" and "3. текст" are.
        let dotted = bare.contains('.');
        let begins = rest.chars().next().is_some_and(|letter| letter.is_uppercase() || "„\"“".contains(letter));
        return (closed || spaced && (dotted || begins)).then(|| (bare.to_owned(), rest));
    }
    roman_path(text).or_else(|| roman_or_letter(text))
}

/// `II.1. Текст`, `II.1 Текст`.
fn roman_path(text: &str) -> Option<(String, &str)> {
    let in_number = |letter: char| letter.is_ascii_digit() || letter == '.' || is_roman_letter(letter);
    let end = text.find(|letter: char| !in_number(letter)).unwrap_or(text.len());
    let (number, after) = text.split_at_checked(end)?;
    let bare = number.trim_end_matches('.');
    let ended = number.ends_with('.') || after.starts_with(|sign: char| sign.is_whitespace() || "):".contains(sign));
    let rest = after.trim_start_matches([')', ':', '.', ' ', '\t', '\u{a0}', '–', '-']);
    (ended && is_roman_path(bare) && !rest.is_empty()).then(|| (bare.to_owned(), rest))
}

/// `IV. Текст`, `А) Текст`.
fn roman_or_letter(text: &str) -> Option<(String, &str)> {
    let (letters, rest) = first_word(text);
    let labelled = rest.starts_with(['.', ')', ':']) || rest.trim_start().starts_with(['–', '-']);
    let single = letters.chars().count() == 1;
    if labelled && (is_roman(letters) || single && letters.chars().all(char::is_uppercase)) {
        let rest = rest.trim_start_matches(['.', ')', ':', ' ', '–', '-']);
        return (!rest.is_empty()).then(|| (letters.to_owned(), rest));
    }
    None
}

/// The letters with which a text begins, and what follows them.
fn first_word(text: &str) -> (&str, &str) {
    let end = text.find(|sign: char| !is_letter(sign)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// The number and the rest of a text that begins with one of the labels: `Мярка 1.1: Текст`, `Раздел II. Текст`.
/// The number is `None` where the label stands alone (`Обща цел: Текст`).
pub(crate) fn labelled<'text>(text: &'text str, labels: &[&str]) -> Option<(Option<String>, &'text str)> {
    labels.iter().find_map(|label| {
        let mut rest = text.trim_start();
        for word in label.split(' ') {
            let (first, after) = first_word(rest);
            if !same_folded(first, word) {
                return None;
            }
            rest = after.trim_start();
        }
        let unsigned = rest.trim_start_matches(['№', '#', ' ']);
        let end = unsigned
            .find(|letter: char| !(letter.is_ascii_digit() || letter == '.' || is_roman_letter(letter)))
            .unwrap_or(unsigned.len());
        let (number, after) = unsigned.split_at_checked(end)?;
        let bare = number.trim_end_matches('.');
        // "1.1.3.Текст": the stop ends the number.
        let at_word_end = number.ends_with('.') || !after.starts_with(char::is_alphanumeric);
        if at_word_end && (is_decimal(bare) || is_roman(bare) || is_roman_path(bare)) {
            return Some((Some(bare.to_owned()), trim_separator(after)));
        }
        // "Раздел А. Текст"
        if let Some((letter, after)) = roman_or_letter(unsigned) {
            return Some((Some(letter), trim_separator(after)));
        }
        let separated = rest.starts_with([':', '-', '–', '—', '.']);
        separated.then(|| (None, trim_separator(rest)))
    })
}

/// A text without the signs that part a label from what it labels.
pub(crate) fn trim_separator(text: &str) -> &str {
    text.trim_start_matches([':', '-', '–', '—', '.', ')', ' ', '\u{a0}', '\t', '"'])
}

/// `3`, `1.2`, `1.1.10`: at most four parts of at most three digits, so that dates and years are none.
pub(crate) fn is_decimal(text: &str) -> bool {
    !text.is_empty()
        && text.split('.').count() <= 5
        && text
            .split('.')
            .all(|part| !part.is_empty() && part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `II.1`, `III.1.2`: a Roman numeral with the numbers of the parts below it.
pub(crate) fn is_roman_path(text: &str) -> bool {
    text.split_once('.').is_some_and(|(first, below)| is_roman(first) && is_decimal(below))
}

/// Whether a number has parts and is one of a hierarchy: `1.2`, `II.1`.
pub(crate) fn is_path(text: &str) -> bool {
    text.contains('.') && is_decimal(text) || is_roman_path(text)
}

/// Whether two numbers are one, in whichever alphabet their Roman letters are typed.
pub(crate) fn same_number(one: &str, other: &str) -> bool {
    let same_part = |(one, other): (&str, &str)| one == other || roman(one).is_some() && roman(one) == roman(other);
    one.split('.').count() == other.split('.').count() && one.split('.').zip(other.split('.')).all(same_part)
}

fn is_roman_letter(letter: char) -> bool {
    "IVXLІХ".contains(letter)
}

/// A Roman numeral up to thirty-nine, in Latin or look-alike Cyrillic letters.
pub(crate) fn is_roman(text: &str) -> bool {
    roman(text).is_some()
}

/// The value of a Roman numeral in Latin or look-alike Cyrillic letters.
pub(crate) fn roman(text: &str) -> Option<u32> {
    let mut total = 0_i64;
    let mut highest = 0_i64;
    let mut count = 0;
    for letter in text.chars().rev() {
        let value = match letter {
            'I' | 'І' => 1,
            'V' => 5,
            'X' | 'Х' => 10,
            'L' => 50,
            _ => return None,
        };
        count += 1;
        if value < highest {
            total -= value;
        } else {
            total += value;
            highest = value;
        }
    }
    (1..=6).contains(&count).then(|| u32::try_from(total).ok()).flatten().filter(|value| (1..=39).contains(value))
}

fn is_listed_letter(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|letter| letter.is_alphabetic() && letter.is_lowercase())
        && matches!(letters.next(), Some(')' | '.'))
        && letters.next().is_none()
}

/// A text without the list mark before it (`-`, `•`, `1.`, `а)`), and whether it had one.
pub(crate) fn without_list_mark(text: &str) -> (&str, bool) {
    let text = text.trim();
    let bullets = [
        '-', '–', '—', '•', '·', '*', '▪', '●', '○', '◦', '■', '➢', '✓', '✔', '►', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}',
        'ü', '→', '»',
    ];
    let unmarked = text.trim_start_matches(bullets);
    if unmarked.len() < text.len() {
        return (unmarked.trim_start(), true);
    }
    if let Some((number, rest)) = leading_number(text)
        && (is_decimal(&number) || is_roman(&number))
    {
        return (rest, true);
    }
    let mut letters = text.chars();
    if letters.next().is_some_and(|letter| letter.is_lowercase()) && letters.next() == Some(')') {
        return (letters.as_str().trim_start(), true);
    }
    (text, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_cells() {
        for (text, number) in [
            ("1.", Some("1")),
            (" 12 ", Some("12")),
            ("№ 3", Some("3")),
            ("1.1.1.", Some("1.1.1")),
            ("IV.", Some("IV")),
            ("ІII", Some("ІII")),
            ("II.1.", Some("II.1")),
            ("в.1", None),
            ("а)", Some("а")),
            ("2021", None),
            ("Социални", None),
            ("", None),
            ("и", None),
        ] {
            assert_eq!(bare_number(text).as_deref(), number, "{text}");
        }
    }

    #[test]
    fn leading_numbers_are_parted_from_their_text() {
        for (text, expected) in [
            ("1.Осигуряване на храна", Some(("1", "Осигуряване на храна"))),
            ("1.2 Дневен център", Some(("1.2", "Дневен център"))),
            ("IV. Други дейности", Some(("IV", "Други дейности"))),
            ("ІІ.Визия", Some(("ІІ", "Визия"))),
            ("А. Социални услуги", Some(("А", "Социални услуги"))),
            ("II.1. Население", Some(("II.1", "Население"))),
            ("ІV.1.2 Пазар на труда", Some(("ІV.1.2", "Пазар на труда"))),
            ("3 Дневен център", Some(("3", "Дневен център"))),
            ("3 тримесечие", None),
            ("31.12.2021 г.", None),
            ("И други", None),
        ] {
            let found = leading_number(text);
            assert_eq!(found.as_ref().map(|(number, rest)| (number.as_str(), *rest)), expected, "{text}");
        }
    }

    #[test]
    fn labels_give_number_and_rest() {
        let labels = ["приоритетно направление", "раздел", "обща цел"];
        for (text, expected) in [
            ("Приоритетно направление 2: Грижа", Some((Some("2"), "Грижа"))),
            ("ПРИОРИТЕТНО НАПРАВЛЕНИЕ ІІ. ГРИЖА", Some((Some("ІІ"), "ГРИЖА"))),
            ("Раздел № 1 – Услуги", Some((Some("1"), "Услуги"))),
            ("Обща цел: Подкрепа", Some((None, "Подкрепа"))),
            ("Обща цел I.1. Подкрепа", Some((Some("I.1"), "Подкрепа"))),
            ("Обща цел ІII.1 – Подкрепа", Some((Some("ІII.1"), "Подкрепа"))),
            ("Разделение", None),
        ] {
            let found = labelled(text, &labels);
            assert_eq!(found.as_ref().map(|(number, rest)| (number.as_deref(), *rest)), expected, "{text}");
        }
    }
}
