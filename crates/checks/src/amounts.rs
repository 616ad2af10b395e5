//! Amounts and counts as people write them inside prose.

use opora_domain::money::{Amount, Currency};

use crate::words::tokens;

/// A whole number in a text, with what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number {
    pub value: i64,
    pub from: usize,
    pub until: usize,
}

/// An amount with its currency, if one is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PrintedAmount {
    pub amount: Amount,
    pub currency: Option<Currency>,
    pub from: usize,
    pub until: usize,
}

/// The whole numbers of a text; `538 952` is one.
pub(crate) fn numbers(text: &str) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    for token in tokens(text) {
        if token.text.len() > 12 || !token.text.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let Ok(value) = token.text.parse::<i64>() else { continue };
        let gap = found.last().and_then(|last| text.get(last.until..token.from));
        let is_group = token.text.len() == 3 && matches!(gap, Some(" " | "\u{a0}" | "\u{202f}"));
        match found.last_mut().filter(|last| is_group && last.value > 0 && last.value < 1_000_000) {
            Some(last) if last.until - last.from <= 3 || last.value >= 1000 => {
                last.value = last.value.saturating_mul(1000).saturating_add(value);
                last.until = token.until;
            }
            _ => found.push(Number { value, from: token.from, until: token.until }),
        }
    }
    found
}

/// The amounts of a text: numbers with a currency behind (or `€` before), with hundredths after a comma or point.
pub(crate) fn printed_amounts(text: &str) -> Vec<PrintedAmount> {
    let all = numbers(text);
    let mut found = Vec::new();
    let mut skip = usize::MAX;
    for (index, number) in all.iter().enumerate() {
        if index == skip {
            continue;
        }
        let mut minor = number.value.saturating_mul(100);
        let mut until = number.until;
        if let Some(next) = all.get(index + 1) {
            let gap = text.get(number.until..next.from);
            let digits = next.until - next.from;
            if matches!(gap, Some("," | ".")) && digits <= 2 {
                minor = minor.saturating_add(if digits == 1 { next.value * 10 } else { next.value });
                until = next.until;
                skip = index + 1;
            } else if matches!(gap, Some("." | ",")) && digits == 3 && next.value < 1000 {
                minor = number.value.saturating_mul(1000).saturating_add(next.value).saturating_mul(100);
                until = next.until;
                skip = index + 1;
            }
        }
        let after = text.get(until..).unwrap_or_default().trim_start().to_lowercase();
        let before = text.get(..number.from).unwrap_or_default().trim_end();
        let factor = if after.starts_with("хил") {
            1000
        } else if after.starts_with("млн") {
            1_000_000
        } else {
            1
        };
        let unit =
            after.trim_start_matches("хиляди").trim_start_matches("хил.").trim_start_matches("млн.").trim_start();
        let currency = if unit.starts_with("лв") || unit.starts_with("лева") || unit.starts_with("bgn") {
            Some(Currency::Bgn)
        } else if unit.starts_with('€') || unit.starts_with("евро") || unit.starts_with("eur") || before.ends_with('€')
        {
            Some(Currency::Eur)
        } else {
            None
        };
        let amount = Amount(minor.saturating_mul(factor));
        found.push(PrintedAmount { amount, currency, from: number.from, until });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_whole() {
        let values = |text| numbers(text).iter().map(|number| number.value).collect::<Vec<_>>();
        assert_eq!(values("538 952 лева"), [538_952]);
        assert_eq!(values("1 234 567"), [1_234_567]);
        assert_eq!(values("29 от тях, 16 за 9 месеца, кв. 4Б"), [29, 16, 9]);
    }

    #[test]
    fn amounts_have_their_currency() {
        let amounts =
            |text| printed_amounts(text).iter().map(|found| (found.amount.0, found.currency)).collect::<Vec<_>>();
        assert_eq!(amounts("1 200,50 лв."), [(120_050, Some(Currency::Bgn))]);
        assert_eq!(amounts("51,13 евро"), [(5_113, Some(Currency::Eur))]);
        assert_eq!(amounts("€ 100"), [(10_000, Some(Currency::Eur))]);
        assert_eq!(amounts("12.500 лв"), [(1_250_000, Some(Currency::Bgn))]);
        assert_eq!(amounts("40 хил. лв."), [(4_000_000, Some(Currency::Bgn))]);
        assert_eq!(amounts("20 човека"), [(2_000, None)]);
    }
}
