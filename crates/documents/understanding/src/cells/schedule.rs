//! Marks of quarters, headings of quarters, and schedules written out in words.

use opora_domain::planning::Quarter;

use super::dates::month_of;
use super::numbers::roman;
use crate::matching::{Token, TokenKind, begins_with_tolerantly, distance_within, fold_joined, tokens};
use crate::vocabulary::schedule::{
    HALF_STEMS, MARK_SIGNS, MARK_WORDS, MONTH_STEMS, ORDINALS, PREPARATION_STEMS, PROVISION_STEMS, QUARTER_STEMS,
    RECURRING_STEMS, WHOLE_YEAR_STEMS,
};

/// What the marks of a document mean, as its legend says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Marks {
    /// Marks that the legend or the custom of the field gives to preparation.
    pub(crate) preparation: Vec<String>,
    pub(crate) provision: Vec<String>,
}

impl Marks {
    /// What the text of a cell marks; `None` for a text that is no mark.
    pub(crate) fn read(&self, text: &str) -> Option<Quarter> {
        let text = text.trim();
        let folded = fold_joined(text);
        let is_listed = |marks: &[String]| {
            marks.iter().any(|mark| mark == text || !folded.is_empty() && fold_joined(mark) == folded)
        };
        if is_listed(&self.preparation) {
            return Some(Quarter::Preparation);
        }
        if is_listed(&self.provision) {
            return Some(Quarter::Provision);
        }
        mark(text)
    }
}

/// Whether a cell of a quarter says that nothing happens then: a dash, `не`, `няма`.
pub(crate) fn says_nothing(text: &str) -> bool {
    ["", "не", "няма"].contains(&fold_joined(text).as_str())
}

/// The mark that a text is, by the custom of the field.
pub(crate) fn mark(text: &str) -> Option<Quarter> {
    let text = text.trim().trim_matches(['.', ',', '(', ')', '|']);
    if text.is_empty() || text.chars().count() > 20 {
        return None;
    }
    if text.chars().count() <= 3 && text.chars().all(|sign| MARK_SIGNS.contains(&sign)) {
        return Some(Quarter::Provision);
    }
    let folded = fold_joined(text);
    if PREPARATION_STEMS.iter().any(|stem| folded.starts_with(stem)) {
        return Some(Quarter::Preparation);
    }
    MARK_WORDS.contains(&folded.as_str()).then_some(Quarter::Provision)
}

/// The months (1 to 12) that the heading of a column stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MonthSpan {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

impl MonthSpan {
    fn quarter(number: u32) -> Option<Self> {
        (1..=4).contains(&number).then(|| Self { from: number * 3 - 2, to: number * 3 })
    }

    fn months(from: u32, to: u32) -> Option<Self> {
        (1 <= from && from <= to && to <= 12).then_some(Self { from, to })
    }

    /// Which of the four quarters it touches.
    pub(crate) fn quarters(self) -> [bool; 4] {
        [0, 1, 2, 3].map(|quarter: u32| self.from <= quarter * 3 + 3 && self.to > quarter * 3)
    }
}

