//! Takes a correction back.

use opora_domain::versions::{AuditAction, CorrectionId, VersionId};
use opora_storage::{active_corrections, add_audit_entry, load_version};

use super::correct_value::told;
use super::recomputation::{Recomputed, renew};
use super::show_import::tree_of;
use super::{ShownImport, show_import};
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// Takes a correction back: the value or row that was read stands again, a row that was added goes. The findings are computed anew.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown correction; [`crate::ErrorKind::Conflict`] where the version was
/// accepted or rejected.
pub async fn withdraw_correction(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    correction: CorrectionId,
) -> Result<ShownImport, Error> {
    authorise(actor, Right::Edit, None)?;
    let not_found = || Error::not_found(format!("{version}, correction {correction}"));
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(not_found)?;
    authorise(actor, Right::Edit, Some(kept.municipality.id))?;
    kept.summary.state.accept()?;
    let source = kept.source.as_ref().ok_or_else(not_found)?;
    let mut held = active_corrections(&reading, source.id).await?;
    let tree = tree_of(&reading, &kept).await?;
    drop(reading);
    let index = held.iter().position(|held| held.id == correction).ok_or_else(not_found)?;
    let withdrawn = held.remove(index);
    let recomputed = Recomputed::computed(kept.plan_read.clone(), held, tree).await?;

    let mut entry = opora.audit(actor, AuditAction::WithdrawCorrection, None);
    let writing = opora.database.begin_write().await?;
    let home = renew(opora, &writing, &kept, &recomputed, (kept.tree, kept.read_by.as_deref())).await?;
    if !opora_storage::withdraw_correction(&writing, correction, actor.name(), entry.at).await? {
        return Err(not_found());
    }
    entry.municipality = Some(home);
    entry.subject = Some(version.0);
    entry.from = told(&withdrawn.path, &withdrawn.corrected);
    entry.to = told(&withdrawn.path, withdrawn.without());
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    show_import(opora, actor, version).await
}
