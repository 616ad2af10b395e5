//! What accepting and rejecting have in common: one transaction from the state of before to the state of after.

use jiff::Timestamp;
use opora_domain::versions::{AuditEntry, Decision, DecisionId, Refused, VersionId, VersionState, VersionSummary};
use opora_storage::{Decided, accepted_version, add_audit_entry, decide_version, load_version, supersede_version};
use serde_json::json;

use crate::actor::authorise;
use crate::{Actor, Error, ErrorKind, Opora, Right};

/// What a person decides.
pub(super) struct Verdict<'a> {
    pub step: fn(VersionState) -> Result<VersionState, Refused>,
    pub reason: Option<&'a str>,
    pub decision: Option<&'a Decision>,
}

/// How often a decision is tried while others decide at the same time.
const ATTEMPTS: usize = 4;

/// Decides. Where somebody else decided in the same moment, the database lets only one through; the next attempt then
/// finds what was decided and says so.
pub(super) async fn decide(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    verdict: &Verdict<'_>,
    entry: AuditEntry,
) -> Result<VersionSummary, Error> {
    for _ in 1..ATTEMPTS {
        match attempt(opora, actor, version, verdict, entry.clone()).await {
            Err(failure) if failure.kind() == ErrorKind::Unavailable => {}
            decided => return decided,
        }
    }
    attempt(opora, actor, version, verdict, entry).await
}

async fn attempt(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    verdict: &Verdict<'_>,
    mut entry: AuditEntry,
) -> Result<VersionSummary, Error> {
    let not_found = || Error::not_found(version.to_string());
    let writing = opora.database.begin_write().await?;
    let kept = load_version(&writing, version).await?.ok_or_else(not_found)?;
    let municipality = kept.municipality.id;
    authorise(actor, Right::Edit, Some(municipality))?;
    let state = (verdict.step)(kept.summary.state)?;
    let document = kept.summary.document;
    let mut parent = None;
    if state == VersionState::Accepted {
        parent = accepted_version(&writing, document).await?;
        if let Some(former) = parent {
            supersede_version(&writing, former).await?;
        }
    }
    let at: Timestamp = entry.at;
    let decided = Decided {
        state,
        at,
        by: actor.name(),
        reason: verdict.reason,
        decision: verdict.decision.map(|decision| (DecisionId(opora.new_id()), decision)),
        parent,
    };
    decide_version(&writing, version, kept.revision, (municipality, document), &decided).await?;
    entry.municipality = Some(municipality);
    entry.subject = Some(version.0);
    entry.from = json!({ "state": kept.summary.state });
    entry.to = json!({ "state": state, "decision": verdict.decision, "supersedes": parent });
    entry.reason = verdict.reason.map(str::to_owned);
    add_audit_entry(&writing, &entry).await?;
    let summary = load_version(&writing, version).await?.ok_or_else(not_found)?.summary;
    writing.commit().await?;
    Ok(summary)
}