/// The months of a heading such as `Месец 1-3`, `Q2`, `III тримесечие`, `ян.-март`, `X-XII`, `първо полугодие`.
/// A lone number or numeral is none here: whether it counts quarters or months shows only beside its neighbours.
pub(crate) fn months_of_heading(text: &str) -> Option<MonthSpan> {
    if text.chars().count() > 40 {
        return None;
    }
    let tokens = tokens(text);
    let words: Vec<&Token> = tokens.iter().filter(|token| token.kind != TokenKind::Sign).collect();
    let has = |stems: &[&str]| {
        words.iter().any(|word| {
            word.kind == TokenKind::Word
                && stems.iter().any(|stem| {
                    if stem.len() <= 4 { word.folded == *stem } else { begins_with_tolerantly(&word.folded, stem) }
                })
        })
    };
    let counts: Vec<u32> = words
        .iter()
        .filter_map(|word| word.number().filter(|number| *number <= 12).or_else(|| roman(&word.text)))
        .collect();
    let months: Vec<u32> = words.iter().filter_map(|word| month_of(word)).collect();
    if has(QUARTER_STEMS) {
        return counts.first().copied().or_else(|| ordinal(&words)).and_then(MonthSpan::quarter);
    }
    if has(HALF_STEMS) {
        let half = counts.first().copied().or_else(|| ordinal(&words))?;
        return if half == 1 { MonthSpan::months(1, 6) } else { MonthSpan::months(7, 12) };
    }
    // "Ме сеп 10-12" is a misread "месец", not September: figures say more than a short name.
    if let (Some(from), Some(to), true) = (months.first(), months.last(), counts.len() < 2) {
        return MonthSpan::months(*from, *to);
    }
    let folded = fold_joined(text);
    if let Some(number) = text.trim().strip_prefix(['Q', 'q']).and_then(|rest| rest.trim().parse().ok()) {
        return MonthSpan::quarter(number);
    }
    let letters: String = folded.chars().filter(|letter| letter.is_alphabetic()).collect();
    let numerals: String =
        words.iter().filter(|word| roman(&word.text).is_some()).map(|word| word.folded.clone()).collect();
    let label = letters.strip_suffix(numerals.as_str()).unwrap_or(&letters);
    let is_month_word = label.is_empty()
        || MONTH_STEMS.contains(&label)
        || distance_within(label, "месец", 2)
        || distance_within(label, "месеци", 2);
    match (counts.as_slice(), is_month_word) {
        ([from, to], true) => MonthSpan::months(*from, *to).filter(|span| span.to - span.from <= 5),
        ([month], true) if label.len() > 2 => MonthSpan::months(*month, *month),
        _ => None,
    }
}

/// The number that a lone count heading is: `I`, `2`, `IV.`.
pub(crate) fn lone_count(text: &str) -> Option<u32> {
    let text = text.trim().trim_end_matches(['.', ')']);
    roman(text).or_else(|| text.parse().ok().filter(|number| (1..=12).contains(number)))
}

fn ordinal(words: &[&Token]) -> Option<u32> {
    (1_u32..).zip(ORDINALS).find_map(|(number, stem)| words.iter().any(|word| word.has_stem(stem)).then_some(number))
}

/// The quarters of a schedule in words: `целогодишно`, `I-IV тримесечие`, `март - юни`, `до 30.06.2021 г.`.
pub(crate) fn quarters_in_words(text: &str) -> Option<[Option<Quarter>; 4]> {
    let prepares = |tokens: &[Token]| tokens.iter().any(|token| token.has_any_stem(PREPARATION_STEMS));
    let whole = tokens(text);
    if !prepares(&whole) {
        return provided_in_words(&whole);
    }
    // "I-II трим. подготовка, III-IV трим. предоставяне": each part has its own meaning.
    let mut quarters = [None; 4];
    let mut found = false;
    for part in text.split([';', ',', '\n']) {
        let part = tokens(part);
        let value = if prepares(&part) { Quarter::Preparation } else { Quarter::Provision };
        let Some(touched) = provided_in_words(&part) else { continue };
        found = true;
        for (slot, touched) in quarters.iter_mut().zip(touched) {
            if touched.is_some() && *slot != Some(Quarter::Provision) {
                *slot = Some(value);
            }
        }
    }
    found.then_some(quarters)
}

/// "м." and "мес." before the number of a month; they part no span.
fn is_month_label(token: &Token) -> bool {
    MONTH_STEMS.iter().any(|stem| token.is_word(stem)) || token.is_sign(".")
}

