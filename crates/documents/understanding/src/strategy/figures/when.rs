//! The time for which a number of a sentence holds.
//!
//! A year after a number belongs to it ("215 деца за 2012 г."), unless one stands between this number and the one
//! before it ("през 2019 г. е 11 %"); otherwise the last time that was named goes on.

use super::names_source;
use super::numbers::FoundNumber;
use crate::cells::dates::{dates, year_of, year_spans};
use crate::matching::{Token, TokenKind, tokens};
use crate::vocabulary::figures::{LASTING_STEMS, SCHOOL_STEMS};

/// A time with the tokens that tell it.
#[derive(Debug, Clone)]
struct Time {
    text: String,
    first: usize,
    after: usize,
}

/// For each number its time.
pub(super) fn times(sentence: &[Token], numbers: &[FoundNumber]) -> Vec<Option<String>> {
    let named = named(sentence, numbers);
    let mut used = vec![false; named.len()];
    let mut current: Option<String> = None;
    let mut found = Vec::with_capacity(numbers.len());
    for (index, number) in numbers.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| numbers.get(before)).map_or(0, |before| before.after);
        let next = numbers.get(index + 1).map_or(sentence.len(), |next| next.first);
        let free: Vec<usize> = (0..named.len()).filter(|place| used.get(*place) == Some(&false)).collect();
        let between = |place: &&usize, from: usize, until: usize| {
            named.get(**place).is_some_and(|time| time.first >= from && time.after <= until)
        };
        let preceding: Vec<usize> = free.iter().filter(|place| between(place, before, number.first)).copied().collect();
        let own = match preceding.as_slice() {
            [] => free.iter().find(|place| between(place, number.after, next)).map(|place| vec![*place]),
            _ => Some(preceding),
        };
        if let Some(own) = own {
            for place in &own {
                if let Some(used) = used.get_mut(*place) {
                    *used = true;
                }
            }
            current = joined(&own.iter().filter_map(|place| named.get(*place)).collect::<Vec<_>>());
        }
        found.push(current.clone());
    }
    // A time that only the end of the sentence names holds for what stands before it.
    let first = found.iter().flatten().next().cloned();
    found.into_iter().map(|time| time.or_else(|| first.clone())).collect()
}

/// The last time that a text names.
pub(super) fn last(text: &str) -> Option<String> {
    let all = tokens(text);
    named(&all, &[]).pop().map(|time| time.text)
}

/// The tokens of the phrases that name times, with the words that lead to them: `към 31.12.2019 г.`.
pub(super) fn phrases(sentence: &[Token], numbers: &[FoundNumber]) -> Vec<(usize, usize)> {
    let leads = |token: &Token| {
        ["към", "през", "за", "от", "в"].contains(&token.folded.as_str())
            || token.has_any_stem(&["период", "края", "учебн"])
    };
    named(sentence, numbers)
        .into_iter()
        .map(|time| {
            let mut first = time.first;
            while first.checked_sub(1).and_then(|before| sentence.get(before)).is_some_and(leads) {
                first -= 1;
            }
            let mut after = time.after;
            let closes = |token: &Token| {
                token.is_word("г") || token.has_any_stem(&["год"]) || token.is_sign(".") && !token.spaced
            };
            while after < sentence.len() - 1 && sentence.get(after).is_some_and(closes) {
                after += 1;
            }
            (first, after)
        })
        .collect()
}

/// The time that a text names, where it names one only.
pub(crate) fn only(text: &str) -> Option<String> {
    let all = tokens(text);
    let mut found = named(&all, &[]);
    let first = found.pop()?;
    found.iter().all(|other| other.text == first.text).then_some(first.text)
}

/// Whether the time that a paragraph has named holds for a further sentence. One that names a source of its own has a
/// time of its own; a school year holds for what belongs to schools.
pub(super) fn goes_on(named: &str, sentence: &[Token], number: &FoundNumber) -> bool {
    let words: Vec<&Token> = sentence.iter().filter(|token| token.kind == TokenKind::Word).collect();
    let of_school = || words.iter().any(|word| word.has_any_stem(SCHOOL_STEMS));
    !names_source(&words) && (!named.contains('/') || of_school()) && !lasts(sentence, number)
}

/// Whether a sentence counts what does not change with the years: land and the settlements on it.
fn lasts(sentence: &[Token], number: &FoundNumber) -> bool {
    let counted = number.unit.as_deref().filter(|unit| *unit != "%");
    let of_land = |token: &Token| token.has_any_stem(&["територи", "площ", "землищ"]);
    match counted {
        Some(unit) => tokens(unit).iter().any(|token| token.has_any_stem(LASTING_STEMS)),
        None => sentence.get(number.after..).unwrap_or_default().iter().take(4).any(of_land),
    }
}

/// Several years in a row are a span.
fn joined(own: &[&Time]) -> Option<String> {
    match own {
        [] => None,
        [only] => Some(only.text.clone()),
        [first, .., last] if first.text.len() == 4 && last.text.len() == 4 && first.text < last.text => {
            Some(format!("{}/{}", first.text, last.text))
        }
        [.., last] => Some(last.text.clone()),
    }
}

fn named(sentence: &[Token], numbers: &[FoundNumber]) -> Vec<Time> {
    let mut found: Vec<Time> = dates(sentence)
        .into_iter()
        .map(|date| Time { text: date.date.to_string(), first: date.first, after: date.after })
        .collect();
    for (span, first) in year_spans(sentence) {
        let after = (first + 1..sentence.len().min(first + 7))
            .find(|place| sentence.get(*place).and_then(year_of) == Some(span.to))
            .map_or(first + 3, |place| place + 1);
        found.push(Time { text: format!("{}/{}", span.from, span.to), first, after });
    }
    for (place, token) in sentence.iter().enumerate() {
        let Some(year) = year_of(token) else { continue };
        let taken = found.iter().any(|time| (time.first..time.after).contains(&place))
            || numbers.iter().any(|number| (number.first..number.after).contains(&place));
        let glued = !token.spaced
            && place
                .checked_sub(1)
                .and_then(|before| sentence.get(before))
                .is_some_and(|before| !before.is_sign("(/,„\"-–"));
        if !taken && !glued {
            found.push(Time { text: year.to_string(), first: place, after: place + 1 });
        }
    }
    found.sort_by_key(|time| time.first);
    found
}
