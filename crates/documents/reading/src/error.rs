//! Why a file could not be read, as values; the words stand in the translations.

use crate::{FileKind, ProgramError};

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    #[error("the file is empty")]
    Empty,
    #[error("the file is larger than {limit} bytes")]
    TooLarge { limit: u64 },
    /// The parts of a zip file grow beyond the limit when they are inflated.
    #[error("{part} expands beyond {limit} bytes in all")]
    ExpandsTooFar { part: String, limit: u64 },
    #[error("more than {limit} parts")]
    TooManyParts { limit: usize },
    #[error("more than {limit} pages")]
    TooManyPages { limit: usize },
    #[error("a picture of more than {limit} dots")]
    TooManyDots { limit: u64 },
    /// Forms of a page that draw each other without end.
    #[error("the pages draw more than {limit} things")]
    DrawsTooMuch { limit: u64 },
    #[error("elements in {part} stand deeper than {limit}")]
    TooDeep { part: String, limit: usize },
    #[error("more than {limit} paragraphs or runs of text")]
    TooManyParagraphs { limit: usize },
    #[error("more than {limit} cells")]
    TooManyCells { limit: usize },
    #[error("a table wider or longer than {limit}")]
    TableTooLarge { limit: u32 },
    #[error("more than {limit} bytes of text")]
    TooMuchText { limit: usize },
    /// Protected by a password.
    #[error("the file is encrypted: {}", kind.name())]
    Encrypted { kind: FileKind },
    /// A kind that is known but not read.
    #[error("not a kind that is read: {}", kind.name())]
    NotReadable { kind: FileKind },
    /// The kind is read with a program of the system, which is not installed.
    #[error("{} needs the packages {package}", kind.name())]
    ProgramMissing { kind: FileKind, package: &'static str },
    /// A program of the system did not do its work.
    #[error("{program} failed: {}", kind.name())]
    ProgramFailed { kind: FileKind, program: &'static str },
    /// A program of the system was stopped.
    #[error("{program} took too long: {}", kind.name())]
    ProgramTooSlow { kind: FileKind, program: &'static str },
    /// A file that ends too early or whose directory cannot be found.
    #[error("the file is cut off or damaged: {}", kind.name())]
    CutOff { kind: FileKind },
    /// A part that must be there is not.
    #[error("{part} is missing in the {}", kind.name())]
    MissingPart { kind: FileKind, part: String },
    /// A part is no well-formed XML, or its compressed bytes are damaged.
    #[error("{part} is broken near byte {position}")]
    BrokenPart { part: String, position: u64 },
    /// A part declares a document type: it could name other files or grow without end.
    #[error("{part} declares a document type")]
    DocumentType { part: String },
}

impl ReadError {
    pub(crate) fn of_program(error: ProgramError, kind: FileKind) -> Self {
        match error {
            ProgramError::Missing => Self::ProgramMissing { kind, package: kind.packages() },
            ProgramError::Failed(program) => Self::ProgramFailed { kind, program },
            ProgramError::TooSlow(program) => Self::ProgramTooSlow { kind, program },
        }
    }

    /// The key of the text for people.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "read-error-empty",
            Self::TooLarge { .. } => "read-error-too-large",
            Self::ExpandsTooFar { .. } => "read-error-expands-too-far",
            Self::TooManyParts { .. } => "read-error-too-many-parts",
            Self::TooManyPages { .. } => "read-error-too-many-pages",
            Self::TooManyDots { .. } => "read-error-too-many-dots",
            Self::DrawsTooMuch { .. } => "read-error-draws-too-much",
            Self::TooDeep { .. } => "read-error-too-deep",
            Self::TooManyParagraphs { .. } => "read-error-too-many-paragraphs",
            Self::TooManyCells { .. } => "read-error-too-many-cells",
            Self::TableTooLarge { .. } => "read-error-table-too-large",
            Self::TooMuchText { .. } => "read-error-too-much-text",
            Self::Encrypted { .. } => "read-error-encrypted",
            Self::NotReadable { kind } => kind.not_readable_key(),
            Self::ProgramMissing { .. } => "read-error-program-missing",
            Self::ProgramFailed { .. } => "read-error-program-failed",
            Self::ProgramTooSlow { .. } => "read-error-program-too-slow",
            Self::CutOff { .. } => "read-error-cut-off",
            Self::MissingPart { .. } => "read-error-missing-part",
            Self::BrokenPart { .. } => "read-error-broken-part",
            Self::DocumentType { .. } => "read-error-document-type",
        }
    }

    /// The values of the text: name of the variable and its value. Sizes are given in whole MB.
    #[must_use]
    pub fn values(&self) -> Vec<(&'static str, String)> {
        let megabytes = |bytes: u64| (bytes >> 20).max(1).to_string();
        match self {
            Self::Empty => Vec::new(),
            Self::TooLarge { limit } => vec![("limit", megabytes(*limit))],
            Self::ExpandsTooFar { part, limit } => vec![("part", part.clone()), ("limit", megabytes(*limit))],
            Self::TooManyParts { limit }
            | Self::TooManyPages { limit }
            | Self::TooManyParagraphs { limit }
            | Self::TooManyCells { limit } => vec![("limit", limit.to_string())],
            Self::TooManyDots { limit } => vec![("limit", (limit / 1_000_000).to_string())],
            Self::DrawsTooMuch { limit } => vec![("limit", limit.to_string())],
            Self::TooDeep { part, limit } => vec![("part", part.clone()), ("limit", limit.to_string())],
            Self::TableTooLarge { limit } => vec![("limit", limit.to_string())],
            Self::TooMuchText { limit } => vec![("limit", megabytes(*limit as u64))],
            Self::Encrypted { kind } | Self::NotReadable { kind } | Self::CutOff { kind } => {
                vec![("kind", kind.name().to_owned())]
            }
            Self::ProgramMissing { kind, package } => {
                vec![("kind", kind.name().to_owned()), ("package", (*package).to_owned())]
            }
            Self::ProgramFailed { kind, program } | Self::ProgramTooSlow { kind, program } => {
                vec![("kind", kind.name().to_owned()), ("program", (*program).to_owned())]
            }
            Self::MissingPart { kind, part } => vec![("kind", kind.name().to_owned()), ("part", part.clone())],
            Self::DocumentType { part } => vec![("part", part.clone())],
            Self::BrokenPart { part, position } => vec![("part", part.clone()), ("position", position.to_string())],
        }
    }
}
