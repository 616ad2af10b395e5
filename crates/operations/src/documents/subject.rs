//! What a verb is about: a document as it stands, or one version of it.

use opora_domain::versions::{DocumentId, NotAnIdentifier, VersionId};
use opora_storage::{KeptVersion, Transaction, load_version, newest_or_accepted};
use uuid::Uuid;

use crate::Error;

/// The accepted version of a document (else its newest), or one version. A person gives an identifier without saying
/// which of the two it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Document(DocumentId),
    Version(VersionId),
    /// Either; identifiers are never equal.
    Either(Uuid),
}

impl std::str::FromStr for Subject {
    type Err = NotAnIdentifier;

    fn from_str(text: &str) -> Result<Self, NotAnIdentifier> {
        Uuid::parse_str(text.trim()).map(Self::Either).map_err(|_| NotAnIdentifier)
    }
}

impl From<DocumentId> for Subject {
    fn from(id: DocumentId) -> Self {
        Self::Document(id)
    }
}

impl From<VersionId> for Subject {
    fn from(id: VersionId) -> Self {
        Self::Version(id)
    }
}

/// The version that a subject means.
pub(crate) async fn load_subject(reading: &Transaction, subject: Subject) -> Result<KeptVersion, Error> {
    let version = match subject {
        Subject::Version(version) => Some(version),
        Subject::Document(document) => newest_or_accepted(reading, document).await?,
        Subject::Either(id) => match newest_or_accepted(reading, DocumentId(id)).await? {
            None => Some(VersionId(id)),
            of_document => of_document,
        },
    };
    let not_found = || Error::not_found(format!("{subject:?}"));
    load_version(reading, version.ok_or_else(not_found)?).await?.ok_or_else(not_found)
}
