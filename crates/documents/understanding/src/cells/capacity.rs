//! How many can be served, from sentences (`от 20 на 30 места`, `с капацитет до 30 места`) and from cells of numbers.

use opora_domain::planning::{Capacity, Status, Users};

use super::capacity_change::{becomes, difference, is_difference};
use super::status::sentences;
use crate::matching::{Token, TokenKind, tokens};
use crate::vocabulary::services::{EXISTING_STEMS, GROWTH_STEMS, HEADING_UNITS, STATUS_WORDS, STRONG_UNITS, UNITS};

/// A capacity with the span of the words that tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundCapacity {
    pub(crate) capacity: Capacity,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Whether a word for capacity or a word of status stands beside the number.
    pub(crate) certain: bool,
}

/// The capacity that the sentences of a description tell.
pub(crate) fn capacity_in_text(text: &str) -> Option<FoundCapacity> {
    let tokens = tokens(text);
    let mut found: Option<FoundCapacity> = None;
    for sentence in sentences(&tokens) {
        let Some(new) = capacity_in_sentence(sentence) else { continue };
        match &mut found {
            None => found = Some(new),
            Some(old) => {
                let old_only_current = old.capacity.current.is_some() && old.capacity.planned.is_none();
                if new.certain && (old_only_current && new.capacity.planned.is_some() || !old.certain) {
                    let current = new.capacity.current.or(if old.certain { old.capacity.current } else { None });
                    let unit = new.capacity.unit.clone().or_else(|| old.capacity.unit.clone());
                    let start = if old.certain { old.start } else { new.start };
                    *old = FoundCapacity {
                        capacity: Capacity { current, planned: new.capacity.planned, unit },
                        start,
                        ..new
                    };
                }
            }
        }
    }
    // "Капацитет 20 места. Ще бъде увеличен с 10 места.": both are printed, their sum is what is planned.
    if let Some(found) = &mut found
        && let (Some(current), None) = (found.capacity.current, found.capacity.planned)
        && let Some(planned) = difference(text).and_then(|by| u32::try_from(i64::from(current) + by).ok())
    {
        found.capacity.planned = Some(planned);
        found.certain = false;
    }
    found
}

/// What a capacity that is known becomes by the words of a description: `от 30 на 45 места`, `увеличаване с 10 места`.
pub(crate) fn becoming(text: &str, current: u32) -> (Option<u32>, Option<String>) {
    let all = tokens(text);
    let told = sentences(&all).into_iter().find_map(|sentence| from_to(sentence, true).or_else(|| becomes(sentence)));
    if let Some(told) = told.filter(|told| told.capacity.current.is_none_or(|known| known == current)) {
        return (told.capacity.planned, told.capacity.unit);
    }
    (difference(text).and_then(|by| u32::try_from(i64::from(current) + by).ok()), None)
}

/// Whether a sentence speaks of what is to come (`planned`) rather than of what is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tense {
    Existing,
    Coming,
    Unknown,
}

fn tense(sentence: &[Token]) -> Tense {
    for (place, token) in sentence.iter().enumerate() {
        for word in STATUS_WORDS {
            let near = sentence.get(place + 1..sentence.len().min(place + 8)).unwrap_or_default();
            let fits = word.with.is_empty() || near.iter().any(|token| token.has_any_stem(word.with));
            if token.has_stem(word.first) && fits {
                // What is closed is there until then.
                let existing = matches!(word.status, Status::Continuing | Status::Closing);
                return if existing { Tense::Existing } else { Tense::Coming };
            }
        }
    }
    if sentence.iter().any(|token| token.has_any_stem(&["планиран", "предвижда", "предвиден", "ще", "максимал"]))
    {
        return Tense::Coming;
    }
    let existing = sentence.iter().any(|token| token.has_any_stem(EXISTING_STEMS));
    if existing { Tense::Existing } else { Tense::Unknown }
}

