//! The texts of Opora in Bulgarian and English, and how money, dates and numbers are written in each.
//!
//! The texts stand in `translations/<language>/<subject>.ftl`; to add a file, add its line to [`SOURCES`]. Both
//! languages have the same keys with the same variables: a test compares them.

pub mod written;

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// The languages that Opora speaks. Bulgarian is the default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    Bg,
    En,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Bg, Self::En];

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Bg => "bg",
            Self::En => "en",
        }
    }

    /// The language of a tag such as `bg` or `en-GB`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// A value put into a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    Text(Cow<'a, str>),
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => { $(
        impl From<$kind> for Value<'_> {
            fn from(number: $kind) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )* };
}
numbers!(u8, u16, u32, u64, i32, i64, usize);

macro_rules! sources {
    ($($subject:literal),* $(,)?) => {
        /// Subject, Bulgarian text, English text.
        const SOURCES: &[(&str, &str, &str)] = &[ $( (
            $subject,
            include_str!(concat!("../../../translations/bg/", $subject, ".ftl")),
            include_str!(concat!("../../../translations/en/", $subject, ".ftl")),
        ) ),* ];
    };
}
sources!["common", "command_line", "documents", "errors", "pages", "rules"];

/// The text of a key in a language. A key that is missing comes back as itself, so that it is seen; a test of the
/// project looks for such keys.
#[must_use]
pub fn say(language: Language, key: &str, values: &[(&str, Value<'_>)]) -> String {
    find(language, key, values).unwrap_or_else(|| key.to_owned())
}

/// The text of a key, or `None` where the language does not have it.
#[must_use]
pub fn find(language: Language, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key)?.value()?;
    let mut args = FluentArgs::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.as_ref()),
            Value::Number(number) => FluentValue::from(*number),
        };
        args.set(*name, value);
    }
    let mut problems = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned())
}

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: OnceLock<[FluentBundle<FluentResource>; 2]> = OnceLock::new();
    let [bulgarian, english] = BUNDLES.get_or_init(|| [load(Language::Bg), load(Language::En)]);
    match language {
        Language::Bg => bulgarian,
        Language::En => english,
    }
}

fn load(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    for (_, bulgarian, english) in SOURCES {
        let text = match language {
            Language::Bg => bulgarian,
            Language::En => english,
        };
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        // A key that stands twice keeps its first text; a test rejects it.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Key → variables, read from the text itself.
    fn keys(text: &str) -> BTreeMap<String, Vec<String>> {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut key = String::new();
        for line in text.lines() {
            if let Some((name, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                key = name.to_owned();
                assert!(found.insert(key.clone(), Vec::new()).is_none(), "{key} stands twice");
            }
            if let Some(variables) = found.get_mut(&key) {
                variables.extend(line.split('$').skip(1).map(|rest| {
                    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
                }));
                variables.sort();
                variables.dedup();
            }
        }
        found
    }

    #[test]
    fn both_languages_have_the_same_keys_and_variables_and_every_file_is_correct() {
        let mut all = Vec::new();
        for (subject, bulgarian, english) in SOURCES {
            assert_eq!(keys(bulgarian), keys(english), "{subject}");
            all.extend(keys(bulgarian).into_keys());
            for text in [bulgarian, english] {
                let errors = FluentResource::try_new((*text).to_owned()).err().map(|(_, errors)| errors);
                assert_eq!(errors, None, "{subject}");
            }
        }
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "a key stands in two files");
        for key in all {
            assert!(Language::ALL.iter().all(|&language| find(language, &key, &[]).is_some()), "{key}");
        }
    }
}
