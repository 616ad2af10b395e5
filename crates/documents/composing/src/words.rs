//! The fixed words of a composed document, in one language.

use jiff::civil::Date;
use opora_domain::money::{Amount, Currency};
use opora_domain::planning::Quarter;
use opora_texts::{Language, Value, say, written};

/// Says the fixed words, dates and money in one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words {
    pub language: Language,
}

impl Words {
    pub fn say(self, key: &str) -> String {
        say(self.language, key, &[])
    }

    pub fn with(self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        say(self.language, key, values)
    }

    pub fn date(self, date: Date) -> String {
        written::date(self.language, date.year(), date.month(), date.day())
    }

    /// An amount in its own currency; without a sign where the source does not tell the currency.
    pub fn amount(self, amount: Amount, currency: Option<Currency>) -> String {
        let code = currency.map_or("", Currency::code);
        written::money(self.language, amount.0, code).trim().to_owned()
    }

    pub fn mark(self, quarter: Quarter) -> String {
        self.say(match quarter {
            Quarter::Provision => "document-mark-provision",
            Quarter::Preparation => "document-mark-preparation",
        })
    }

    /// A value, or the dots of a blank that is filled in by hand.
    pub fn or_blank(self, value: Option<String>) -> String {
        value.unwrap_or_else(|| self.say("document-blank"))
    }
}
