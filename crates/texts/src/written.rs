//! How numbers, money and dates are written. Callers pass plain values, so that this crate knows no other.

use crate::Language;

const NARROW_SPACE: char = '\u{a0}';

/// A whole number with groups of three: `538 952` in Bulgarian, `538,952` in English.
#[must_use]
pub fn number(language: Language, value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let separator = match language {
        Language::Bg => NARROW_SPACE,
        Language::En => ',',
    };
    let mut written = String::new();
    if value < 0 {
        written.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

/// Minor units with the sign of the currency, which is given by its ISO code: `538 952,00 лв.`, `€538,952.00`.
#[must_use]
pub fn money(language: Language, minor: i64, currency: &str) -> String {
    let cents = minor.unsigned_abs() % 100;
    let sign = if minor < 0 { "-" } else { "" };
    let whole = number(language, i64::try_from(minor.unsigned_abs() / 100).unwrap_or(i64::MAX));
    match (language, currency) {
        (Language::Bg, "BGN") => format!("{sign}{whole},{cents:02}{NARROW_SPACE}лв."),
        (Language::Bg, "EUR") => format!("{sign}{whole},{cents:02}{NARROW_SPACE}€"),
        (Language::Bg, _) => format!("{sign}{whole},{cents:02}{NARROW_SPACE}{currency}"),
        (Language::En, "EUR") => format!("{sign}€{whole}.{cents:02}"),
        (Language::En, _) => format!("{sign}{currency}{NARROW_SPACE}{whole}.{cents:02}"),
    }
}

/// `05.05.2020 г.` in Bulgarian, `5 May 2020` in English.
#[must_use]
pub fn date(language: Language, year: i16, month: i8, day: i8) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    match language {
        Language::Bg => format!("{day:02}.{month:02}.{year}{NARROW_SPACE}г."),
        Language::En => {
            let index = usize::try_from(month).unwrap_or(0).saturating_sub(1);
            format!("{day} {} {year}", MONTHS.get(index).copied().unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_money_and_dates_follow_each_language() {
        assert_eq!(number(Language::Bg, -1_234_567), "-1\u{a0}234\u{a0}567");
        assert_eq!(number(Language::En, 999), "999");
        assert_eq!(money(Language::Bg, 53_895_205, "BGN"), "538\u{a0}952,05\u{a0}лв.");
        assert_eq!(money(Language::En, -1_250, "EUR"), "-€12.50");
        assert_eq!(date(Language::Bg, 2020, 5, 5), "05.05.2020\u{a0}г.");
        assert_eq!(date(Language::En, 2020, 5, 5), "5 May 2020");
    }
}
