//! Dates and years: `05.05.2020 г.`, `5 май 2020 г.`, `2016 – 2020`, `01.01.2021 г. -31.12.2021 г.`.

use jiff::civil::Date;
use opora_domain::planning::YearSpan;

use crate::matching::{Token, TokenKind};
use crate::vocabulary::schedule::MONTHS;

/// A date with the index of its first token and of the one after its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FoundDate {
    pub(crate) date: Date,
    pub(crate) first: usize,
    pub(crate) after: usize,
}

pub(crate) fn dates(tokens: &[Token]) -> Vec<FoundDate> {
    let mut found: Vec<FoundDate> = Vec::new();
    for first in 0..tokens.len() {
        if found.last().is_some_and(|last| last.after > first) {
            continue;
        }
        found.extend(date_at(tokens, first));
    }
    found
}

fn date_at(tokens: &[Token], first: usize) -> Option<FoundDate> {
    let day = i8::try_from(tokens.get(first)?.number()?).ok()?;
    let mut place = first + 1;
    let separated = |place: usize| tokens.get(place).is_some_and(|token| token.is_sign("./-"));
    let month = if separated(place) && tokens.get(place + 1)?.kind == TokenKind::Number {
        let month = i8::try_from(tokens.get(place + 1)?.number()?).ok()?;
        place += 2;
        if !separated(place) {
            return None;
        }
        place += 1;
        month
    } else {
        place += usize::from(separated(place));
        let month = month_of(tokens.get(place)?)?;
        place += 1;
        i8::try_from(month).ok()?
    };
    let year = tokens.get(place).filter(|token| token.text.len() == 4)?.number()?;
    let date = Date::new(i16::try_from(year).ok()?, month, day).ok()?;
    (1990..=2100).contains(&year).then_some(FoundDate { date, first, after: place + 1 })
}

/// The month (1 to 12) that a word names.
pub(crate) fn month_of(token: &Token) -> Option<u32> {
    if token.kind != TokenKind::Word {
        return None;
    }
    (1_u32..).zip(MONTHS).find_map(|(number, names)| {
        let matches =
            |name: &str| if name.chars().count() <= 3 { token.folded == name } else { token.folded.starts_with(name) };
        names.iter().any(|name| matches(name)).then_some(number)
    })
}

/// The year that a token is.
pub(crate) fn year_of(token: &Token) -> Option<u16> {
    let year = u16::try_from(token.number()?).ok()?;
    (token.text.len() == 4 && (1990..=2100).contains(&year)).then_some(year)
}

/// All spans of years (`2016-2020 г.`) with the index of their first token.
pub(crate) fn year_spans(tokens: &[Token]) -> Vec<(YearSpan, usize)> {
    let mut found = Vec::new();
    for (first, token) in tokens.iter().enumerate() {
        let Some(from) = year_of(token) else { continue };
        let mut place = first + 1;
        while tokens.get(place).is_some_and(|token| {
            token.is_sign(".") || token.is_word("г") || token.is_word("год") || token.has_stem("година")
        }) {
            place += 1;
        }
        if !tokens.get(place).is_some_and(|token| token.is_sign("-–—/÷") || token.is_word("до")) {
            continue;
        }
        // A year after a point or slash is the end of a date.
        let in_date = first > 0 && tokens.get(first - 1).is_some_and(|before| before.is_sign("./") && !token.spaced);
        if let Some(to) = tokens.get(place + 1).and_then(year_of)
            && to > from
            && !in_date
        {
            found.push((YearSpan { from, to }, first));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::tokens;

    #[test]
    fn dates_in_figures_and_words() {
        for (text, expected) in [
            ("№ 49/05.05.2020 г.", vec!["2020-05-05"]),
            ("01.01.2021 г. -31.12.2021 г.", vec!["2021-01-01", "2021-12-31"]),
            ("на 5 май 2020 г.", vec!["2020-05-05"]),
            ("31-12-2025", vec!["2025-12-31"]),
            ("31.02.2025", vec![]),
            ("от .......... 2025 г.", vec![]),
        ] {
            let found: Vec<String> = dates(&tokens(text)).iter().map(|found| found.date.to_string()).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn spans_of_years() {
        for (text, expected) in [
            ("стратегия (2016 – 2020 г.)", Some((2016, 2020))),
            ("2021 г.-2027 г.", Some((2021, 2027))),
            ("01.01.2021-31.12.2022", None),
            ("за 2021 г.", None),
        ] {
            let found = year_spans(&tokens(text)).first().map(|(span, _)| (span.from, span.to));
            assert_eq!(found, expected, "{text}");
        }
    }
}
