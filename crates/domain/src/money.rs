//! Money in whole minor units. Nothing here converts between currencies silently.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The two currencies of municipal plans: the lev until the end of 2025, the euro from 1 January 2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Currency {
    #[serde(rename = "BGN")]
    Bgn,
    #[serde(rename = "EUR")]
    Eur,
}

impl Currency {
    /// The currency in which the plan of a year is kept.
    #[must_use]
    pub fn of_year(year: u16) -> Self {
        if year < 2026 { Self::Bgn } else { Self::Eur }
    }

    /// The ISO 4217 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Bgn => "BGN",
            Self::Eur => "EUR",
        }
    }
}

/// A number of minor units (стотинки, евроцентове). In the exchange format a decimal string with two places.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(pub i64);

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let minor = self.0.unsigned_abs();
        write!(formatter, "{sign}{}.{:02}", minor / 100, minor % 100)
    }
}

/// The text is no decimal number with at most two places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnAmount;

impl fmt::Display for NotAnAmount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a decimal amount with at most two places")
    }
}

impl std::error::Error for NotAnAmount {}

impl FromStr for Amount {
    type Err = NotAnAmount;

    /// Reads the form of the exchange format: `244440.00`, `-3.5`, `12`.
    fn from_str(text: &str) -> Result<Self, NotAnAmount> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || fraction.len() > 2 || !is_number(whole) || !is_number(fraction) {
            return Err(NotAnAmount);
        }
        let cents: i64 = format!("{fraction:0<2}").parse().map_err(|_| NotAnAmount)?;
        let whole: i64 = whole.parse().map_err(|_| NotAnAmount)?;
        let minor = whole.checked_mul(100).and_then(|minor| minor.checked_add(cents)).ok_or(NotAnAmount)?;
        Ok(Self(if negative { -minor } else { minor }))
    }
}

impl Serialize for Amount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Amount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": r"^-?\d+(\.\d{1,2})?$" })
    }
}

/// An amount in its own currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Money {
    pub amount: Amount,
    pub currency: Currency,
}

/// лв. for 1 euro in hundred-thousandths (чл. 5 of the Act on the introduction of the euro: 1.95583).
const LEVA_PER_EURO: i128 = 195_583;
const HUNDRED_THOUSAND: i128 = 100_000;

impl Money {
    /// The same money in the other currency at the fixed rate, rounded to the second decimal, half up. For views only.
    /// `None` where the result does not fit.
    #[must_use]
    pub fn viewed_in(self, currency: Currency) -> Option<Self> {
        if currency == self.currency {
            return Some(self);
        }
        let (factor, divisor) = match currency {
            Currency::Eur => (HUNDRED_THOUSAND, LEVA_PER_EURO),
            Currency::Bgn => (LEVA_PER_EURO, HUNDRED_THOUSAND),
        };
        let scaled = i128::from(self.amount.0) * factor;
        let rounded = (scaled.abs() * 2 + divisor) / (divisor * 2) * scaled.signum();
        i64::try_from(rounded).ok().map(|minor| Self { amount: Amount(minor), currency })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_amounts_of_one_plan_convert_one_by_one_and_as_a_sum() {
        let euro = |leva: i64| {
            Money { amount: Amount(leva * 100), currency: Currency::Bgn }.viewed_in(Currency::Eur).unwrap().amount.0
        };
        let parts = [244_440, 39_792, 163_520, 91_200].map(euro);
        assert_eq!(parts, [12_498_019, 2_034_533, 8_360_645, 4_662_982]);
        assert_eq!(parts.iter().sum::<i64>(), 27_556_179);
        assert_eq!(euro(538_952), 27_556_178);
    }

    #[test]
    fn amounts_are_written_and_read_with_two_places() {
        for (text, minor) in [("244440.00", 24_444_000), ("0.05", 5), ("-3.50", -350)] {
            assert_eq!(text.parse::<Amount>(), Ok(Amount(minor)));
            assert_eq!(Amount(minor).to_string(), text);
        }
        for text in ["", ".5", "1.234", "1,5", "--1", "99999999999999999999"] {
            assert_eq!(text.parse::<Amount>(), Err(NotAnAmount), "{text}");
        }
    }
}
