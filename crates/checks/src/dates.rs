//! Dates as people print them: "04.08.2025", "8 август 2023 г.", "м. ноември 2024 г.".

use crate::letters::small_letters;
use crate::months::MONTHS;
use crate::words::{Word, tokens};

/// A printed date with its place in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PrintedDate {
    /// Absent where only the month, or day and month, are printed.
    pub year: Option<u16>,
    /// From 1.
    pub month: u8,
    pub day: Option<u8>,
    pub from: usize,
    pub until: usize,
}

impl PrintedDate {
    /// The quarter of its month, from 0.
    pub fn quarter(&self) -> usize {
        usize::from(self.month.saturating_sub(1)) / 3
    }

    /// Months since the year 0, for comparing; `None` without a year.
    pub fn months(&self) -> Option<i32> {
        Some(i32::from(self.year?) * 12 + i32::from(self.month))
    }

    /// As it stands in the text.
    pub fn written<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.from..self.until).unwrap_or_default()
    }
}

/// The dates of a text in order: with a day, or with a month by its name.
pub(crate) fn dates(text: &str) -> Vec<PrintedDate> {
    let all = tokens(text);
    let mut found: Vec<PrintedDate> = Vec::new();
    let mut next = 0;
    while let Some(token) = all.get(next) {
        let read = by_numbers(text, all.get(next..).unwrap_or_default())
            .or_else(|| by_name(text, token, next.checked_sub(1).and_then(|at| all.get(at)), all.get(next + 1)));
        match read {
            Some((date, used)) => {
                found.push(date);
                next += used;
            }
            None => next += 1,
        }
    }
    found
}

/// "04.08.2025", "04.08.": the date with the number of its tokens.
fn by_numbers(text: &str, rest: &[Word<'_>]) -> Option<(PrintedDate, usize)> {
    let [day, month, ..] = rest else { return None };
    let dot = |one: &Word<'_>, other: &Word<'_>| {
        matches!(text.get(one.until..other.from).unwrap_or_default(), "." | ". " | "/" | "-")
    };
    let (day_number, month_number) = (number(day.text, 31)?, number(month.text, 12)?);
    if !dot(day, month) || month.text.len() > 2 || day.text.len() > 2 {
        return None;
    }
    if let Some(year) = rest.get(2).filter(|year| dot(month, year))
        && let Some(number) = year_of(year.text)
    {
        let date = PrintedDate {
            year: Some(number),
            month: month_number,
            day: Some(day_number),
            from: day.from,
            until: year.until,
        };
        return Some((date, 3));
    }
    // "2.5" is the number of a heading; a day and a month have two digits each and a full stop behind.
    let behind = text.get(month.until..).unwrap_or_default();
    let two = day.text.len() == 2 && month.text.len() == 2 && text.get(day.until..month.from) == Some(".");
    let ends = behind.strip_prefix('.').is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
    (two && ends).then_some((
        PrintedDate { year: None, month: month_number, day: Some(day_number), from: day.from, until: month.until },
        2,
    ))
}

/// "8 август 2023", "ноември 2024", "октомври".
fn by_name(
    text: &str,
    name: &Word<'_>,
    before: Option<&Word<'_>>,
    after: Option<&Word<'_>>,
) -> Option<(PrintedDate, usize)> {
    let small = small_letters(name.text);
    let month = MONTHS.iter().position(|month| *month == small)?;
    let close = |from: usize, until: usize| text.get(from..until).is_some_and(|gap| gap.trim().is_empty());
    let day = before
        .filter(|day| day.text.len() <= 2 && close(day.until, name.from))
        .and_then(|day| Some((number(day.text, 31)?, day.from)));
    let year =
        after.filter(|year| close(name.until, year.from)).and_then(|year| Some((year_of(year.text)?, year.until)));
    let date = PrintedDate {
        year: year.map(|(year, _)| year),
        month: u8::try_from(month + 1).ok()?,
        day: day.map(|(day, _)| day),
        from: day.map_or(name.from, |(_, from)| from),
        until: year.map_or(name.until, |(_, until)| until),
    };
    Some((date, if year.is_some() { 2 } else { 1 }))
}

fn number(digits: &str, most: u8) -> Option<u8> {
    digits.parse().ok().filter(|number| (1..=most).contains(number))
}

/// "2025", "2025г".
fn year_of(token: &str) -> Option<u16> {
    let digits = token.strip_suffix('г').unwrap_or(token);
    digits.parse().ok().filter(|year| digits.len() == 4 && (1990..=2100).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Option<u16>, u8, Option<u8>, &str)> {
        dates(text).iter().map(|date| (date.year, date.month, date.day, date.written(text))).collect()
    }

    #[test]
    fn dates_are_read_as_printed() {
        assert_eq!(read("до 04.08.2025 г."), [(Some(2025), 8, Some(4), "04.08.2025")]);
        assert_eq!(read("от 8 август 2023 г."), [(Some(2023), 8, Some(8), "8 август 2023")]);
        assert_eq!(read("през м. ноември 2024г."), [(Some(2024), 11, None, "ноември 2024г")]);
        assert_eq!(read("от 01.12. до 31.03."), [(None, 12, Some(1), "01.12"), (None, 3, Some(31), "31.03")]);
        assert_eq!(read("през октомври"), [(None, 10, None, "октомври")]);
    }

    #[test]
    fn numbers_of_headings_are_no_dates() {
        assert_eq!(read("2.5. Дневна грижа, 10.12 лв., чл. 38, ал. 1"), []);
    }
}
