//! Rejects an import; it stays, with the reason.

use opora_domain::versions::{AuditAction, VersionId, VersionState, VersionSummary};

use super::correct_value::tidied_reason;
use super::decision::{Verdict, decide};
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// Rejects an import.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] without a reason; [`crate::ErrorKind::Conflict`] where the version was accepted or
/// rejected before.
pub async fn reject_import(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    reason: &str,
) -> Result<VersionSummary, Error> {
    authorise(actor, Right::Edit, None)?;
    let reason =
        tidied_reason(Some(reason))?.ok_or_else(|| Error::invalid("error-reason-missing", version.to_string()))?;
    let entry = opora.audit(actor, AuditAction::RejectImport, None);
    let verdict = Verdict { step: VersionState::reject, reason: Some(&reason), decision: None };
    decide(opora, actor, version, &verdict, entry).await
}
