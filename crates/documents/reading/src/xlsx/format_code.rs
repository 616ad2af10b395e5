//! The language in which workbooks say how a number is shown, such as `#,##0.00 "лв."` or `dd.mm.yyyy`.

/// How long a format may be, in characters.
const LONGEST: usize = 255;

/// A piece of one section of a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// `0`, `#` or `?`.
    Digit(char),
    /// The decimal point.
    Point,
    /// A thousands separator, or a division by a thousand after the last digit.
    Comma,
    Percent,
    Literal(String),
    /// A part of a date or time: `y`, `m`, `d`, `h` or `s`, and how often it stands.
    Date(char, usize),
    /// Hours, minutes or seconds in all: `[h]`, `[m]`, `[s]`.
    Elapsed(char),
    /// `AM/PM`.
    HalfDay,
    /// Text as it is.
    Text,
    /// The number as it is.
    General,
    /// Exponents, which plans do not need: the number is shown as it is.
    Exponent,
}

/// The sections of a format: for positive numbers, negative numbers, zero, text.
pub(super) fn sections(code: &str) -> Vec<Vec<Piece>> {
    let code: Vec<char> = code.chars().take(LONGEST).collect();
    let mut sections = vec![Vec::new()];
    let mut rest = code.as_slice();
    while let Some((&first, after)) = rest.split_first() {
        let Some(section) = sections.last_mut() else { break };
        rest = after;
        match first {
            ';' => sections.push(Vec::new()),
            '"' => {
                let end = rest.iter().position(|character| *character == '"').unwrap_or(rest.len());
                let (text, after) = rest.split_at(end);
                literal(section, &text.iter().collect::<String>());
                rest = after.get(1..).unwrap_or_default();
            }
            '\\' => {
                if let Some((escaped, after)) = rest.split_first() {
                    literal(section, &escaped.to_string());
                    rest = after;
                }
            }
            // Room as wide as a character, and filling with one.
            '_' => {
                literal(section, " ");
                rest = rest.get(1..).unwrap_or_default();
            }
            '*' => rest = rest.get(1..).unwrap_or_default(),
            '[' => {
                let end = rest.iter().position(|character| *character == ']').unwrap_or(rest.len());
                let (inside, after) = rest.split_at(end);
                bracketed(section, &inside.iter().collect::<String>());
                rest = after.get(1..).unwrap_or_default();
            }
            '0' | '#' | '?' => section.push(Piece::Digit(first)),
            '.' => {
                let digit = |character: Option<&char>| matches!(character, Some('0' | '#' | '?'));
                let seconds = matches!(section.last(), Some(Piece::Date('s', _)));
                if (matches!(section.last(), Some(Piece::Digit(_) | Piece::Comma)) || digit(rest.first())) && !seconds {
                    section.push(Piece::Point);
                } else {
                    literal(section, ".");
                }
            }
            ',' => section.push(Piece::Comma),
            '%' => section.push(Piece::Percent),
            '@' => section.push(Piece::Text),
            'G' | 'g' if starts_with(rest, "eneral") => {
                section.push(Piece::General);
                rest = rest.get(6..).unwrap_or_default();
            }
            'A' | 'a' if starts_with(rest, "m/pm") => {
                section.push(Piece::HalfDay);
                rest = rest.get(4..).unwrap_or_default();
            }
            'E' | 'e' if matches!(rest.first(), Some('+' | '-')) => {
                section.push(Piece::Exponent);
                rest = rest.get(1..).unwrap_or_default();
            }
            'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' => {
                let letter = first.to_ascii_lowercase();
                let more = rest.iter().take_while(|character| character.to_ascii_lowercase() == letter).count();
                section.push(Piece::Date(letter, more + 1));
                rest = rest.get(more..).unwrap_or_default();
            }
            other => literal(section, &other.to_string()),
        }
    }
    sections
}

fn literal(section: &mut Vec<Piece>, text: &str) {
    match section.last_mut() {
        Some(Piece::Literal(earlier)) => earlier.push_str(text),
        _ => section.push(Piece::Literal(text.to_owned())),
    }
}

/// Currencies with their country, elapsed time; colours and conditions change nothing that is read.
fn bracketed(section: &mut Vec<Piece>, inside: &str) {
    if let Some(currency) = inside.strip_prefix('$') {
        let sign = currency.rsplit_once('-').map_or(currency, |(sign, _)| sign);
        if !sign.is_empty() {
            literal(section, sign);
        }
        return;
    }
    let lower = inside.to_ascii_lowercase();
    let letter = lower.chars().next().filter(|letter| matches!(letter, 'h' | 'm' | 's'));
    if let Some(letter) = letter.filter(|letter| lower.chars().all(|character| character == *letter)) {
        section.push(Piece::Elapsed(letter));
    }
}

fn starts_with(characters: &[char], wanted: &str) -> bool {
    let found = characters.iter().take(wanted.len()).map(char::to_ascii_lowercase);
    found.eq(wanted.chars())
}

/// The formats that have a number instead of a code. Those that depend on the country show no currency: the file
/// does not say which.
pub(super) fn built_in(id: u32) -> &'static str {
    match id {
        1 => "0",
        2 => "0.00",
        3 | 5 | 6 | 37 | 38 | 41 | 42 => "#,##0",
        4 | 7 | 8 | 39 | 40 | 43 | 44 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 | 27..=31 | 34..=36 | 50..=58 => "dd.mm.yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 | 32 => "h:mm",
        21 | 33 => "h:mm:ss",
        22 => "dd.mm.yyyy h:mm",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        49 => "@",
        _ => "General",
    }
}
