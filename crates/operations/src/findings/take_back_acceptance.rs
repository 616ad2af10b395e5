//! Takes the acceptance of a finding back: it is open again.

use opora_domain::versions::{AcceptanceId, AuditAction, VersionId};
use opora_storage::{active_acceptances, add_audit_entry, load_version};

use super::accept_finding::told;
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// Takes an acceptance back, in whichever version of the document it was given.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] where the document of the version has no such acceptance.
pub async fn take_back_acceptance(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    acceptance: AcceptanceId,
) -> Result<(), Error> {
    authorise(actor, Right::Edit, None)?;
    let not_found = || Error::not_found(format!("{version}, acceptance {acceptance}"));
    let writing = opora.database.begin_write().await?;
    let kept = load_version(&writing, version).await?.ok_or_else(not_found)?;
    authorise(actor, Right::Edit, Some(kept.municipality.id))?;
    let held = active_acceptances(&writing, kept.summary.document).await?;
    let old = held.0.iter().find(|old| old.id == acceptance).ok_or_else(not_found)?;
    let mut entry = opora.audit(actor, AuditAction::TakeBackAcceptance, Some(kept.municipality.id));
    if !opora_storage::take_back_acceptance(&writing, acceptance, actor.name(), entry.at).await? {
        return Err(not_found());
    }
    entry.subject = Some(version.0);
    entry.from = told(old);
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    Ok(())
}
