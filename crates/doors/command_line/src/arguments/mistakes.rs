//! Mistakes in the arguments, in words: what is wrong and what can stand there.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use opora_texts::{Language, say};

/// The text for a mistake, without a line break at its end.
#[must_use]
pub fn in_words(mistake: &Error, language: Language) -> String {
    let argument = context(mistake, ContextKind::InvalidArg);
    let value = context(mistake, ContextKind::InvalidValue);
    let told = match mistake.kind() {
        ErrorKind::UnknownArgument => say(language, "arguments-unknown", &[("argument", argument.into())]),
        ErrorKind::InvalidSubcommand => {
            let command = context(mistake, ContextKind::InvalidSubcommand);
            say(language, "arguments-unknown-command", &[("command", command.into())])
        }
        ErrorKind::MissingRequiredArgument => say(language, "arguments-missing", &[("argument", argument.into())]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            say(language, "arguments-missing-command", &[])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::NoEquals if value.is_empty() => {
            say(language, "arguments-missing-value", &[("argument", argument.into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            say(language, "arguments-wrong-value", &[("argument", argument.into()), ("value", value.into())])
        }
        ErrorKind::ArgumentConflict => say(language, "arguments-twice", &[("argument", argument.into())]),
        _ => say(language, "arguments-not-understood", &[]),
    };
    let suggestion = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .map(|kind| context(mistake, kind))
        .find(|suggestion| !suggestion.is_empty())
        .map(|suggestion| say(language, "arguments-suggestion", &[("suggestion", suggestion.into())]));
    let more = say(language, "arguments-more", &[]);
    std::iter::once(told).chain(suggestion).chain([more]).collect::<Vec<_>>().join("\n")
}

fn context(mistake: &Error, kind: ContextKind) -> String {
    match mistake.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    }
}
