//! Lists the documents that are kept.

use opora_domain::versions::{DocumentSummary, MunicipalityId};

use crate::{Actor, Error, Opora};

/// Which documents are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentFilter {
    pub municipality: Option<MunicipalityId>,
    pub year: Option<u16>,
    /// Only documents with a version that waits for a person.
    pub waiting: bool,
    /// How many at most; 0 gives [`DocumentFilter::MOST`].
    pub limit: u32,
    /// How many are passed over before.
    pub offset: u32,
}

impl DocumentFilter {
    pub const MOST: u32 = 500;
}

/// The documents, by municipality, then the newest year first.
///
/// # Errors
/// [`crate::ErrorKind::NotAllowed`], or a failure of the database.
pub async fn list_documents(
    opora: &Opora,
    actor: &Actor,
    filter: &DocumentFilter,
) -> Result<Vec<DocumentSummary>, Error> {
    let _ = (opora, actor, filter);
    Ok(Vec::new())
}