fn capacity_in_sentence(sentence: &[Token]) -> Option<FoundCapacity> {
    let speaks = sentence.iter().position(|token| token.has_any_stem(&["капацит"]));
    let tense = tense(sentence);
    if let Some(found) = from_to(sentence, speaks.is_some() || tense != Tense::Unknown) {
        return Some(found);
    }
    if let Some(found) = becomes(sentence) {
        return Some(found);
    }
    if let Some(place) = speaks
        && let Some(found) = number_after(sentence, place, tense).or_else(|| number_after_name(sentence, place))
    {
        return Some(found);
    }
    if let Some(found) = counted_before(sentence, tense) {
        return Some(found);
    }
    // An entry of a list counts those of one activity, not those of the service.
    let listed = sentence.first().is_some_and(|token| token.is_sign("-–—•·▪"));
    // "Продължаване на дейността – 120 места", "20 приемни семейства", "за 40 потребители"
    sentence.iter().enumerate().find_map(|(place, token)| {
        let number = plain_number(sentence, place).filter(|_| !is_difference(sentence, place))?;
        let unit = unit_after(sentence, place + 1)?;
        let strong = sentence.get(unit.first).is_some_and(|word| word.has_any_stem(STRONG_UNITS));
        let before = place.checked_sub(1).and_then(|before| sentence.get(before));
        let counted =
            before.is_some_and(|before| before.is_word("за") || before.is_word("до") || before.is_word("общо"));
        let certain = tense != Tense::Unknown || speaks.is_some();
        let dashed = before.is_none_or(|before| before.is_sign("-–—:,("));
        let held = strong && before.is_some_and(|before| ["с", "със", "има"].contains(&before.folded.as_str()));
        let counted = counted || held;
        let told = certain && (dashed || counted || strong) || strong && dashed || counted && !unit.text.is_empty();
        let fits = told && (strong || speaks.is_some() || !listed);
        fits.then(|| {
            let capacity = placed(number, tense, Some(unit.text.clone()));
            FoundCapacity { capacity, start: token.start, end: unit.end, certain: certain || strong }
        })
    })
}

/// `максимален брой потребители – 25`, `брой места: 30`: the unit stands before the number.
fn counted_before(sentence: &[Token], tense: Tense) -> Option<FoundCapacity> {
    let place = sentence.windows(3).position(|part| match part {
        [count, unit, sign] => count.has_any_stem(&["брой"]) && unit.has_any_stem(STRONG_UNITS) && sign.is_sign("-–—:"),
        _ => false,
    })?;
    let number = plain_number(sentence, place + 3)?;
    let unit = sentence.get(place + 1)?.text.clone();
    let (start, end) = (sentence.get(place)?.start, sentence.get(place + 3)?.end);
    Some(FoundCapacity { capacity: placed(number, tense, Some(unit)), start, end, certain: true })
}

fn placed(number: u32, tense: Tense, unit: Option<String>) -> Capacity {
    match tense {
        Tense::Coming => Capacity { current: None, planned: Some(number), unit },
        Tense::Existing | Tense::Unknown => Capacity { current: Some(number), planned: None, unit },
    }
}

/// `от 20 на 30 места`, `от 20 места на 30 места`.
fn from_to(sentence: &[Token], certain: bool) -> Option<FoundCapacity> {
    sentence.iter().enumerate().find_map(|(place, token)| {
        if !token.is_word("от") {
            return None;
        }
        let current = plain_number(sentence, place + 1)?;
        let mut next = place + 2;
        let mut unit = None;
        if let Some(found) = unit_after(sentence, next) {
            next = found.after;
            unit = Some(found.text);
        }
        let verb = next;
        // "от 20 се увеличава на 30", "от 16 да стане 22"
        while sentence.get(next).is_some_and(|token| token.has_any_stem(GROWTH_STEMS) || is_verbal(token)) {
            next += 1;
        }
        let grown =
            next > verb || certain && sentence.get(..place)?.iter().any(|token| token.has_any_stem(GROWTH_STEMS));
        let to = sentence.get(next)?;
        if to.is_word("на") || grown && to.is_word("до") {
            next += 1;
        } else if next == verb {
            return None;
        }
        next += usize::from(sentence.get(next).is_some_and(|token| token.is_word("до")));
        let planned = plain_number(sentence, next)?;
        let mut end = sentence.get(next)?.end;
        if let Some(found) = unit_after(sentence, next + 1) {
            end = found.end;
            unit = Some(found.text);
        }
        // "местата … от 70 на 90": the unit may stand before.
        let unit = unit.or_else(|| {
            let before = sentence.get(..place)?.iter().rev().take(8);
            before.clone().find(|token| token.has_any_stem(STRONG_UNITS)).map(|token| token.text.clone())
        });
        let known = certain || unit.is_some();
        known.then_some(FoundCapacity {
            capacity: Capacity { current: Some(current), planned: Some(planned), unit },
            start: token.start,
            end,
            certain: true,
        })
    })
}

