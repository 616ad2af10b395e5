//! A key indicator: its sentence, and the target that the sentence sets.

use opora_domain::evidence::Origin;
use opora_domain::quantity::Quantity;
use opora_domain::strategies::{Comparator, IndicatorKind, KeyIndicator, Target};
use opora_tree::Place;

use super::figures::{FoundNumber, numbers};
use crate::cells::dates::year_of;
use crate::matching::{Token, tokens};
use crate::vocabulary::figures::{
    ABOUT_WORDS, ANNUAL_STEMS, AT_LEAST_WORDS, AT_MOST_WORDS, DECREASE_STEMS, INCREASE_STEMS,
};

pub(crate) fn indicator(kind: IndicatorKind, text: String, at: Place) -> KeyIndicator {
    let target = target(&text);
    KeyIndicator { kind: Some(kind), target, text: Some(text), origin: Origin::at(at, 0.95), ..KeyIndicator::default() }
}

/// The target that a sentence sets; `None` where it names no number.
pub(crate) fn target(text: &str) -> Option<Target> {
    let all = tokens(text);
    let found = numbers(&all);
    // A number that is compared or is a share sets the target, before one that only counts something on the way.
    let mut index = found
        .iter()
        .position(|number| comparator_before(&all, number).is_some())
        .or_else(|| found.iter().position(|number| number.unit.as_deref() == Some("%")))
        .unwrap_or(0);
    // "25 – 30 %": the sign of a share stands behind the second number of a span only.
    if let Some(before) = index.checked_sub(1)
        && let (Some(one), Some(other)) = (found.get(before), found.get(index))
        && is_span(&all, one, other)
    {
        index = before;
    }
    let number = found.get(index)?;
    let to = found.get(index + 1).filter(|next| is_span(&all, number, next));
    let comparator = comparator_before(&all, number).or_else(|| changed_by(&all, number)).unwrap_or(Comparator::Equal);
    Some(Target {
        value: Some(Quantity(number.value)),
        value_to: to.map(|next| Quantity(next.value)),
        unit: to.map_or_else(|| number.unit.clone(), |next| next.unit.clone()),
        comparator: Some(comparator),
        period: period(text, &all),
    })
}

/// `80-90`, `между 60 и 80`, `от 20 до 30`.
fn is_span(all: &[Token], one: &FoundNumber, other: &FoundNumber) -> bool {
    let between = all.get(one.after..other.first).unwrap_or_default();
    let [joint] = between else { return false };
    let before =
        |word: &str| one.first.checked_sub(1).and_then(|before| all.get(before)).is_some_and(|it| it.is_word(word));
    joint.is_sign("-–—") || joint.is_word("и") && before("между") || joint.is_word("до") && before("от")
}

/// The word of comparison before a number: `поне 30 %`, `не повече от 5 %`, `най-малко 80`.
fn comparator_before(all: &[Token], number: &FoundNumber) -> Option<Comparator> {
    let before = all.get(..number.first).unwrap_or_default();
    let near: Vec<&Token> = before.iter().rev().take(5).collect();
    let last = near.first()?;
    let says = |words: &[&str]| words.contains(&last.folded.as_str());
    let word = |place: usize, stem: &str| near.get(place).is_some_and(|token| token.has_stem(stem));
    // "най-малко", "не по-малко от", "не повече от", "най-много"
    let low = word(0, "малко") || word(0, "от") && word(1, "малко");
    let high = word(0, "много") || word(0, "от") && (word(1, "повече") || word(1, "много"));
    let denied = near.iter().any(|token| token.is_word("не"));
    if low && (denied || near.iter().any(|token| token.is_word("наи") || token.is_word("най"))) || says(AT_LEAST_WORDS)
    {
        return Some(Comparator::AtLeast);
    }
    if high && (denied || word(0, "много")) {
        return Some(Comparator::AtMost);
    }
    if high {
        return Some(Comparator::AtLeast);
    }
    if says(ABOUT_WORDS) {
        return Some(Comparator::About);
    }
    says(AT_MOST_WORDS).then_some(Comparator::AtMost)
}

