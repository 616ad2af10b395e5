//! What a rule is, and how a defect that it found becomes a finding in both languages.

use opora_domain::findings::{Finding, Message, Quotation, Severity};
use opora_domain::money::Money;
use opora_texts::{Language, Value, find, say, written};

use crate::examination::Examination;

/// A rule of the catalogue.
///
/// Its texts have the keys `rule-<name>` (the message), `rule-<name>-why` (the reason, for the catalogue) and,
/// where it suggests something, `rule-<name>-suggestion`.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Begins with the family: `sum-section-total`.
    pub name: &'static str,
    pub severity: Severity,
    pub(crate) find: fn(&Examination<'_>) -> Vec<Defect>,
}

/// One defect: where it is seen, what was compared, and what the message says about it.
#[derive(Default)]
pub(crate) struct Defect {
    pub places: Vec<Quotation>,
    pub values: Vec<String>,
    /// Weaker than the rule's own severity, where the evidence is.
    pub severity: Option<Severity>,
    pub says: Vec<(&'static str, Said)>,
}

/// A value of a message; it is written as each language writes it.
pub(crate) enum Said {
    Text(String),
    Number(i64),
    Money(Money),
    /// Texts that stand for kinds of things, each with its own value `text`, one after another.
    Labelled(Vec<(&'static str, String)>),
}

/// All places that a message counts should be shown, but hostile input must not make endless findings.
const MOST_PLACES: usize = 200;
/// The exchange format reads so many values of a finding, and so much of each value.
const MOST_VALUES: usize = 20;
const LONGEST_VALUE: usize = 40;
const LONGEST_QUOTE: usize = 300;

impl Rule {
    /// The part of the name before the first hyphen.
    #[must_use]
    pub fn family(&self) -> &'static str {
        self.name.split('-').next().unwrap_or(self.name)
    }

    /// What it finds. What cannot be shown is not reported: a rule need not ask whether its defect has a place.
    pub(crate) fn defects(&self, examination: &Examination<'_>) -> Vec<Defect> {
        let mut defects = (self.find)(examination);
        for defect in &mut defects {
            defect.places.retain(|place| !place.quote.is_empty());
        }
        defects.retain(|defect| !defect.places.is_empty());
        defects
    }

    /// A defect in the words of both languages.
    pub(crate) fn finding(&self, defect: Defect) -> Finding {
        let mut places = defect.places;
        places.truncate(MOST_PLACES);
        for place in &mut places {
            place.quote = place.quote.chars().take(LONGEST_QUOTE).collect();
        }
        let mut values: Vec<String> =
            defect.values.iter().map(|value| value.chars().take(LONGEST_VALUE).collect()).collect();
        values.truncate(MOST_VALUES);
        let written = |language| -> Vec<(&str, Value<'_>)> {
            defect.says.iter().map(|(name, said)| (*name, said.written(language))).collect()
        };
        let key = format!("rule-{}", self.name);
        let text = |language| say(language, &key, &written(language));
        let suggestion_key = format!("{key}-suggestion");
        let suggestion = |language| find(language, &suggestion_key, &written(language));
        Finding {
            rule: self.name.to_owned(),
            severity: defect.severity.unwrap_or(self.severity),
            message: Message { bg: text(Language::Bg), en: text(Language::En) },
            places,
            values,
            suggestion: suggestion(Language::Bg).zip(suggestion(Language::En)).map(|(bg, en)| Message { bg, en }),
        }
    }
}

impl Defect {
    pub fn at(places: impl IntoIterator<Item = Quotation>) -> Self {
        Self { places: places.into_iter().collect(), ..Self::default() }
    }

    /// One defect of many rows: the message counts them as `$count`.
    pub fn of_rows(mut places: Vec<Quotation>) -> Vec<Self> {
        // What cannot be shown is not counted.
        places.retain(|place| !place.quote.is_empty());
        let count = places.len();
        vec![Self::at(places).count("count", count)]
    }

    /// One defect that lists what stands at many places: the message says the list as the value of this name.
    pub fn listing(places: Vec<Quotation>, name: &'static str, values: Vec<String>) -> Vec<Self> {
        vec![Self::at(places).text(name, values.join(", ")).values(values)]
    }

    /// One defect for several of a kind, each of which compares one text: the message says them all as this value.
    pub fn together(defects: Vec<Self>, name: &'static str) -> Vec<Self> {
        let mut one = Self::default();
        for defect in defects {
            one.places.extend(defect.places);
            one.values.extend(defect.values);
        }
        let said = one.values.join(" / ");
        vec![one.text(name, said)]
    }

    /// A warning, whatever the rule says: the evidence is weak.
    pub fn weak_if(mut self, weak: bool) -> Self {
        self.severity = weak.then_some(Severity::Warning);
        self
    }

    pub fn values(mut self, values: Vec<String>) -> Self {
        self.values = values;
        self
    }

    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.values.push(value.into());
        self
    }

    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.says.push((name, Said::Text(text.into())));
        self
    }

    /// A text that is a compared value too.
    pub fn compared(self, name: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        self.value(text.clone()).text(name, text)
    }

    pub fn count(mut self, name: &'static str, number: usize) -> Self {
        self.says.push((name, Said::Number(i64::try_from(number).unwrap_or(i64::MAX))));
        self
    }

    /// Kinds of things by the keys of their texts, each with examples.
    pub fn labelled(mut self, name: &'static str, kinds: Vec<(&'static str, String)>) -> Self {
        self.says.push((name, Said::Labelled(kinds)));
        self
    }

    /// An amount that is a compared value too.
    pub fn money(mut self, name: &'static str, money: Money) -> Self {
        self.values.push(plain_amount(money.amount.0));
        self.says.push((name, Said::Money(money)));
        self
    }
}

/// Minor units as people print them in tables: without the hundredths where there are none.
fn plain_amount(minor: i64) -> String {
    if minor % 100 == 0 { (minor / 100).to_string() } else { opora_domain::money::Amount(minor).to_string() }
}

impl Said {
    fn written(&self, language: Language) -> Value<'_> {
        match self {
            Self::Text(text) => Value::from(text),
            Self::Number(number) => Value::Number(*number),
            Self::Labelled(kinds) => {
                let said: Vec<String> =
                    kinds.iter().map(|(key, text)| say(language, key, &[("text", Value::from(text))])).collect();
                Value::from(said.join("; "))
            }
            Self::Money(money) => Value::from(written::money(language, money.amount.0, money.currency.code())),
        }
    }
}
