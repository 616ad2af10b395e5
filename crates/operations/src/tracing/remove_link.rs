//! Removes a decision about a link: the row may be proposed for the element again.

use opora_domain::versions::{AuditAction, LinkId};
use opora_storage::{add_audit_entry, find_link};

use super::deciding::told;
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// Removes a link, confirmed or refused. It stays in the record.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for a link that does not hold.
pub async fn remove_link(opora: &Opora, actor: &Actor, link: LinkId) -> Result<(), Error> {
    authorise(actor, Right::Edit, None)?;
    let not_found = || Error::not_found(link.to_string());
    let writing = opora.database.begin_write().await?;
    let (kept, municipality) = find_link(&writing, link).await?.ok_or_else(not_found)?;
    authorise(actor, Right::Edit, Some(municipality))?;
    let mut entry = opora.audit(actor, AuditAction::RemoveLink, Some(municipality));
    if !opora_storage::remove_link(&writing, link, actor.name(), entry.at).await? {
        return Err(not_found());
    }
    entry.subject = Some(kept.plan.0);
    entry.from = told(&kept);
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    Ok(())
}
