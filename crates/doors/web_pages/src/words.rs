//! The texts of one page: a language, and short ways to ask for a text in it.

use opora_domain::money::{Amount, Money};
use opora_domain::quantity::Quantity;
use opora_texts::{Language, Value, say, written};

/// Speaks one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Words {
    pub language: Language,
}

impl Words {
    /// The text of a key without variables.
    pub fn say(self, key: &str) -> String {
        say(self.language, key, &[])
    }

    /// The text of a key with its variables.
    pub fn with(self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        say(self.language, key, values)
    }

    /// Money as it is written in the language.
    pub fn money(self, money: Money) -> String {
        written::money(self.language, money.amount.0, money.currency.code())
    }

    /// An amount without its currency, as it is written in the language.
    pub fn amount(self, amount: Amount) -> String {
        let sign = if amount.0 < 0 { "-" } else { "" };
        let minor = amount.0.unsigned_abs();
        let whole = written::number(self.language, i64::try_from(minor / 100).unwrap_or(i64::MAX));
        let mark = match self.language {
            Language::Bg => ',',
            Language::En => '.',
        };
        format!("{sign}{whole}{mark}{:02}", minor % 100)
    }

    /// A whole number as it is written in the language.
    pub fn number(self, value: usize) -> String {
        written::number(self.language, i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// A number of an analysis or a target, with its decimals where it has some.
    pub fn quantity(self, quantity: Quantity) -> String {
        match quantity.whole() {
            Some(whole) => written::number(self.language, whole),
            None => match self.language {
                Language::Bg => quantity.to_string().replace('.', ","),
                Language::En => quantity.to_string(),
            },
        }
    }

    /// A date as it is written in the language.
    pub fn date(self, date: jiff::civil::Date) -> String {
        written::date(self.language, date.year(), date.month(), date.day())
    }

    /// A moment as date and time of day where the municipalities are; in universal time, which is then said, where the
    /// machine does not know time zones.
    pub fn moment(self, moment: jiff::Timestamp) -> String {
        let (zone, suffix) =
            jiff::tz::TimeZone::get("Europe/Sofia").map_or((jiff::tz::TimeZone::UTC, " UTC"), |zone| (zone, ""));
        let moment = moment.to_zoned(zone);
        format!("{}, {:02}:{:02}{suffix}", self.date(moment.date()), moment.hour(), moment.minute())
    }

    /// Who did something, as people call that person: there are no accounts yet.
    pub fn actor(self, name: &str) -> String {
        if name == "local" { self.say("actor-local") } else { name.to_owned() }
    }

    /// The name of a field that is told as a whole, such as `funding` or `stated_total`.
    pub fn whole_field(self, field: &str) -> String {
        let key = format!("whole-field-{}", field.replace('/', "-"));
        opora_texts::find(self.language, &key, &[]).unwrap_or_else(|| self.say("whole-field-other"))
    }
}

/// So many characters of a text tell which one is meant.
const BEGINNING: usize = 40;

/// The beginning of a text, for the names of links and buttons that say the same on many rows.
pub fn beginning(text: &str) -> String {
    let mut short: String = text.chars().take(BEGINNING).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
