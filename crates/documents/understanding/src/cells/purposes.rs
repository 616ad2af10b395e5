//! What an amount is for, from the words around it: `за заплати`, `в т.ч. издръжка`, `на месец`.

use opora_domain::planning::FundingWhat;

use super::amounts::FoundAmount;
use crate::matching::Token;
use crate::vocabulary::funding::{MAINTENANCE_STEMS, MONTHLY_STEMS, SALARY_STEMS, TOTAL_STEMS};

/// What an amount is for, from the words before it (since the amount before) and the ones right behind it.
pub(super) fn what(tokens: &[Token], amounts: &[FoundAmount], place: usize) -> Option<FundingWhat> {
    let amount = amounts.get(place)?;
    let behind = tokens.get(amount.after..tokens.len().min(amount.after + 3)).unwrap_or_default();
    let monthly_behind = behind
        .first()
        .is_some_and(|token| token.is_word("на") || token.has_any_stem(MONTHLY_STEMS) || token.is_sign("/"))
        && behind.iter().take(2).any(|token| token.has_stem("месец") || token.has_any_stem(MONTHLY_STEMS));
    if monthly_behind {
        return Some(FundingWhat::Monthly);
    }
    // "… лв., от които …": what is divided is the whole.
    let divided = behind.iter().any(|token| token.is_word("които") || token.is_word("тях"))
        && behind.iter().any(|token| token.is_word("от"))
        && place + 1 < amounts.len();
    let summed = behind.first().is_some_and(|token| token.has_any_stem(&["общо", "всичко"]));
    if divided || summed {
        return Some(FundingWhat::Total);
    }
    // Words that belong to the amount before ("48 000 лв. за заплати и 24 000 лв. …") say nothing of this one.
    let own_label = |place: usize| label_before(tokens, amounts, place, 0);
    let taken = place
        .checked_sub(1)
        .filter(|before| own_label(*before).is_none())
        .and_then(|before| purpose_behind(tokens, amounts, before))
        .map_or(0, |(_, after)| purpose_end(tokens, after, amount.first));
    label_before(tokens, amounts, place, taken).or_else(|| purpose_behind(tokens, amounts, place).map(|(what, _)| what))
}

/// What the words before an amount say, nearest first.
fn label_before(tokens: &[Token], amounts: &[FoundAmount], place: usize, taken: usize) -> Option<FundingWhat> {
    let amount = amounts.get(place)?;
    let from = place.checked_sub(1).and_then(|before| amounts.get(before)).map_or(0, |before| before.after);
    let before = tokens.get(from.max(taken)..amount.first).unwrap_or_default();
    before.iter().rev().take_while(|token| !token.is_sign(";")).find_map(|token| {
        purpose_of(token).or_else(|| {
            if token.has_any_stem(MONTHLY_STEMS) {
                Some(FundingWhat::Monthly)
            } else {
                (token.has_any_stem(TOTAL_STEMS) && !token.has_any_stem(&["общин", "общност", "обществ"]))
                    .then_some(FundingWhat::Total)
            }
        })
    })
}

fn purpose_of(token: &Token) -> Option<FundingWhat> {
    if token.has_any_stem(SALARY_STEMS) {
        Some(FundingWhat::Salaries)
    } else {
        token.has_any_stem(MAINTENANCE_STEMS).then_some(FundingWhat::Maintenance)
    }
}

/// Where the words that go on with a purpose end: behind the last comma or "и" before the next amount.
fn purpose_end(tokens: &[Token], from: usize, until: usize) -> usize {
    let between = tokens.get(from..until).unwrap_or_default();
    between.iter().rposition(|token| token.is_sign(",;") || token.is_word("и")).map_or(from, |last| from + last)
}

/// What stands right behind an amount: `48 000 лв. за заплати`; and where it ends.
fn purpose_behind(tokens: &[Token], amounts: &[FoundAmount], place: usize) -> Option<(FundingWhat, usize)> {
    let after = amounts.get(place)?.after;
    let next_amount = amounts.get(place + 1).map_or(tokens.len(), |next| next.first);
    tokens.get(after).filter(|token| token.is_word("за") || token.is_sign("-–("))?;
    (after + 1..next_amount.min(after + 3)).find_map(|place| Some((purpose_of(tokens.get(place)?)?, place + 1)))
}
