//! Identifiers of kept things, each a type of its own, so that one cannot be taken for another.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The text is no identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnIdentifier;

impl fmt::Display for NotAnIdentifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not an identifier")
    }
}

impl std::error::Error for NotAnIdentifier {}

macro_rules! identifiers {
    ($($(#[$meaning:meta])* $name:ident),* $(,)?) => { $(
        $(#[$meaning])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl FromStr for $name {
            type Err = NotAnIdentifier;

            fn from_str(text: &str) -> Result<Self, NotAnIdentifier> {
                Uuid::parse_str(text.trim()).map(Self).map_err(|_| NotAnIdentifier)
            }
        }
    )* };
}

identifiers![
    /// A municipality as it is kept here; the official code is one of its properties.
    MunicipalityId,
    /// A document over all its versions.
    DocumentId,
    /// One version of a document. An import is a version that awaits a person, so this is the import's name too.
    VersionId,
    /// A file that was imported.
    SourceId,
    /// A value that a person corrected.
    CorrectionId,
    /// A decision of the council.
    DecisionId,
    /// A link between a row of a plan and an element of the strategy.
    LinkId,
    /// A finding that a person accepted.
    AcceptanceId,
];
