//! Lists the documents that are kept.

use opora_domain::versions::{DocumentSummary, MunicipalityId};

use opora_storage::DocumentQuery;

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

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

/// The documents, the newest year first, then by name of the municipality.
///
/// # Errors
/// [`crate::ErrorKind::NotAllowed`], or a failure of the database.
pub async fn list_documents(
    opora: &Opora,
    actor: &Actor,
    filter: &DocumentFilter,
) -> Result<Vec<DocumentSummary>, Error> {
    authorise(actor, Right::See, filter.municipality)?;
    let query = DocumentQuery {
        document: None,
        municipality: filter.municipality,
        year: filter.year,
        waiting: filter.waiting,
        limit: u64::from(bounded(filter.limit, DocumentFilter::MOST)),
        offset: u64::from(filter.offset),
    };
    let reading = opora.database.begin_read().await?;
    Ok(opora_storage::list_documents(&reading, &query).await?)
}

/// A limit that a caller asked for, where 0 means the most.
pub(crate) fn bounded(limit: u32, most: u32) -> u32 {
    if limit == 0 { most } else { limit.min(most) }
}
