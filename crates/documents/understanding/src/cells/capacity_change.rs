//! How a capacity changes, from sentences: what it becomes, and by how many it grows or shrinks.

use opora_domain::planning::Capacity;

use super::capacity::{FoundCapacity, plain_number, unit_after};
use super::status::sentences;
use crate::matching::{Token, tokens};
use crate::vocabulary::services::{GROWTH_STEMS, STRONG_UNITS};

/// `с още 10 места`, `увеличаване с 10`: by how many more or fewer, and not how many.
pub(super) fn is_difference(sentence: &[Token], place: usize) -> bool {
    let before = sentence.get(..place).unwrap_or_default();
    let last = |back: usize| before.len().checked_sub(back).and_then(|place| before.get(place));
    let more = last(1).is_some_and(|token| token.is_word("още"));
    let by = last(if more { 2 } else { 1 }).is_some_and(|token| token.is_word("с") || token.is_word("със"));
    (by || more) && before.iter().any(|token| token.has_any_stem(GROWTH_STEMS))
}

/// The difference that a sentence tells: `капацитетът ще бъде увеличен с 10 места`.
pub(super) fn difference(text: &str) -> Option<i64> {
    let tokens = tokens(text);
    sentences(&tokens).into_iter().find_map(|sentence| {
        let speaks = sentence.iter().any(|token| token.has_stem("капацит") || token.has_any_stem(STRONG_UNITS));
        let place = (0..sentence.len())
            .find(|place| speaks && plain_number(sentence, *place).is_some() && is_difference(sentence, *place))?;
        let fewer = sentence.get(..place)?.iter().any(|token| token.has_any_stem(&["намал", "съкра"]));
        let number = i64::from(plain_number(sentence, place)?);
        Some(if fewer { -number } else { number })
    })
}

/// `местата да станат 32`, `капацитетът ще бъде увеличен на 30`, `… достига 40 места`: what will be.
pub(super) fn becomes(sentence: &[Token]) -> Option<FoundCapacity> {
    let subject = sentence.iter().position(|token| token.has_stem("капацит") || token.has_any_stem(STRONG_UNITS))?;
    let verb = sentence.iter().position(|token| token.has_any_stem(BECOMING_STEMS))?;
    let mut next = verb + 1;
    let mut led = sentence.get(verb)?.has_any_stem(&["стан", "стават", "достиг"]);
    while sentence.get(next).is_some_and(|token| {
        token.is_word("на")
            || token.is_word("до")
            || token.has_any_stem(&["капацит", "брой", "места", "общо"])
            || ["се", "ще", "бъде", "бъдат"].contains(&token.folded.as_str())
    }) {
        led |= sentence.get(next).is_some_and(|token| token.is_word("на") || token.is_word("до"));
        next += 1;
    }
    let number = plain_number(sentence, next).filter(|_| led)?;
    if sentence.get(next + 1).is_some_and(|token| token.has_any_stem(&["насел", "работн", "общин", "годин"]))
    {
        return None;
    }
    let unit = unit_after(sentence, next + 1);
    let end = unit.as_ref().map_or(sentence.get(next)?.end, |unit| unit.end);
    let unit = unit
        .map(|unit| unit.text)
        .or_else(|| sentence.get(subject).filter(|token| token.has_stem("места")).map(|_| "места".to_owned()));
    let start = sentence.get(subject.min(verb))?.start;
    // "Капацитет 20, разширява се на 24"
    let stated = sentence.get(subject).is_some_and(|token| token.has_stem("капацит")) && subject < verb;
    let current = (subject + 1..verb).take(3).find_map(|place| plain_number(sentence, place)).filter(|_| stated);
    let capacity = Capacity { current, planned: Some(number), unit };
    Some(FoundCapacity { capacity, start, end, certain: true })
}

/// Verbs that lead to the number that will be.
const BECOMING_STEMS: &[&str] = &["стан", "стават", "достиг", "увелич", "намал", "нараст", "разшир"];
