//! Lines that say one value and nothing else: the municipality's name, a total of the plan.

use opora_domain::money::{Amount, Currency};

use super::Lines;
use crate::cells::amounts::amounts;
use crate::matching::{TokenKind, fold, tokens};
use crate::vocabulary::sections::TOTAL_WORDS;

/// The line below the title that is only `Община Ясеново` or `Община Ясеново, област Пример`.
pub(crate) fn municipality(lines: &Lines, after_title: usize, names: [Option<&str>; 2]) -> Option<usize> {
    let [municipality, district] = names;
    let known: Vec<String> =
        [municipality, district].into_iter().flatten().flat_map(str::split_whitespace).map(fold).collect();
    let only_names = |text: &str| {
        let words = tokens(text);
        words.first().is_some_and(|first| first.is_word("община"))
            && words.iter().filter(|token| token.kind == TokenKind::Word).all(|token| {
                ["община", "област", "обл"].contains(&token.folded.as_str()) || known.contains(&token.folded)
            })
            && words.iter().all(|token| token.kind != TokenKind::Number)
    };
    (after_title + 1..after_title + 4).find(|index| {
        lines.is_free(*index)
            && lines.get(*index).is_some_and(|line| line.length() <= 80 && !known.is_empty() && only_names(&line.text))
    })
}

/// A line `Обща сума по плана: 500 лв.`; the flag tells whether it names the plan.
pub(crate) fn totals(lines: &Lines) -> Vec<(Amount, Option<Currency>, usize, bool)> {
    lines
        .free()
        .filter_map(|(index, line)| {
            let words = tokens(&line.text);
            let first = words.first()?;
            let of_plan = words.iter().any(|token| token.has_stem("план") && !token.has_stem("планир"));
            let begins = TOTAL_WORDS.contains(&first.folded.as_str())
                || first.has_stem("обща")
                    && words.get(1).is_some_and(|token| token.has_any_stem(&["сума", "стойност"]));
            let [found] = amounts(&words).try_into().ok()?;
            let found: crate::cells::amounts::FoundAmount = found;
            (begins && line.length() <= 120).then_some((found.amount, found.currency, index, of_plan))
        })
        .collect()
}
