//! Corrects one value of an import that waits for a person.

use opora_domain::corrections::{Correction, Outcome, Refusal, apply, position};
use opora_domain::documents::PlanningDocument;
use opora_domain::versions::{AuditAction, CorrectionId, VersionId};
use opora_storage::{
    KeptVersion, NewCorrectionRow, active_corrections, add_audit_entry, add_correction, load_version,
    withdraw_correction,
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
    /// Where in the plan, such as `sections/0/items/3/location` or `goals/2`.
    pub path: String,
    /// The value that is right; `null` where there is none.
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

    let correction = within_its_list(&kept, &held, correction)?;
    let position = position(&kept.plan_read, &correction.path)?;
    let mut entry = opora.audit(actor, AuditAction::CorrectValue, Some(kept.municipality.id));
    let is_as_read = position.value == correction.value;
    let new = Correction {
        id: CorrectionId(opora.new_id()),
        path: correction.path,
        field: position.field,
        at: position.at,
        read: position.value,
        corrected: correction.value,
        reason: reason.clone(),
        by: actor.name().to_owned(),
        made_at: entry.at,
    };
    let (replaced, mut corrections) = split(&kept.plan_read, held, &new.path);
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
    entry.from = told(&new.path, replaced.last().map_or(&new.read, |old| &old.corrected));
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

/// Where persons put a list of money in the place of the one that was read, what is corrected in one of its lines is
/// corrected in that list: the lines that were read are not counted as it counts.
fn within_its_list(kept: &KeptVersion, held: &[Correction], correction: NewCorrection) -> Result<NewCorrection, Error> {
    let Some((row, inner)) = correction.path.split_once("/funding/") else { return Ok(correction) };
    let list = format!("{row}/funding");
    let outcomes = apply(&kept.plan_read, held).outcomes;
    if !outcomes.iter().any(|(_, outcome)| outcome.path() == Some(list.as_str())) {
        return Ok(correction);
    }
    let mut lines = position(&kept.plan, &list)?.value;
    let (line, field) = inner.split_once('/').ok_or(Refusal::NoSuchPlace)?;
    let line = line.parse::<usize>().ok().and_then(|line| lines.get_mut(line)).and_then(Value::as_object_mut);
    line.ok_or(Refusal::NoSuchPlace)?.insert(field.to_owned(), correction.value);
    Ok(NewCorrection { path: list, value: lines, reason: correction.reason })
}

/// The corrections of the same value or of parts of it, and the others. Where an older correction stands now is decided
/// by its place.
fn split(plan_read: &PlanningDocument, held: Vec<Correction>, path: &str) -> (Vec<Correction>, Vec<Correction>) {
    let outcomes = apply(plan_read, &held).outcomes;
    let parts = format!("{path}/");
    let is_replaced = |at: &str| at == path || at.starts_with(parts.as_str());
    let stands_there = |id: CorrectionId| {
        outcomes.iter().any(|(other, outcome)| *other == id && outcome.path().is_some_and(is_replaced))
    };
    held.into_iter().partition(|correction| stands_there(correction.id))
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
