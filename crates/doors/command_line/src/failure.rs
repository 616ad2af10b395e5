//! How a command fails: a text for people on standard error, and the exit code.

use opora_operations::{Error, ErrorKind};
use opora_texts::{Language, Value, say};

/// What was given cannot be used: a file that cannot be read, an unknown identifier, a wrong argument.
pub const GIVEN: u8 = 2;
/// The program or the machine is at fault, or something else is using the data.
pub const MACHINE: u8 = 3;

#[derive(Debug)]
pub enum Failure {
    /// A text of the command line, with its values.
    Told {
        key: &'static str,
        values: Vec<(&'static str, String)>,
        code: u8,
    },
    Operation(Error),
    /// Whoever read the output has gone; nobody is left to be told.
    NobodyListens,
}

impl Failure {
    pub fn given(key: &'static str, values: Vec<(&'static str, String)>) -> Self {
        Self::Told { key, values, code: GIVEN }
    }

    pub fn machine(key: &'static str, values: Vec<(&'static str, String)>) -> Self {
        Self::Told { key, values, code: MACHINE }
    }

    /// A file that could not be opened, read or written.
    pub fn file(key: &'static str, file: &std::path::Path, error: &std::io::Error, language: Language) -> Self {
        let reason = reason(error, language);
        Self::given(key, vec![("file", file.display().to_string()), ("reason", reason)])
    }

    pub fn code(&self) -> u8 {
        match self {
            Self::Told { code, .. } => *code,
            Self::Operation(error) => match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotAllowed | ErrorKind::Invalid | ErrorKind::Conflict => GIVEN,
                ErrorKind::Unavailable | ErrorKind::Internal => MACHINE,
            },
            Self::NobodyListens => 0,
        }
    }

    /// The text for people; none where nobody listens.
    pub fn say(&self, language: Language) -> Option<String> {
        match self {
            Self::Told { key, values, .. } => {
                let values: Vec<(&str, Value<'_>)> =
                    values.iter().map(|(name, value)| (*name, Value::from(value))).collect();
                Some(say(language, key, &values))
            }
            // The log's text helps whoever is asked for help; it holds no text of documents.
            Self::Operation(error) if self.code() == MACHINE => {
                Some(format!("{}\n({})", error.say(language), error.log()))
            }
            Self::Operation(error) => Some(error.say(language)),
            Self::NobodyListens => None,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Operation(error)
    }
}

/// Failures of writing the answer.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self::NobodyListens;
        }
        Self::machine("output-failed", vec![("reason", error.to_string())])
    }
}

/// The reason of the operating system in words of the language, for the reasons that people meet.
pub fn reason(error: &std::io::Error, language: Language) -> String {
    use std::io::ErrorKind;
    let key = match error.kind() {
        ErrorKind::NotFound => "reason-not-found",
        ErrorKind::PermissionDenied => "reason-permission",
        ErrorKind::IsADirectory => "reason-folder",
        ErrorKind::StorageFull => "reason-full",
        ErrorKind::AddrInUse => "reason-address-in-use",
        ErrorKind::AddrNotAvailable => "reason-address-not-here",
        _ => return error.to_string(),
    };
    say(language, key, &[])
}
