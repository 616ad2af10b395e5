//! What can go wrong, with a text for people and a text for the log. Doors translate the kind once each.

use std::fmt;

use opora_texts::{Language, Value, say};

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// No such thing, or none that the actor may see.
    NotFound,
    NotAllowed,
    /// What was given cannot be used; the text says what to change.
    Invalid,
    /// It contradicts what is kept, such as accepting what was rejected.
    Conflict,
    /// Not now; trying again may help.
    Unavailable,
    /// A fault of the program or the machine.
    Internal,
}

/// A failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    key: &'static str,
    values: Vec<(&'static str, String)>,
    log: String,
}

impl Error {
    /// A failure with the key of its text, the values in the text, and what the log says.
    pub(crate) fn new(kind: ErrorKind, key: &'static str, log: impl Into<String>) -> Self {
        Self { kind, key, values: Vec::new(), log: log.into() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    pub(crate) fn not_allowed(log: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotAllowed, "error-not-allowed", log)
    }

    pub(crate) fn not_found(log: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotFound, "error-not-found", log)
    }

    pub(crate) fn invalid(key: &'static str, log: impl Into<String>) -> Self {
        Self::new(ErrorKind::Invalid, key, log)
    }

    pub(crate) fn internal(log: impl Into<String>) -> Self {
        Self::new(ErrorKind::Internal, "error-internal", log)
    }

    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The key of the text for people.
    #[must_use]
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// The text for people: what, where, and what to do.
    #[must_use]
    pub fn say(&self, language: Language) -> String {
        let values: Vec<(&str, Value<'_>)> =
            self.values.iter().map(|(name, value)| (*name, Value::from(value.as_str()))).collect();
        say(language, self.key, &values)
    }

    /// The text for the log. It holds no text of documents.
    #[must_use]
    pub fn log(&self) -> &str {
        &self.log
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.key, self.log)
    }
}

impl std::error::Error for Error {}