/// Small words of a verb that stand between what is and what will be.
fn is_verbal(token: &Token) -> bool {
    ["се", "ще", "да", "бъде", "бъдат", "местата", "капацитетът"].contains(&token.folded.as_str())
}

/// `капацитет 20 места`, `с капацитет до 30 места`, `капацитет на услугата: 15`, `капацитета на 30`.
fn number_after(sentence: &[Token], place: usize, tense: Tense) -> Option<FoundCapacity> {
    let from = place + 1;
    let until = sentence.len().min(from + 8);
    for next in from..until {
        let Some(number) = plain_number(sentence, next).filter(|_| !is_difference(sentence, next)) else {
            let token = sentence.get(next)?;
            let small = token.kind == TokenKind::Sign && !token.is_sign(";")
                || token.has_any_stem(&[
                    "на",
                    "за",
                    "до",
                    "от",
                    "общ",
                    "е",
                    "услуга",
                    "услугата",
                    "центъра",
                    "дома",
                    "с",
                    "му",
                    "и",
                    "обслужван",
                    "максимал",
                    "г",
                    "год",
                    "брой",
                ])
                || super::dates::year_of(token).is_some();
            if small {
                continue;
            }
            return None;
        };
        let unit = unit_after(sentence, next + 1);
        let end = unit.as_ref().map_or(sentence.get(next)?.end, |unit| unit.end);
        let capacity = placed(number, tense, unit.map(|unit| unit.text));
        return Some(FoundCapacity { capacity, start: sentence.get(place)?.start, end, certain: true });
    }
    // "20 места капацитет"
    None
}

/// `Капацитетът на дневния център „Надежда“ е 40`: a name stands between; the verb says that it is so.
fn number_after_name(sentence: &[Token], place: usize) -> Option<FoundCapacity> {
    sentence.get(place + 1).filter(|token| token.is_word("на"))?;
    let until = sentence.len().min(place + 14);
    let between = |token: &Token| token.kind != TokenKind::Number && !token.is_sign(",;:");
    let verb = (place + 2..until).find(|next| {
        sentence.get(*next).is_some_and(|token| token.is_word("е")) && plain_number(sentence, next + 1).is_some()
    })?;
    sentence.get(place + 2..verb)?.iter().all(between).then_some(())?;
    let number = plain_number(sentence, verb + 1)?;
    let unit = unit_after(sentence, verb + 2);
    let end = unit.as_ref().map_or(sentence.get(verb + 1)?.end, |unit| unit.end);
    let capacity = placed(number, Tense::Existing, unit.map(|unit| unit.text));
    Some(FoundCapacity { capacity, start: sentence.get(place)?.start, end, certain: true })
}

/// A whole number that is no year, age, share, date or number of a document.
pub(super) fn plain_number(sentence: &[Token], place: usize) -> Option<u32> {
    let token = sentence.get(place)?;
    let number = token.number()?;
    let before = place.checked_sub(1).and_then(|before| sentence.get(before));
    let next = sentence.get(place + 1);
    let after_next = sentence.get(place + 2);
    let joined = before.is_some_and(|before| {
        before.is_sign(".,/")
            && !token.spaced
            && place >= 2
            && sentence.get(place - 2).is_some_and(|number| number.kind == TokenKind::Number)
    });
    let decimal = next.is_some_and(|next| next.is_sign(".,/") && !next.spaced)
        && after_next.is_some_and(|after| after.kind == TokenKind::Number && !after.spaced);
    let age = next.is_some_and(|next| {
        next.has_any_stem(&["г", "год", "месец", "ч", "часа", "дни", "лв", "евро"]) || next.is_sign("%€")
    }) || next.is_some_and(|next| next.is_sign("-–") && !next.spaced)
        && after_next.is_some_and(|after| after.has_any_stem(&["годиш", "час", "месеч", "то", "ти", "ма", "те"]));
    let labelled = before.is_some_and(|before| before.is_sign("№#") || before.is_word("чл") || before.is_word("ал"));
    let is_year = super::dates::year_of(token).is_some() && next.is_some_and(|next| next.has_any_stem(&["г", "год"]));
    (number > 0 && number <= 100_000 && !joined && !decimal && !age && !labelled && !is_year).then_some(number)
}

pub(super) struct FoundUnit {
    pub(super) text: String,
    first: usize,
    after: usize,
    pub(super) end: u32,
}

