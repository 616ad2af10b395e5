//! The target of an indicator from a cell of its own: "най-малко 80 %", "80-90", "+10 %".

use opora_domain::quantity::Quantity;
use opora_domain::strategies::{Comparator, Target};

use crate::cells::dates::year_of;
use crate::matching::{Token, TokenKind, tokens};

/// The target that a cell gives; `None` where it holds no number.
pub(crate) fn target_of_cell(text: &str, unit: Option<&str>) -> Option<Target> {
    let words = tokens(text);
    let (value, first, after) = number_at(&words, 0)?;
    let mut target = Target {
        value: Some(value),
        comparator: Some(comparator(words.get(..first).unwrap_or_default()).unwrap_or(Comparator::Equal)),
        period: Some("strategy".to_owned()),
        ..Target::default()
    };
    let mut end = after;
    if words.get(after).is_some_and(|token| token.is_sign("-–"))
        && let Some((to, second, after)) = number_at(&words, after + 1)
        && second <= end + 2
    {
        target.value_to = Some(to);
        end = after;
    }
    let behind = words.get(end);
    target.unit = match behind {
        Some(token) if token.is_sign("%") => Some("%".to_owned()),
        Some(token) if token.kind == TokenKind::Word && unit.is_none() => Some(unit_text(token)),
        _ => unit.map(str::to_owned),
    };
    if words.iter().any(|token| token.has_any_stem(&["годишн", "ежегодн"])) {
        target.period = Some("annual".to_owned());
    }
    Some(target)
}

fn unit_text(token: &Token) -> String {
    token.text.clone()
}

fn comparator(before: &[Token]) -> Option<Comparator> {
    let has = |stems: &[&str]| before.iter().any(|token| token.has_any_stem(stems));
    let sign = |signs: &str| before.iter().any(|token| token.is_sign(signs));
    // "не повече от 10 %", "не по-малко от 10 %"
    let denied = before.iter().any(|token| token.is_word("не"));
    if denied && has(&["повече", "много", "надвиш"]) {
        Some(Comparator::AtMost)
    } else if has(&["намал", "спад", "понижа"]) {
        Some(Comparator::DecreaseBy)
    } else if has(&["увелич", "повиш", "нараст", "ръст"]) || sign("+") {
        Some(Comparator::IncreaseBy)
    } else if has(&["поне", "малко", "минимум", "над", "повече"]) || sign("≥>") {
        Some(Comparator::AtLeast)
    } else if has(&["най"]) || before.iter().any(|token| token.is_word("до")) || has(&["максимум", "под"]) || sign("≤<")
    {
        Some(Comparator::AtMost)
    } else if has(&["около", "приблизит"]) || sign("~≈") {
        Some(Comparator::About)
    } else {
        None
    }
}

/// The first number of a text that is no year.
pub(crate) fn first_number(text: &str) -> Option<Quantity> {
    number_at(&tokens(text), 0).map(|(value, _, _)| value)
}

/// The first number from a token on, with the index of its first token and of the one after it; years are passed over.
fn number_at(words: &[Token], from: usize) -> Option<(Quantity, usize, usize)> {
    let mut place = from;
    while let Some(token) = words.get(place) {
        if token.kind == TokenKind::Number && year_of(token).is_none() {
            let mut digits = token.text.clone();
            let mut after = place + 1;
            // "1 250"
            while words.get(after).is_some_and(|next| {
                next.kind == TokenKind::Number && next.spaced && next.text.len() == 3 && digits.len() <= 3
            }) {
                digits.push_str(words.get(after).map(|next| next.text.as_str()).unwrap_or_default());
                after += 1;
            }
            // "12,5"
            let part = words.get(after).is_some_and(|sign| sign.is_sign(",.") && !sign.spaced);
            if let Some(next) = words.get(after + 1)
                && part
                && next.kind == TokenKind::Number
                && !next.spaced
            {
                digits.push('.');
                digits.push_str(&next.text);
                after += 2;
            }
            let value = digits.parse::<f64>().ok().filter(|value| value.is_finite())?;
            return Some((Quantity(value), place, after));
        }
        place += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_give_targets() {
        for (text, value, to, unit, comparator) in [
            ("80 %", 80.0, None, Some("%"), Comparator::Equal),
            ("най-малко 20 места", 20.0, None, Some("места"), Comparator::AtLeast),
            ("10-15", 10.0, Some(15.0), None, Comparator::Equal),
            ("увеличение с 12,5%", 12.5, None, Some("%"), Comparator::IncreaseBy),
            ("до 1 250", 1250.0, None, None, Comparator::AtMost),
            ("не повече от 10%", 10.0, None, Some("%"), Comparator::AtMost),
            ("повече от 10%", 10.0, None, Some("%"), Comparator::AtLeast),
            ("не по-малко от 10%", 10.0, None, Some("%"), Comparator::AtLeast),
        ] {
            let found = target_of_cell(text, None).unwrap();
            assert_eq!(found.value, Some(Quantity(value)), "{text}");
            assert_eq!(found.value_to, to.map(Quantity), "{text}");
            assert_eq!((found.unit.as_deref(), found.comparator), (unit, Some(comparator)), "{text}");
        }
        assert_eq!(target_of_cell("2030 г.", None), None);
    }
}