fn provided_in_words(tokens: &[Token]) -> Option<[Option<Quarter>; 4]> {
    let all = [Some(Quarter::Provision); 4];
    let through_year =
        tokens.iter().any(|token| token.has_stem("цял")) && tokens.iter().any(|token| token.has_stem("годин"));
    if through_year
        || tokens.iter().any(|token| WHOLE_YEAR_STEMS.iter().any(|stem| begins_with_tolerantly(&token.folded, stem)))
    {
        return Some(all);
    }
    // "веднъж на тримесечие", "всеки месец": again and again through the year.
    let recurs = tokens.windows(3).any(|part| match part {
        [often, on, span] => {
            (often.is_word("веднъж") || often.is_word("път")) && on.is_word("на") && span.has_any_stem(RECURRING_STEMS)
        }
        _ => false,
    }) || tokens.windows(2).any(|pair| match pair {
        [every, span] => {
            ["всеки", "всяка", "всяко"].contains(&every.folded.as_str()) && span.has_any_stem(RECURRING_STEMS)
        }
        _ => false,
    });
    if recurs && tokens.iter().all(|token| token.number().is_none_or(|number| number < 5)) {
        return Some(all);
    }
    // A bare year is all of it.
    let is_year = |token: &Token| super::dates::year_of(token).is_some();
    let only_years = tokens.iter().all(|token| {
        is_year(token)
            || token.kind == TokenKind::Sign
            || token.has_any_stem(&["годин"])
            || ["г", "год"].contains(&token.folded.as_str())
    });
    if only_years && tokens.iter().any(is_year) {
        return Some(all);
    }
    let mut spans: Vec<MonthSpan> = Vec::new();
    let numerals: Vec<u32> =
        tokens.iter().filter_map(|token| roman(&token.text).filter(|_| token.number().is_none())).collect();
    // Bare Roman numerals that do not go beyond four count quarters, as their headings do.
    let bare_quarters = numerals.len() > 1
        && numerals.iter().all(|number| *number <= 4)
        && tokens.iter().all(|token| token.kind == TokenKind::Sign || roman(&token.text).is_some());
    let quarter = bare_quarters || tokens.iter().any(|token| token.has_any_stem(&["тримесеч", "трим", "кварт"]));
    let half = tokens.iter().any(|token| token.has_any_stem(HALF_STEMS));
    // "от м. април", "от 01.07.2020 г.": what has begun goes on to the end of the year.
    let counted = |token: &Token| token.kind == TokenKind::Number || month_of(token).is_some();
    let ordered = |token: &Token| (quarter || half) && ordinal(&[token]).is_some();
    let leading: Vec<&Token> =
        tokens.iter().take_while(|token| !counted(token) && !ordered(token) && roman(&token.text).is_none()).collect();
    // "до 30.06.", "в срок до края на септември": what ends then has gone on since the beginning of the year.
    let closing = leading.iter().any(|token| token.is_word("до"));
    let open_end = !closing
        && leading.iter().any(|token| token.is_word("от") || token.is_word("след") || token.has_stem("считано"));
    let dated = super::dates::dates(tokens);
    // "15.01. – 30.06.2016 г.; 15.09. – 23.12.2016 г.": the first day of a span may leave out its year.
    let begun: Vec<MonthSpan> = dated
        .iter()
        .filter_map(|to| Some((month_before(tokens.get(..to.first)?)?, month(to.date.month()))))
        .flat_map(|(from, to)| {
            // "01.12. – 31.03." goes over the turn of the year.
            let turns = from > to;
            let first = MonthSpan::months(from, if turns { 12 } else { to });
            first.into_iter().chain(if turns { MonthSpan::months(1, to) } else { None })
        })
        .collect();
    match dated.as_slice() {
        _ if !begun.is_empty() => spans.extend(begun),
        [from, .., to] => spans.extend(MonthSpan::months(month(from.date.month()), month(to.date.month()))),
        [until] if closing => {
            spans.extend(MonthSpan::months(1, month(until.date.month())));
        }
        [from] if open_end => spans.extend(MonthSpan::months(month(from.date.month()), 12)),
        [on] => spans.extend(MonthSpan::months(month(on.date.month()), month(on.date.month()))),
        [] => {}
    }
    if spans.is_empty() {
        let mut pending: Option<u32> = None;
        let mut joined = false;
        for token in tokens {
            let count = month_of(token)
                .or_else(|| token.number().or_else(|| roman(&token.text)).filter(|number| *number <= 12))
                .or_else(|| ordinal(&[token]).filter(|_| quarter || half));
            if let Some(number) = count {
                let is_count = month_of(token).is_none();
                let span = if half && is_count {
                    MonthSpan::months(if number == 1 { 1 } else { 7 }, if number == 1 { 6 } else { 12 })
                } else if quarter && is_count {
                    MonthSpan::quarter(number)
                } else {
                    MonthSpan::months(number, number)
                };
                match (span, pending, joined) {
                    (Some(span), Some(_), true) => {
                        if let Some(last) = spans.last_mut() {
                            if last.from <= span.to {
                                last.to = span.to;
                            } else {
                                // "ноември – март": over the turn of the year.
                                last.to = 12;
                                spans.extend(MonthSpan::months(1, span.to));
                            }
                        }
                    }
                    (Some(span), ..) => spans.push(span),
                    (None, ..) => {}
                }
                pending = Some(number);
                joined = false;
            } else if !is_month_label(token) {
                joined = token.is_sign("-–—") || token.is_word("до");
            }
        }
        if let [span] = spans.as_mut_slice() {
            span.to = if open_end { 12 } else { span.to };
            span.from = if closing { 1 } else { span.from };
        }
        // "02.2021 г."
        let dotted = tokens.windows(3).any(|part| match part {
            [month, stop, year] => {
                month.number().is_some_and(|number| (1..=12).contains(&number)) && stop.is_sign("./") && is_year(year)
            }
            _ => false,
        });
        let named = quarter
            || half
            || dotted
            || tokens
                .iter()
                .any(|token| month_of(token).is_some() || token.has_any_stem(&["месец"]) || token.is_word("м"));
        let stated = |token: &Token| token.has_any_stem(PREPARATION_STEMS) || token.has_any_stem(PROVISION_STEMS);
        let bare =
            tokens.iter().all(|token| token.kind != TokenKind::Word || roman(&token.text).is_some() || stated(token));
        // "06, 12" names two months as a column of months would.
        let listed = spans.len() > 1
            && tokens.iter().all(|token| token.is_sign(",;.") || token.number().is_some() && token.text.len() == 2);
        let ranged = bare && spans.iter().any(|span| span.to > span.from) || listed;
        if !named && !ranged {
            return None;
        }
    }
    if spans.is_empty() {
        return None;
    }
    let mut quarters = [None; 4];
    for span in spans {
        for (quarter, touched) in quarters.iter_mut().zip(span.quarters()) {
            if touched {
                *quarter = Some(Quarter::Provision);
            }
        }
    }
    Some(quarters)
}

/// The month of a day without a year that stands at the end, before a dash: `15.01. –`.
fn month_before(tokens: &[Token]) -> Option<u32> {
    let [before @ .., dash] = tokens else { return None };
    let day = match before {
        [.., day, stop, month, end] if end.is_sign(".") => (day, stop, month),
        [.., day, stop, month] => (day, stop, month),
        _ => return None,
    };
    let (day, stop, month) = day;
    let month = month.number().filter(|month| (1..=12).contains(month))?;
    let dated = dash.is_sign("-–—") && stop.is_sign("./") && day.number().is_some_and(|day| (1..=31).contains(&day));
    dated.then_some(month)
}

fn month(month: i8) -> u32 {
    u32::try_from(month).unwrap_or(1)
}

#[cfg(test)]
#[path = "schedule_tests.rs"]
mod tests;
