//! Accepts a finding with a reason: it stays accepted in later versions as long as it says the same.

use opora_domain::findings::{Acceptance, Finding};
use opora_domain::versions::{AcceptanceId, AuditAction, VersionId};
use opora_storage::{
    active_acceptances, add_acceptance, add_audit_entry, list_findings, load_version, lock_version,
    take_back_acceptance,
};
use serde_json::{Value, json};

use super::check_against_kept;
use crate::actor::authorise;
use crate::imports::tidied_reason;
use crate::{Actor, Error, Opora, Right};

/// Accepts a finding of a version, which its key names ([`opora_domain::findings::FindingIdentity::key`]). A reason given
/// before is replaced. What does not add up between documents may be accepted too.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] without a reason; [`crate::ErrorKind::NotFound`] where the version has no such finding.
pub async fn accept_finding(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    finding: &str,
    reason: &str,
) -> Result<Acceptance, Error> {
    authorise(actor, Right::Edit, None)?;
    let reason =
        tidied_reason(Some(reason))?.ok_or_else(|| Error::invalid("error-reason-missing", version.to_string()))?;
    let not_found = || Error::not_found(format!("{version}, finding"));
    let is_meant = |held: &Finding| held.identity().key() == finding;
    let between = check_against_kept(opora, actor, version).await?.findings.into_iter().find(is_meant);

    let writing = opora.database.begin_write().await?;
    lock_version(&writing, version).await?;
    let kept = load_version(&writing, version).await?.ok_or_else(not_found)?;
    authorise(actor, Right::Edit, Some(kept.municipality.id))?;
    let own = list_findings(&writing, version).await?.into_iter().find(is_meant);
    let accepted = own.or(between).ok_or_else(not_found)?;
    let mut entry = opora.audit(actor, AuditAction::AcceptFinding, Some(kept.municipality.id));
    let acceptance = Acceptance {
        id: AcceptanceId(opora.new_id()),
        version,
        identity: accepted.identity(),
        reason: reason.clone(),
        by: actor.name().to_owned(),
        made_at: entry.at,
    };
    let before = active_acceptances(&writing, kept.summary.document).await?;
    for old in before.0.iter().filter(|old| old.identity == acceptance.identity) {
        take_back_acceptance(&writing, old.id, actor.name(), entry.at).await?;
        entry.from = told(old);
    }
    add_acceptance(&writing, kept.municipality.id, &acceptance).await?;
    entry.subject = Some(version.0);
    entry.to = told(&acceptance);
    entry.reason = Some(reason);
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    Ok(acceptance)
}

/// An acceptance as the audit tells it.
pub(super) fn told(acceptance: &Acceptance) -> Value {
    json!({
        "acceptance": acceptance.id,
        "rule": acceptance.identity.rule,
        "finding": acceptance.identity.key(),
        "reason": acceptance.reason,
    })
}