/// `намаляване … с 25 %`, `увеличен с 10`: the number by which something changes stands after "с".
fn changed_by(all: &[Token], number: &FoundNumber) -> Option<Comparator> {
    let before = all.get(..number.first).unwrap_or_default();
    let by = before.last().is_some_and(|token| token.is_word("с") || token.is_word("със"));
    if !by {
        return None;
    }
    before.iter().rev().find_map(|token| {
        if token.has_any_stem(DECREASE_STEMS) {
            Some(Comparator::DecreaseBy)
        } else {
            token.has_any_stem(INCREASE_STEMS).then_some(Comparator::IncreaseBy)
        }
    })
}

/// `annual`, `strategy`, or the words that set the time: `до края на 2020 г.`.
fn period(text: &str, all: &[Token]) -> Option<String> {
    let yearly = all.windows(2).any(|pair| match pair {
        [one, other] => one.has_stem("всяка") && other.has_stem("година"),
        _ => false,
    });
    if yearly || all.iter().any(|token| token.has_any_stem(ANNUAL_STEMS)) {
        return Some("annual".to_owned());
    }
    let of_strategy = all.windows(3).any(|words| match words {
        [period, of, strategy] => period.has_stem("период") && of.is_word("на") && strategy.has_stem("стратеги"),
        _ => false,
    });
    if of_strategy {
        return Some("strategy".to_owned());
    }
    let year = all.iter().position(|token| year_of(token).is_some())?;
    let first = all.get(..year)?.iter().rposition(|token| {
        token.is_word("до") || token.is_word("към") || token.is_word("през") || token.is_word("след")
    })?;
    if year - first > 4 {
        return None;
    }
    let (start, mut end) = (all.get(first)?.start, all.get(year)?.end);
    if all.get(year + 1).is_some_and(|token| token.is_word("г") || token.has_stem("год")) {
        end = all.get(year + 1)?.end;
        end = all.get(year + 2).filter(|token| token.is_sign(".") && !token.spaced).map_or(end, |token| token.end);
    }
    Some(text.chars().skip(start as usize).take((end - start) as usize).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_of_sentences() {
        for (text, value, to, unit, comparator, period) in [
            (
                "Намаляване на изоставените деца с 25 % годишно;",
                25.0,
                None,
                "%",
                Comparator::DecreaseBy,
                Some("annual"),
            ),
            ("Обхванати поне 30% от децата", 30.0, None, "%", Comparator::AtLeast, None),
            ("Подкрепени най-малко 80-90 стари хора", 80.0, Some(90.0), "стари хора", Comparator::AtLeast, None),
            ("Обхванати 25 – 30% от старите хора", 25.0, Some(30.0), "%", Comparator::Equal, None),
            ("Ежегодно между 60 и 80 безработни", 60.0, Some(80.0), "безработни", Comparator::Equal, Some("annual")),
            ("Не повече от 5 % текучество", 5.0, None, "%", Comparator::AtMost, None),
            ("Осигурени 150 места до 2018 г.", 150.0, None, "места", Comparator::Equal, Some("до 2018 г.")),
            (
                "Увеличаване на местата с 40 % до края на 2020 г.",
                40.0,
                None,
                "%",
                Comparator::IncreaseBy,
                Some("до края на 2020 г."),
            ),
        ] {
            let found = target(text).unwrap();
            assert_eq!(found.value, Some(Quantity(value)), "{text}");
            assert_eq!(found.value_to, to.map(Quantity), "{text}");
            assert_eq!(found.unit.as_deref(), Some(unit), "{text}");
            assert_eq!(found.comparator, Some(comparator), "{text}");
            assert_eq!(found.period.as_deref(), period, "{text}");
        }
        assert_eq!(target("Работещ център за обучение"), None);
    }
}
