//! Links between rows of plans and elements of strategies. Nothing is deleted: a link that was removed says when and by
//! whom.

use jiff::Timestamp;
use opora_domain::tracing::{Link, LinkState};
use opora_domain::versions::{DocumentId, LinkId, MunicipalityId, VersionId};
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

use crate::portable::{from_json, json, known, milliseconds, timestamp};
use crate::tables::links::{ActiveModel, Column, Entity, Model};
use crate::tables::versions;
use crate::{StorageError, Transaction};

/// The links that hold between any versions of a plan and any of a strategy, in the order in which they were made.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn active_links(
    transaction: &Transaction,
    plan: DocumentId,
    strategy: DocumentId,
) -> Result<Vec<Link>, StorageError> {
    let rows = Entity::find()
        .filter(Column::PlanVersionId.in_subquery(versions_of(plan)))
        .filter(Column::StrategyVersionId.in_subquery(versions_of(strategy)))
        .filter(Column::RemovedAt.is_null())
        .order_by_asc(Column::MadeAt)
        .order_by_asc(Column::Id)
        .all(&transaction.inner)
        .await?;
    rows.into_iter().map(link).collect()
}

/// The identifiers of the versions of a document.
pub(crate) fn versions_of(document: DocumentId) -> SelectStatement {
    Query::select()
        .column(versions::Column::Id)
        .from(versions::Entity)
        .cond_where(versions::Column::DocumentId.eq(document.0))
        .to_owned()
}

/// A link that holds, with the municipality that it belongs to.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn find_link(transaction: &Transaction, id: LinkId) -> Result<Option<(Link, MunicipalityId)>, StorageError> {
    let row = Entity::find_by_id(id.0).filter(Column::RemovedAt.is_null()).one(&transaction.inner).await?;
    let Some(row) = row else { return Ok(None) };
    let municipality = MunicipalityId(row.municipality_id);
    Ok(Some((link(row)?, municipality)))
}

fn link(row: Model) -> Result<Link, StorageError> {
    Ok(Link {
        id: LinkId(row.id),
        state: known(LinkState::from_name(&row.state), "state of a link")?,
        plan: VersionId(row.plan_version_id),
        item: from_json(&row.item, "row of a link")?,
        strategy: VersionId(row.strategy_version_id),
        element: from_json(&row.element, "element of a link")?,
        by: row.made_by,
        made_at: timestamp(row.made_at)?,
    })
}

/// Keeps a link.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn add_link(
    transaction: &Transaction,
    municipality: MunicipalityId,
    link: &Link,
) -> Result<(), StorageError> {
    let row = ActiveModel {
        id: Set(link.id.0),
        municipality_id: Set(municipality.0),
        plan_version_id: Set(link.plan.0),
        strategy_version_id: Set(link.strategy.0),
        state: Set(link.state.name().to_owned()),
        item: Set(json(&link.item)?),
        element: Set(json(&link.element)?),
        made_by: Set(link.by.clone()),
        made_at: Set(milliseconds(link.made_at)),
        removed_by: Set(None),
        removed_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    Ok(())
}

/// Removes a link; `false` where it did not hold any more.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn remove_link(
    transaction: &Transaction,
    id: LinkId,
    by: &str,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let changed = Entity::update_many()
        .col_expr(Column::RemovedBy, Expr::value(by))
        .col_expr(Column::RemovedAt, Expr::value(milliseconds(now)))
        .filter(Column::Id.eq(id.0))
        .filter(Column::RemovedAt.is_null())
        .exec(&transaction.inner)
        .await?;
    Ok(changed.rows_affected == 1)
}

/// The links of a version follow it to another municipality.
pub(crate) async fn move_links(
    transaction: &Transaction,
    version: Uuid,
    municipality: MunicipalityId,
) -> Result<(), StorageError> {
    let of_version = Condition::any().add(Column::PlanVersionId.eq(version)).add(Column::StrategyVersionId.eq(version));
    Entity::update_many()
        .col_expr(Column::MunicipalityId, Expr::value(municipality.0))
        .filter(of_version)
        .exec(&transaction.inner)
        .await?;
    Ok(())
}
