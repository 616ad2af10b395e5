//! Numbers of a workbook as an officer in Bulgaria sees them: decimal comma, groups of three with a space.

use super::decimal::Decimal;
use super::format_code::{Piece, sections};
use super::shown_date::date;

/// How many characters a number takes that no format is set for.
const GENERAL_WIDTH: usize = 11;

/// Numbers beyond this are shown without their format: it says nothing about them.
const MOST: f64 = 1e15;

/// A format that was understood once for all cells that use it.
#[derive(Debug, Clone, Default)]
pub(super) struct ShownNumber {
    sections: Vec<Vec<Piece>>,
}

impl ShownNumber {
    pub(super) fn new(code: &str) -> Self {
        let mut sections = sections(code);
        // The fourth section is for text.
        sections.truncate(3);
        Self { sections }
    }

    /// The number as it is shown. `from_1904` is the workbook's first day.
    pub(super) fn show(&self, number: f64, from_1904: bool) -> String {
        if !number.is_finite() || number.abs() >= MOST {
            return general(number);
        }
        let section = |index: usize| self.sections.get(index);
        let (chosen, sign) = match self.sections.len() {
            2.. if number < 0.0 => (section(1), ""),
            3.. if number == 0.0 => (section(2), ""),
            _ => (section(0), if number < 0.0 { "-" } else { "" }),
        };
        let Some(pieces) = chosen else { return general(number) };
        if pieces.iter().any(|piece| matches!(piece, Piece::Date(..) | Piece::Elapsed(_))) {
            return date(pieces, number, from_1904).unwrap_or_else(|| general(number));
        }
        if pieces.iter().any(|piece| matches!(piece, Piece::Exponent)) {
            return general(number);
        }
        formatted(pieces, number, sign)
    }
}

/// A number without a format.
pub(super) fn general(number: f64) -> String {
    if !number.is_finite() {
        return number.to_string();
    }
    let mut decimal = Decimal::of(number);
    let places = GENERAL_WIDTH.saturating_sub(decimal.whole().len().max(1) + 1);
    decimal.round(places);
    let fraction = decimal.fraction(places);
    let fraction = fraction.trim_end_matches('0');
    let whole = decimal.whole();
    let whole = if whole.is_empty() { "0" } else { &whole };
    let sign = if number < 0.0 && !decimal.is_zero() { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole},{fraction}") }
}

fn formatted(pieces: &[Piece], number: f64, sign: &str) -> String {
    let point = pieces.iter().position(|piece| *piece == Piece::Point);
    let (before, after) = match point {
        Some(at) => (pieces.get(..at).unwrap_or_default(), pieces.get(at + 1..).unwrap_or_default()),
        None => (pieces, [].as_slice()),
    };
    let is_digit = |piece: &&Piece| matches!(piece, Piece::Digit(_));
    let last_digit = before.iter().rposition(|piece| is_digit(&piece));
    let first_digit = before.iter().position(|piece| is_digit(&piece));
    let commas = |from: usize, until: usize| {
        before.get(from..until).unwrap_or_default().iter().filter(|piece| **piece == Piece::Comma).count()
    };
    let grouped = first_digit.zip(last_digit).is_some_and(|(first, last)| commas(first, last) > 0);
    // Each comma after the last digit divides by a thousand.
    let after_last = |pieces: &[Piece]| {
        let last = pieces.iter().rposition(|piece| is_digit(&piece));
        last.map(|last| pieces.iter().skip(last + 1).take_while(|piece| **piece == Piece::Comma).count())
    };
    let thousands = after_last(after).or_else(|| after_last(before)).unwrap_or(0);
    let percents = pieces.iter().filter(|piece| **piece == Piece::Percent).count();

    let places = after.iter().filter(is_digit).count();
    let mut decimal = Decimal::of(number);
    decimal.shift(2 * i32::try_from(percents).unwrap_or(0) - 3 * i32::try_from(thousands).unwrap_or(0));
    decimal.round(places);
    let sign = if decimal.is_zero() { "" } else { sign };

    let whole = whole_part(before, &decimal.whole(), grouped, first_digit);
    let fraction = fraction_part(after, &decimal.fraction(places), point.is_some());
    let general = || general(number.abs());
    let rest: String =
        if first_digit.is_none() && places == 0 { without_digits(pieces, general) } else { whole + &fraction };
    format!("{sign}{rest}").trim().to_owned()
}

/// Only words, or the number as it is among them.
fn without_digits(pieces: &[Piece], general: impl Fn() -> String) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            Piece::General | Piece::Text => text.push_str(&general()),
            Piece::Percent => text.push('%'),
            _ => {}
        }
    }
    text
}

