//! Corrects one value of an import that waits for a person, takes one of its rows out or adds one.

use opora_domain::corrections::{Correction, CorrectionKind, Outcome, Refusal, change};
use opora_domain::versions::{AuditAction, CorrectionId, VersionId};
use opora_storage::{
    NewCorrectionRow, active_corrections, add_audit_entry, add_correction, load_version, withdraw_correction,
};
use serde_json::Value;

use super::recomputation::{Recomputed, renew};
use super::show_import::tree_of;
use super::{ShownImport, show_import};
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// What a person corrects.
#[derive(Debug, Clone, PartialEq)]
pub struct NewCorrection {
    /// Where in the plan that is shown, such as `sections/0/items/3/location` or `goals/2`; a whole row as
    /// `sections/0/items/3`, a row to be added as `sections/0/items/+`.
    pub path: String,
    /// The value that is right; `null` where there is none, and to take a row out.
    pub value: Value,
    pub reason: Option<String>,
}

/// In bytes of JSON. The longest descriptions are a few pages.
const LONGEST_VALUE: usize = 100_000;

/// In characters.
pub(super) const LONGEST_REASON: usize = 2_000;

/// Corrects a value. A correction of the same value that was there before is withdrawn; giving the value that was read
/// is only that. The findings are computed anew.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] where the plan has no such value or it cannot hold this one;
/// [`crate::ErrorKind::Conflict`] where the version was accepted or rejected.
pub async fn correct_value(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    correction: NewCorrection,
) -> Result<ShownImport, Error> {
    authorise(actor, Right::Edit, None)?;
    let reason = tidied_reason(correction.reason.as_deref())?;
    if correction.value.to_string().len() > LONGEST_VALUE {
        return Err(Error::invalid("error-text-too-long", "value"));
    }
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(|| Error::not_found(version.to_string()))?;
    authorise(actor, Right::Edit, Some(kept.municipality.id))?;
    kept.summary.state.accept()?;
    let source = kept.source.clone().ok_or_else(|| Error::not_found(format!("{version} has no source")))?;
    let held = active_corrections(&reading, source.id).await?;
    let tree = tree_of(&reading, &kept).await?;
    drop(reading);

    let change = change(&kept.plan_read, &held, &correction.path, correction.value)?;
    let is_as_read = change.is_as_read;
    let mut entry = opora.audit(actor, AuditAction::CorrectValue, Some(kept.municipality.id));
    let (replaced, mut corrections): (Vec<_>, Vec<_>) =
        held.into_iter().partition(|correction| change.replaced.contains(&correction.id));
    let new = Correction {
        id: CorrectionId(opora.new_id()),
        path: change.path,
        field: change.field,
        at: change.at,
        read: change.read,
        corrected: change.corrected,
        // A row that was added keeps its reason when one of its values is corrected.
        reason: reason.clone().or_else(|| reason_of_addition(&replaced)),
        by: actor.name().to_owned(),
        made_at: entry.at,
    };
    if is_as_read && replaced.is_empty() {
        return show_import(opora, actor, version).await;
    }
    if !is_as_read {
        corrections.push(new.clone());
    }
    let recomputed = Recomputed::computed(kept.plan_read.clone(), corrections, tree).await?;
    let outcome = recomputed.outcomes.iter().find(|(id, _)| *id == new.id).map(|(_, outcome)| outcome);
    match outcome {
        Some(Outcome::Unfit { .. }) => return Err(Refusal::WrongKind.into()),
        Some(_) => {}
        None if is_as_read => {}
        None => return Err(Error::internal("the correction was not applied")),
    }

    let writing = opora.database.begin_write().await?;
    let home = renew(opora, &writing, &kept, &recomputed, (kept.tree, kept.read_by.as_deref())).await?;
    for old in &replaced {
        withdraw_correction(&writing, old.id, actor.name(), entry.at).await?;
    }
    entry.municipality = Some(home);
    entry.subject = Some(version.0);
    entry.from = told(&new.path, replaced.last().map_or(new.without(), |old| &old.corrected));
    entry.to = told(&new.path, &new.corrected);
    entry.reason = reason;
    if !is_as_read {
        let row = NewCorrectionRow { municipality: home, source: source.id, version, correction: new };
        add_correction(&writing, row).await?;
    }
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    show_import(opora, actor, version).await
}

fn reason_of_addition(replaced: &[Correction]) -> Option<String> {
    replaced.iter().find(|old| old.kind() == CorrectionKind::RowAdded)?.reason.clone()
}

pub(super) fn told(path: &str, value: &Value) -> Value {
    serde_json::json!({ "path": path, "value": value })
}

pub(crate) fn tidied_reason(reason: Option<&str>) -> Result<Option<String>, Error> {
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    if reason.is_some_and(|reason| reason.chars().count() > LONGEST_REASON) {
        return Err(Error::invalid("error-text-too-long", "reason"));
    }
    Ok(reason.map(str::to_owned))
}
