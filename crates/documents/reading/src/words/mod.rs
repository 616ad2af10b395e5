//! Words of the field, and what a word that was recognised wrongly may have been.

mod suggestions;

use std::collections::HashSet;
use std::sync::LazyLock;

pub(crate) use self::suggestions::suggest;

/// Words as they stand in the documents of the field, one a line, in small letters.
static FIELD_WORDS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("field_words.txt").lines().map(str::trim).filter(|word| !word.is_empty()).collect());

/// Whether a word in small letters is one of the field.
pub(crate) fn is_of_field(word: &str) -> bool {
    FIELD_WORDS.contains(word)
}

/// The words of the field.
fn of_field() -> impl Iterator<Item = &'static str> {
    FIELD_WORDS.iter().copied()
}

/// A word without the signs around it: where it begins and ends in the text.
pub(crate) fn core(text: &str) -> &str {
    text.trim_matches(|sign: char| !sign.is_alphanumeric())
}
