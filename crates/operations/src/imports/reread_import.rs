//! Understands the stored source again with the present program.

use opora_domain::versions::{AuditAction, VersionId};
use opora_storage::{
    KeptVersion, NewTree, NewVersion, Transaction, active_corrections, add_audit_entry, add_tree, add_version,
    load_source, load_version, open_version_of_source,
};
use serde_json::json;

use super::import_document::READ_BY;
use super::placement::place;
use super::recomputation::{Recomputed, renew, store_findings};
use super::{ShownImport, show_import};
use crate::actor::authorise;
use crate::documents::read_file;
use crate::failures::worked;
use crate::{Actor, Error, Opora, Right};

/// Reads the source again. A version that still waits is renewed in place; of one that was accepted or rejected a new
/// proposed version is made (or the one renewed that already waits). Corrections are put on again by place and field;
/// those that no longer fit are shown with the reason.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version, or one without a file.
pub async fn reread_import(opora: &Opora, actor: &Actor, version: VersionId) -> Result<ShownImport, Error> {
    authorise(actor, Right::Edit, None)?;
    let not_found = || Error::not_found(version.to_string());
    let reading = opora.database.begin_read().await?;
    let kept = load_version(&reading, version).await?.ok_or_else(not_found)?;
    authorise(actor, Right::Edit, Some(kept.municipality.id))?;
    let source = kept.source.as_ref().ok_or_else(not_found)?.id;
    let (named, bytes) = load_source(&reading, source).await?.ok_or_else(not_found)?;
    let corrections = active_corrections(&reading, source).await?;
    let target = target(&reading, kept, source).await?;
    drop(reading);

    let (recomputed, tree) = worked("reading", move || {
        let understood = read_file(named.name.as_deref(), &bytes)?;
        let tree = understood.tree.as_ref().map(NewTree::pack).transpose()?;
        Ok((Recomputed::of(understood.plan, &corrections, understood.tree.as_ref()), tree))
    })
    .await?;

    let mut entry = opora.audit(actor, AuditAction::RereadImport, None);
    let writing = opora.database.begin_write().await?;
    let before = target.version();
    let mut tree_id = None;
    if let Some(packed) = tree {
        let id = opora.new_id();
        add_tree(&writing, id, packed, before.municipality.id, source, (READ_BY, entry.at)).await?;
        tree_id = Some(id);
    }
    let (made, home) = match &target {
        Target::Renewed(open) => {
            let home = renew(opora, &writing, open, &recomputed, (tree_id, Some(READ_BY))).await?;
            (open.summary.id, home)
        }
        Target::Follows(decided) => {
            let (municipality, document) = place(opora, &writing, &recomputed.plan).await?;
            let id = VersionId(opora.new_id());
            let new_version = NewVersion {
                id,
                parent: (document == decided.summary.document).then_some(decided.summary.id),
                source: Some(source),
                made_at: entry.at,
                made_by: actor.name(),
                content: recomputed.content(municipality.id, document, tree_id, Some(READ_BY)),
            };
            add_version(&writing, &new_version).await?;
            store_findings(opora, &writing, municipality.id, id, &recomputed.findings).await?;
            (id, municipality.id)
        }
    };
    entry.municipality = Some(home);
    entry.subject = Some(made.0);
    entry.from = json!({ "version": before.summary.id, "read_by": before.read_by });
    entry.to = json!({ "version": made, "read_by": READ_BY });
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    show_import(opora, actor, made).await
}

/// Where the new reading goes.
enum Target {
    /// Into a version that waits.
    Renewed(KeptVersion),
    /// Into a new version after one that was decided about.
    Follows(KeptVersion),
}

impl Target {
    fn version(&self) -> &KeptVersion {
        match self {
            Self::Renewed(version) | Self::Follows(version) => version,
        }
    }
}

async fn target(
    reading: &Transaction,
    kept: KeptVersion,
    source: opora_domain::versions::SourceId,
) -> Result<Target, Error> {
    if kept.summary.state.is_open() {
        return Ok(Target::Renewed(kept));
    }
    if let Some(open) = open_version_of_source(reading, source, true).await?
        && let Some(open) = load_version(reading, open.id).await?
    {
        return Ok(Target::Renewed(open));
    }
    Ok(Target::Follows(kept))
}
