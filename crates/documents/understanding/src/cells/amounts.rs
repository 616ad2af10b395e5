//! Amounts of money inside prose: `244 440,50 лв.`, `12 хил. лв.`, `1,2 млн. лева`, `€ 500`, `10 000 лв. / 5 112,92 €`.

use opora_domain::money::{Amount, Currency, Money};

use crate::matching::{Token, TokenKind};

/// An amount with the places of its first and last token.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FoundAmount {
    pub(crate) amount: Amount,
    /// `None` for a bare number in a column of amounts.
    pub(crate) currency: Option<Currency>,
    /// Index of the first token and of the one after the last.
    pub(crate) first: usize,
    pub(crate) after: usize,
}

/// All amounts with a currency, the second of two currencies for the same money left out.
pub(crate) fn amounts(tokens: &[Token]) -> Vec<FoundAmount> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        match amount_at(tokens, place) {
            Some(amount) if amount.currency.is_some() => {
                place = amount.after;
                found.push(amount);
            }
            _ => place += 1,
        }
    }
    without_second_currency(found, tokens)
}

/// The amount that a whole cell is, the currency being optional.
pub(crate) fn bare_amount(tokens: &[Token]) -> Option<FoundAmount> {
    let found = amount_at(tokens, 0)?;
    tokens.iter().skip(found.after).all(|token| token.is_sign(".-–,")).then_some(found)
}

/// Sums without any currency that only their grouping shows as such: `ДДД – 60 000`. `currency` is that of the column.
pub(crate) fn grouped_amounts(tokens: &[Token], currency: Currency) -> Vec<FoundAmount> {
    let mut found: Vec<FoundAmount> = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        let grouped = tokens
            .get(place + 1)
            .is_some_and(|next| next.kind == TokenKind::Number && next.spaced && next.text.len() == 3);
        let apart = place.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(|before| {
            tokens.get(place).is_some_and(|token| token.spaced)
                && !before.is_sign("№")
                && before.kind != TokenKind::Number
        });
        match amount_at(tokens, place).filter(|_| grouped && apart) {
            Some(amount)
                if tokens.get(amount.after).is_none_or(|next| next.kind != TokenKind::Word || next.is_word("и")) =>
            {
                place = amount.after;
                found.push(FoundAmount { currency: Some(currency), ..amount });
            }
            _ => place += 1,
        }
    }
    found
}

/// Without the prices of one unit: `25 места х 3 500 лв. = 87 500 лв.` is one sum, and so is `60 лица по 2,50 лв. на ден,
/// общо 39 600 лв.`.
pub(crate) fn without_factors(found: Vec<FoundAmount>, tokens: &[Token]) -> Vec<FoundAmount> {
    let is_price = |amount: &FoundAmount| {
        let before = amount.first.checked_sub(1).and_then(|place| tokens.get(place));
        let mut behind = tokens.get(amount.after..).unwrap_or_default().iter().filter(|token| !token.is_sign("."));
        let on = behind.next().is_some_and(|word| word.is_word("на") || word.is_word("за"));
        let unit = behind.next().is_some_and(|word| word.has_any_stem(&["ден", "храноден", "час", "лице", "човек"]));
        before.is_some_and(|word| word.is_word("по"))
            && (on && unit)
            && found.last().is_some_and(|last| last.first > amount.first)
    };
    let is_factor = |amount: &FoundAmount| {
        (amount.after..amount.after + 2).any(|place| tokens.get(place).is_some_and(|token| token.is_sign("=")))
            && found.iter().any(|next| next.first >= amount.after && next.first <= amount.after + 3)
    };
    let factors: Vec<bool> = found.iter().map(|amount| is_factor(amount) || is_price(amount)).collect();
    found.into_iter().zip(factors).filter(|(_, factor)| !factor).map(|(amount, _)| amount).collect()
}

fn currency_of(token: &Token) -> Option<Currency> {
    if token.is_sign("€")
        || token.has_any_stem(&["евро", "еur", "еуро", "еuг"])
        || token.text.eq_ignore_ascii_case("eur")
    {
        return Some(Currency::Eur);
    }
    if token.is_word("лв") || token.has_stem("лева") || token.is_word("лев") || token.text.eq_ignore_ascii_case("bgn")
    {
        return Some(Currency::Bgn);
    }
    None
}

/// An amount that begins at a token: an optional sign of the euro, the number, a power of ten, the currency.
fn amount_at(tokens: &[Token], first: usize) -> Option<FoundAmount> {
    let mut place = first;
    let mut currency = None;
    if tokens.get(place)?.is_sign("€") {
        currency = Some(Currency::Eur);
        place += 1;
    }
    let (hundredths, mut place) = number_at(tokens, place)?;
    let mut factor = 1_i64;
    if let Some(token) = tokens.get(place) {
        let power = if token.is_word("хил") || token.has_stem("хиляд") {
            1_000
        } else if token.is_word("млн") || token.has_stem("милион") {
            1_000_000
        } else {
            1
        };
        if power > 1 {
            factor = power;
            place += 1;
            place += usize::from(tokens.get(place).is_some_and(|token| token.is_sign(".")));
        }
    }
    if currency.is_none()
        && let Some(found) = tokens.get(place).and_then(currency_of)
    {
        currency = Some(found);
        place += 1;
        // "лв." and "лв.-" end with their full stop only where the text goes on.
        let stop = tokens.get(place).is_some_and(|token| token.is_sign(".") && !token.spaced);
        place += usize::from(stop && found == Currency::Bgn);
    }
    let amount = Amount(hundredths.checked_mul(factor)?);
    Some(FoundAmount { amount, currency, first, after: place })
}