/// The unit after a number: `места`, `бр. потребители`, `приемни семейства`.
pub(super) fn unit_after(sentence: &[Token], place: usize) -> Option<FoundUnit> {
    let mut first = place;
    let bracketed = sentence.get(first).is_some_and(|token| token.is_sign("("));
    if bracketed {
        // "20 (двадесет) места"
        let close = (first..sentence.len().min(first + 5))
            .find(|next| sentence.get(*next).is_some_and(|token| token.is_sign(")")))?;
        first = close + 1;
    }
    while sentence.get(first).is_some_and(|token| {
        token.is_word("бр")
            || token.is_word("броя")
            || token.is_word("брой")
            || token.is_word("на")
            || token.is_sign(".")
    }) {
        first += 1;
    }
    // "3 населени места" are villages, "6 работни места" are posts.
    let word = sentence
        .get(first)
        .filter(|token| token.kind == TokenKind::Word && !token.has_any_stem(&["насел", "работн"]))?;
    let mut after = first + 1;
    let mut text = word.text.clone();
    let is_unit = |token: &Token| UNITS.iter().any(|unit| token.has_stem(unit));
    if !is_unit(word) {
        let second = sentence.get(after).filter(|token| is_unit(token))?;
        text = format!("{} {}", word.text, second.text);
        after += 1;
    } else if word.has_stem("приемни")
        && let Some(second) = sentence.get(after).filter(|token| is_unit(token))
    {
        text = format!("{} {}", word.text, second.text);
        after += 1;
    }
    let end = sentence.get(after - 1)?.end;
    Some(FoundUnit { text, first, after, end })
}

/// The capacity that a cell of a column of capacities tells. `planned` says what a bare number means there.
pub(crate) fn capacity_of_cell(text: &str, planned: bool) -> Option<Capacity> {
    let tokens = tokens(text);
    let sentence = tokens.as_slice();
    if let Some(found) = from_to(sentence, true) {
        return Some(found.capacity);
    }
    // "40 / 55" in one cell: what is, and what is planned.
    if let [one, sign, other] = sentence
        && sign.is_sign("/→")
        && let (Some(current), Some(planned)) = (one.number(), other.number())
    {
        return Some(Capacity { current: Some(current), planned: Some(planned), unit: None });
    }
    let (place, number) = (0..sentence.len()).find_map(|place| Some((place, plain_number(sentence, place)?)))?;
    // "максимален брой потребители 30": the unit may stand before.
    let named = || {
        sentence.get(..place)?.iter().find(|token| token.has_any_stem(HEADING_UNITS)).map(|token| token.text.clone())
    };
    let unit = unit_after(sentence, place + 1).map(|unit| unit.text).or_else(named);
    let planned = match tense(sentence) {
        Tense::Coming => true,
        Tense::Existing => false,
        Tense::Unknown => planned,
    };
    Some(if planned {
        Capacity { current: None, planned: Some(number), unit }
    } else {
        Capacity { current: Some(number), planned: None, unit }
    })
}

/// The first whole number of a cell.
pub(crate) fn number_of_cell(text: &str) -> Option<u32> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|place| plain_number(&tokens, place))
}

/// Users split into children and adults inside a text: `15 деца и 30 възрастни`, `деца – 15, лица – 30`.
pub(crate) fn users_in_text(text: &str) -> Option<Users> {
    let tokens = tokens(text);
    let mut users = Users::default();
    for (place, token) in tokens.iter().enumerate() {
        let Some(number) = plain_number(&tokens, place) else { continue };
        let after = tokens.get(place + 1..tokens.len().min(place + 4)).unwrap_or_default();
        let before = tokens.get(place.saturating_sub(3)..place).unwrap_or_default();
        let after = after.iter().take_while(|token| token.kind != TokenKind::Number && !token.is_sign(",;+"));
        let near_before =
            before.iter().rev().take_while(|token| token.kind != TokenKind::Number && !token.is_sign(",;+"));
        let word = after
            .chain(near_before)
            .find(|token| token.has_any_stem(&["деца", "дете", "възрастн", "пълнолетн", "младеж"]));
        let Some(word) = word else { continue };
        let _ = token;
        if word.has_any_stem(&["деца", "дете"]) {
            users.children.get_or_insert(number);
        } else if word.has_any_stem(&["възрастн", "пълнолетн"]) {
            users.adults.get_or_insert(number);
        }
    }
    (users.children.is_some() && users.adults.is_some()).then_some(users)
}

#[cfg(test)]
#[path = "capacity_tests.rs"]
mod tests;
