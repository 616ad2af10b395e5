//! The years and spans of years that a text names.

use crate::letters::small_letters;
use crate::words::tokens;

/// A year with its place in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Year {
    pub year: i32,
    pub from: usize,
    pub until: usize,
}

/// "2016 г. – 2020 г." with its place in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub first: i32,
    pub last: i32,
    pub from: usize,
    pub until: usize,
}

impl Span {
    /// How many years it counts, the first and the last included.
    pub fn length(&self) -> i32 {
        self.last - self.first + 1
    }
}

/// The years of a text; what stands in a longer number or a date by days is a year too.
pub(crate) fn years(text: &str) -> Vec<Year> {
    if !text.as_bytes().iter().any(u8::is_ascii_digit) {
        return Vec::new();
    }
    tokens(text)
        .iter()
        .filter_map(|token| {
            let digits: String = token.text.chars().take_while(char::is_ascii_digit).collect();
            let rest = token.text.get(digits.len()..)?;
            let year = digits.parse().ok().filter(|year| (1990..=2100).contains(year))?;
            let goes_on = text.get(token.until..).is_some_and(|after| {
                after.starts_with('.') && after.chars().nth(1).is_some_and(|c| c.is_ascii_digit())
            });
            (digits.len() == 4 && (rest.is_empty() || rest == "г") && !goes_on).then_some(Year {
                year,
                from: token.from,
                until: token.until,
            })
        })
        .collect()
}

/// Two years with nothing but a dash between them.
pub(crate) fn spans(text: &str) -> Vec<Span> {
    years(text)
        .windows(2)
        .filter_map(|pair| {
            let [first, last] = pair else { return None };
            let gap = text.get(first.until..last.from)?;
            let bare: String = gap.chars().filter(|c| !c.is_whitespace() && !matches!(c, 'г' | '.' | '/')).collect();
            matches!(bare.as_str(), "-" | "–" | "—" | "до").then_some(Span {
                first: first.year,
                last: last.year,
                from: first.from,
                until: last.until,
            })
        })
        .collect()
}

/// The years that a text names outside spans.
pub(crate) fn single_years(text: &str) -> Vec<Year> {
    let spans = spans(text);
    years(text)
        .into_iter()
        .filter(|year| !spans.iter().any(|span| (span.from..span.until).contains(&year.from)))
        .collect()
}

/// The number that a Bulgarian word says, up to ten.
pub(crate) fn number_word(word: &str) -> Option<usize> {
    const WORDS: &[(&str, usize)] = &[
        ("един", 1),
        ("една", 1),
        ("едно", 1),
        ("два", 2),
        ("две", 2),
        ("три", 3),
        ("четири", 4),
        ("пет", 5),
        ("шест", 6),
        ("седем", 7),
        ("осем", 8),
        ("девет", 9),
        ("десет", 10),
    ];
    // The longest has six letters.
    if word.len() > 12 {
        return None;
    }
    let lower = small_letters(word);
    WORDS
        .iter()
        .find(|(name, _)| *name == lower)
        .map(|(_, number)| *number)
        .or_else(|| lower.parse().ok().filter(|_| lower.len() <= 3))
}

/// The number that a word says, also with its article: "шестте", "27-те" by its digits.
pub(crate) fn definite_number(word: &str) -> Option<usize> {
    let lower = small_letters(word);
    let bare = match lower.as_str() {
        "двата" | "двете" => "две",
        "деветте" => "девет",
        "десетте" => "десет",
        other => other.strip_suffix("те").unwrap_or(other),
    };
    number_word(bare)
}

/// The years that an adjective like "тригодишен" or the pair "три годишен" says.
pub(crate) fn years_long(word: &str) -> Option<i32> {
    const BEGINNINGS: &[(&str, i32)] =
        &[("двугодиш", 2), ("тригодиш", 3), ("четиригодиш", 4), ("петгодиш", 5), ("шестгодиш", 6), ("седемгодиш", 7)];
    let lower = word.to_lowercase();
    BEGINNINGS.iter().find(|(begin, _)| lower.starts_with(begin)).map(|(_, years)| *years)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_years_are_read() {
        let found: Vec<(i32, i32)> =
            spans("/2016г. - 2020 г./ и 2014-2020").iter().map(|s| (s.first, s.last)).collect();
        assert_eq!(found, [(2016, 2020), (2014, 2020)]);
        assert_eq!(single_years("през 2018г. и 2016-2020").iter().map(|y| y.year).collect::<Vec<_>>(), [2018]);
        assert!(spans("от 27.03.2015 до 31.03.2016").is_empty());
        assert_eq!(years_long("Тригодишният"), Some(3));
        assert_eq!(number_word("четири"), Some(4));
        let said = ["трите", "шестте", "деветте", "двете", "десетте", "шест", "деца"].map(definite_number);
        assert_eq!(said, [Some(3), Some(6), Some(9), Some(2), Some(10), Some(6), None]);
    }
}
