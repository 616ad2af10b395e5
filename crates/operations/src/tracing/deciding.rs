//! What confirming and refusing a link have in common: both ends are there, and one decision replaces the other.

use opora_domain::documents::DocumentKind;
use opora_domain::tracing::{Element, Link, LinkState, elements_of};
use opora_domain::versions::{AuditEntry, LinkId, VersionId};
use opora_storage::{KeptVersion, Transaction, add_audit_entry, add_link, load_version, lock_version, remove_link};
use serde_json::json;

use super::carried_links;
use super::strategy_in_force::plan_of;
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// The two ends of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkEnds {
    /// The version of the plan.
    pub plan: VersionId,
    /// The path of the row: `sections/0/items/3`.
    pub item: String,
    /// The version of the strategy.
    pub strategy: VersionId,
    /// The path of the activity, measure, service or indicator.
    pub element: String,
}

pub(super) async fn decide(
    opora: &Opora,
    actor: &Actor,
    ends: &LinkEnds,
    state: LinkState,
    mut entry: AuditEntry,
) -> Result<Link, Error> {
    authorise(actor, Right::Edit, None)?;
    let writing = opora.database.begin_write().await?;
    // Two persons who decide about the same plan do it one after another.
    if !lock_version(&writing, ends.plan).await? {
        return Err(Error::not_found(ends.plan.to_string()));
    }
    let plan = loaded(&writing, ends.plan).await?;
    let strategy = loaded(&writing, ends.strategy).await?;
    for version in [&plan, &strategy] {
        authorise(actor, Right::Edit, Some(version.municipality.id))?;
    }
    plan_of(&plan)?;
    if strategy.plan.kind() != DocumentKind::Strategy || strategy.municipality.id != plan.municipality.id {
        return Err(Error::invalid("error-link-other-strategy", format!("{} and {}", ends.plan, ends.strategy)));
    }
    let link = Link {
        id: LinkId(opora.new_id()),
        state,
        plan: ends.plan,
        item: end(&plan, &ends.item)?,
        strategy: ends.strategy,
        element: end(&strategy, &ends.element)?,
        by: actor.name().to_owned(),
        made_at: entry.at,
    };
    let carried = carried_links(&writing, &plan, &strategy).await?;
    let is_same = |row: usize, element: usize| {
        carried.rows.get(row).is_some_and(|row| row.path == ends.item)
            && carried.elements.get(element).is_some_and(|element| element.path == ends.element)
    };
    let before: Vec<&Link> =
        carried.found.iter().filter(|(_, row, element)| is_same(*row, *element)).map(|(link, ..)| link).collect();
    if let Some(same) = before.iter().find(|link| link.state == state) {
        return Ok((*same).clone());
    }
    for link in &before {
        remove_link(&writing, link.id, actor.name(), entry.at).await?;
    }
    add_link(&writing, plan.municipality.id, &link).await?;
    entry.municipality = Some(plan.municipality.id);
    entry.subject = Some(ends.plan.0);
    entry.from = before.first().map(|link| told(link)).unwrap_or_default();
    entry.to = told(&link);
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    Ok(link)
}

async fn loaded(writing: &Transaction, version: VersionId) -> Result<KeptVersion, Error> {
    load_version(writing, version).await?.ok_or_else(|| Error::not_found(version.to_string()))
}

fn end(version: &KeptVersion, path: &str) -> Result<Element, Error> {
    let found = elements_of(&version.plan).into_iter().find(|element| element.path == path);
    found.ok_or_else(|| Error::invalid("error-link-no-such-end", format!("{}: {path}", version.summary.id)))
}

/// A link as the audit tells it.
pub(super) fn told(link: &Link) -> serde_json::Value {
    json!({
        "link": link.id,
        "state": link.state,
        "item": link.item.path,
        "strategy": link.strategy,
        "element": link.element.path,
    })
}
