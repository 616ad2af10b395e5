//! The year, the planned period and the period of the strategy.

use jiff::civil::Date;
use opora_domain::planning::{Period, YearSpan};
use opora_tree::Place;

use super::Lines;
use crate::cells::dates::{dates, year_of, year_spans};
use crate::matching::{Token, tokens};

/// A value with where it stands.
pub(crate) type Found<T> = (T, Place, f64);

/// The year of the plan: the title's, else that of the line of the period, else the first year of a line `за 2021 г.`.
pub(crate) fn year(title: Option<(&str, Place)>, period: Option<&Found<Period>>, lines: &Lines) -> Option<Found<u16>> {
    if let Some((text, at)) = title
        && let Some((year, start, end)) = single_year(text)
    {
        return Some((year, at.span(start, end), 1.0));
    }
    if let Some((period, at, _)) = period {
        return u16::try_from(period.from.year()).ok().map(|year| (year, *at, 0.95));
    }
    let labelled = lines.lines.iter().find_map(|line| {
        let all = tokens(&line.text);
        let labelled = line.length() <= 60 && all.iter().any(|token| token.has_any_stem(&["план", "период", "годин"]));
        let (year, start, end) = single_year(&line.text).filter(|_| labelled)?;
        Some((year, line.at.span(start, end), 0.9))
    });
    labelled.or_else(|| {
        lines.lines.iter().find_map(|line| {
            let all = tokens(&line.text);
            let place = all.iter().enumerate().position(|(place, token)| {
                let introduced = place
                    .checked_sub(1)
                    .and_then(|before| all.get(before))
                    .is_some_and(|before| before.is_word("за") || before.is_word("през"));
                introduced && year_of(token).is_some()
            })?;
            let token = all.get(place)?;
            Some((year_of(token)?, line.at.span(token.start, token.end), 0.7))
        })
    })
}

/// The last year of a text that is no part of a span of years or of a date.
fn single_year(text: &str) -> Option<(u16, u32, u32)> {
    let all = tokens(text);
    let spans: Vec<usize> = year_spans(&all).into_iter().map(|(_, place)| place).collect();
    let dated = dates(&all);
    let in_span = |place: usize| spans.iter().any(|first| (*first..=*first + 4).contains(&place));
    let in_date = |place: usize| dated.iter().any(|date| (date.first..date.after).contains(&place));
    all.iter().enumerate().rev().find_map(|(place, token)| {
        let year = year_of(token).filter(|_| !in_span(place) && !in_date(place))?;
        Some((year, token.start, token.end))
    })
}

/// The period that a line prints from day to day, with the line when it says nothing else.
pub(crate) fn period(lines: &Lines) -> Option<(Found<Period>, Option<usize>)> {
    lines.lines.iter().enumerate().filter(|(_, line)| line.length() <= 300).find_map(|(index, line)| {
        let all = tokens(&line.text);
        let speaks = all.iter().any(|token| token.has_stem("период") || token.has_stem("срок"));
        if !speaks || all.iter().any(|token| token.has_any_stem(&["стратег", "обсъжд"])) {
            return None;
        }
        let found = dates(&all);
        let [from, to, ..] = found.as_slice() else { return None };
        if from.date >= to.date {
            return None;
        }
        let (start, end) = (all.get(from.first)?.start, all.get(to.after - 1)?.end);
        let alone = only_period(&all);
        Some(((Period { from: from.date, to: to.date }, line.at.span(start, end), 1.0), alone.then_some(index)))
    })
}

/// Whether a line holds nothing but the label and the dates.
fn only_period(all: &[Token]) -> bool {
    all.iter().filter(|token| token.kind == crate::matching::TokenKind::Word).all(|token| {
        token.has_any_stem(&["планов", "период", "годишен", "план", "плана", "срок", "действие"])
            || ["г", "год", "на", "от", "до", "за", "година"].contains(&token.folded.as_str())
    })
}

/// The whole year, where no days are printed.
pub(crate) fn whole_year(year: u16) -> Option<Period> {
    let year = i16::try_from(year).ok()?;
    Some(Period { from: Date::new(year, 1, 1).ok()?, to: Date::new(year, 12, 31).ok()? })
}

/// The period of the strategy: a span of years in a line that speaks of it, with the line when it says nothing else.
pub(crate) fn strategy(lines: &Lines, title: Option<(&str, Place)>) -> Option<(Found<YearSpan>, Option<usize>)> {
    let titled = title.into_iter().map(|(text, at)| (None, text.to_owned(), at));
    let all = lines.lines.iter().enumerate().map(|(index, line)| (Some(index), line.text.clone(), line.at));
    titled.chain(all).find_map(|(index, text, at)| {
        let all = tokens(&text);
        if !all.iter().any(|token| token.has_stem("стратеги")) {
            return None;
        }
        // A regional or national strategy is another document.
        let (span, first) = year_spans(&all).into_iter().find(|(_, place)| {
            let before = all.get(..*place).unwrap_or_default();
            let nearest = before.iter().rev().find(|token| token.has_any_stem(&["областн", "национал", "общинск"]));
            nearest.is_none_or(|nearest| nearest.has_stem("общинск"))
        })?;
        let token = all.get(first)?;
        let labelled = all.first().is_some_and(|token| token.has_stem("период")) && all.len() <= 14;
        Some(((span, at.span(token.start, token.end + 7), 0.9), index.filter(|_| labelled)))
    })
}
