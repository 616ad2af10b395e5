//! Lists who did what.

use opora_domain::versions::{AuditEntry, MunicipalityId};
use opora_storage::AuditQuery;
use uuid::Uuid;

use crate::actor::authorise;
use crate::documents::bounded;
use crate::{Actor, Error, Opora, Right};

/// Which entries are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    pub municipality: Option<MunicipalityId>,
    /// The document, version or municipality that it was done to.
    pub subject: Option<Uuid>,
    /// How many at most; 0 gives [`AuditFilter::MOST`].
    pub limit: u32,
    pub offset: u32,
}

impl AuditFilter {
    pub const MOST: u32 = 500;
}

/// The entries, the newest first.
///
/// # Errors
/// [`crate::ErrorKind::NotAllowed`], or a failure of the database.
pub async fn list_audit(opora: &Opora, actor: &Actor, filter: &AuditFilter) -> Result<Vec<AuditEntry>, Error> {
    authorise(actor, Right::SeeAudit, filter.municipality)?;
    let query = AuditQuery {
        municipality: filter.municipality,
        subject: filter.subject,
        limit: u64::from(bounded(filter.limit, AuditFilter::MOST)),
        offset: u64::from(filter.offset),
    };
    let reading = opora.database.begin_read().await?;
    Ok(opora_storage::list_audit_entries(&reading, &query).await?)
}