/// Fills the places before the point from the right; what stands between them stays where it is.
fn whole_part(pieces: &[Piece], digits: &str, grouped: bool, first_digit: Option<usize>) -> String {
    let mut left = digits.chars().rev().peekable();
    let mut reversed: Vec<char> = Vec::new();
    let mut count = 0_usize;
    let mut put = |digit: char, reversed: &mut Vec<char>| {
        if grouped && count > 0 && count.is_multiple_of(3) {
            reversed.push(' ');
        }
        reversed.push(digit);
        count += 1;
    };
    for (index, piece) in pieces.iter().enumerate().rev() {
        match piece {
            Piece::Digit(kind) => {
                match (left.next(), kind) {
                    (Some(digit), _) => put(digit, &mut reversed),
                    (None, '0') => put('0', &mut reversed),
                    (None, _) => {}
                }
                if first_digit == Some(index) {
                    for digit in left.by_ref() {
                        put(digit, &mut reversed);
                    }
                }
            }
            Piece::Literal(text) => {
                // What parts groups of digits is shown only between digits.
                let parts_digits = first_digit.is_some_and(|first| index > first)
                    && pieces.get(index + 1..).is_some_and(|later| later.iter().any(|p| matches!(p, Piece::Digit(_))));
                if !parts_digits || left.peek().is_some() || pieces.get(..index).is_some_and(has_zero) {
                    reversed.extend(text.chars().rev());
                }
            }
            Piece::Percent => reversed.push('%'),
            _ => {}
        }
    }
    reversed.iter().rev().collect()
}

fn has_zero(pieces: &[Piece]) -> bool {
    pieces.contains(&Piece::Digit('0'))
}

fn fraction_part(pieces: &[Piece], digits: &str, point: bool) -> String {
    let mut text = String::new();
    let mut left = digits.chars();
    let mut shown = String::new();
    let mut rest = String::new();
    for piece in pieces {
        match piece {
            Piece::Digit(kind) => {
                let digit = left.next().unwrap_or('0');
                let needed = *kind != '#' || digit != '0' || left.as_str().chars().any(|later| later != '0');
                if needed {
                    shown.push(digit);
                }
            }
            Piece::Literal(literal) => rest.push_str(literal),
            Piece::Percent => rest.push('%'),
            _ => {}
        }
    }
    if point && !shown.is_empty() {
        text.push(',');
    }
    text + &shown + &rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(code: &str, number: f64) -> String {
        ShownNumber::new(code).show(number, false)
    }

    #[test]
    fn numbers_without_a_format() {
        assert_eq!(general(20.0), "20");
        assert_eq!(general(-0.5), "-0,5");
        assert_eq!(general(0.1 + 0.2), "0,3");
        assert_eq!(general(1.0 / 3.0), "0,333333333");
        assert_eq!(general(538_952.0), "538952");
        assert_eq!(general(f64::NAN), "NaN");
    }

    #[test]
    fn amounts() {
        assert_eq!(show("#,##0.00", 1_234_567.891), "1 234 567,89");
        assert_eq!(show("#\\ ##0\\ \"лева\"", 538_952.0), "538 952 лева");
        assert_eq!(show("#\\ ##0\\ \"лева\"", 52.0), "52 лева");
        assert_eq!(show("#,##0.00\\ [$лв.-402]", 1000.0), "1 000,00 лв.");
        assert_eq!(show("#,##0.00\\ [$€-1];[Red]\\-#,##0.00\\ [$€-1]", -12.5), "-12,50 €");
        assert_eq!(show("_-* #,##0\\ \"лв.\"_-;\\-* #,##0\\ \"лв.\"_-;_-* \"-\"_-;_-@_-", 0.0), "-");
        assert_eq!(show("0.0%", 0.1255), "12,6%");
        assert_eq!(show("0.##", 5.0), "5");
        assert_eq!(show("000", 7.0), "007");
        assert_eq!(show("0,", 12_345.0), "12");
        assert_eq!(show("#,##0.0,,\\ \"млн.\"", 12_345_678.0), "12,3 млн.");
        assert_eq!(show("General\" места\"", 20.0), "20 места");
        assert_eq!(show("0.00", -0.001), "0,00");
        assert_eq!(show("", 3.0), "");
        assert_eq!(show("0", 1e300), format!("1{}", "0".repeat(300)));
    }

    #[test]
    fn dates() {
        assert_eq!(show("dd.mm.yyyy", 44_317.0), "01.05.2021");
        assert_eq!(show("d mmmm yyyy\\ \"г.\"", 44_317.0), "1 май 2021 г.");
        assert_eq!(show("h:mm", 0.5), "12:00");
        assert_eq!(show("[h]:mm", 1.5), "36:00");
        assert_eq!(show("dd.mm.yyyy", 60.0), "29.02.1900");
        assert_eq!(show("dd.mm.yyyy", -5.0), "-5");
        assert_eq!(ShownNumber::new("yyyy-mm-dd").show(0.0, true), "1904-01-01");
    }
}