/// A number with grouping and at most two decimals, in hundredths, and the token after it.
fn number_at(tokens: &[Token], first: usize) -> Option<(i64, usize)> {
    let whole = tokens.get(first).filter(|token| token.kind == TokenKind::Number)?;
    let mut digits = whole.text.clone();
    let mut decimals = String::new();
    let mut place = first + 1;
    while let Some(token) = tokens.get(place) {
        let is_group = |token: &Token| token.kind == TokenKind::Number && token.text.len() == 3;
        // "1156 730,50": some sheets part only the last three digits; the decimals tell that it is no year.
        let with_decimals = || {
            digits.len() == 4
                && tokens.get(place + 1).is_some_and(|sign| sign.is_sign(",.") && !sign.spaced)
                && tokens
                    .get(place + 2)
                    .is_some_and(|it| it.kind == TokenKind::Number && it.text.len() == 2 && !it.spaced)
        };
        let leads =
            digits.trim_start_matches('0').len() <= 9 && (digits.len() <= 3 || place > first + 1 || with_decimals());
        if token.spaced && is_group(token) && leads {
            digits.push_str(&token.text);
            place += 1;
            continue;
        }
        if !token.is_sign(".,'’") || token.spaced {
            break;
        }
        let Some(next) = tokens.get(place + 1).filter(|next| next.kind == TokenKind::Number && !next.spaced) else {
            // "5000,- лв." and "5000.– лв."
            break;
        };
        if is_group(next) && leads {
            digits.push_str(&next.text);
            place += 2;
            continue;
        }
        if next.text.len() <= 2 {
            decimals = format!("{:0<2}", next.text);
            place += 2;
        }
        break;
    }
    let dash = tokens.get(place).is_some_and(|token| token.is_sign(",."))
        && tokens.get(place + 1).is_some_and(|token| token.is_sign("-–"));
    if dash {
        place += 2;
    }
    let whole: i64 = digits.parse().ok()?;
    let decimals: i64 = if decimals.is_empty() { 0 } else { decimals.parse().ok()? };
    Some((whole.checked_mul(100)?.checked_add(decimals)?, place))
}

/// The same money printed in both currencies is one amount: the one printed first.
fn without_second_currency(found: Vec<FoundAmount>, tokens: &[Token]) -> Vec<FoundAmount> {
    let mut kept: Vec<FoundAmount> = Vec::with_capacity(found.len());
    for amount in found {
        let twin = kept.last().is_some_and(|last| is_twin(last, &amount, tokens));
        if twin {
            if let Some(last) = kept.last_mut() {
                last.after = amount.after;
            }
        } else {
            kept.push(amount);
        }
    }
    kept
}

fn is_twin(one: &FoundAmount, other: &FoundAmount, tokens: &[Token]) -> bool {
    let (Some(currency), Some(second)) = (one.currency, other.currency) else { return false };
    let between = tokens.get(one.after..other.first).unwrap_or_default();
    if currency == second || between.len() > 6 || between.iter().any(|token| token.kind == TokenKind::Number) {
        return false;
    }
    let viewed = Money { amount: one.amount, currency }.viewed_in(second);
    // One in a hundred forgives rounding to whole units; the check rules look closer.
    viewed.is_some_and(|viewed| viewed.amount.0.abs_diff(other.amount.0) <= viewed.amount.0.unsigned_abs() / 100 + 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::tokens;

    fn found(text: &str) -> Vec<(String, &'static str)> {
        amounts(&tokens(text))
            .into_iter()
            .map(|found| (found.amount.to_string(), found.currency.map_or("", Currency::code)))
            .collect()
    }

    #[test]
    fn amounts_in_prose() {
        let bgn = |amount: &str| vec![(amount.to_owned(), "BGN")];
        let eur = |amount: &str| vec![(amount.to_owned(), "EUR")];
        for (text, expected) in [
            ("общо 244440 лв.; за издръжка", bgn("244440.00")),
            ("538 952 лева", bgn("538952.00")),
            ("1 234 567,89 лв.", bgn("1234567.89")),
            ("1.234.567,5 лв", bgn("1234567.50")),
            ("12,5 хил. лв.", bgn("12500.00")),
            ("1,2 млн. лева", bgn("1200000.00")),
            ("30 хиляди лева", bgn("30000.00")),
            ("€ 500", eur("500.00")),
            ("7 500.00 евро", eur("7500.00")),
            ("7500 EUR", eur("7500.00")),
            ("-132550 лв за заплати", bgn("132550.00")),
            ("5000,- лв.", bgn("5000.00")),
            ("10 000 лв. / 5 112,92 евро", bgn("10000.00")),
            ("5 112,92 € (10 000 лв.)", eur("5112.92")),
            ("22 асистенти за 9 месеца", vec![]),
            ("в 2021 г.", vec![]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
        assert_eq!(found("100 лв. и 200 евро").len(), 2, "different money");
    }

    #[test]
    fn a_cell_that_is_only_a_number() {
        assert_eq!(bare_amount(&tokens("12 500,40")).map(|found| found.amount), Some(Amount(1_250_040)));
        assert_eq!(bare_amount(&tokens("22 асистенти")), None);
    }
}
