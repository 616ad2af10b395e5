//! Findings that persons accepted, for all versions of a document. Nothing is deleted: an acceptance that was taken back
//! says when and by whom.

use jiff::Timestamp;
use opora_domain::findings::{Acceptance, Acceptances, FindingIdentity};
use opora_domain::versions::{AcceptanceId, DocumentId, MunicipalityId, VersionId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

use crate::portable::{milliseconds, timestamp};
use crate::tables::acceptances::{ActiveModel, Column, Entity, Model};
use crate::tracing::versions_of;
use crate::{StorageError, Transaction};

/// What holds as accepted for a document, whichever version it was seen in.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn active_acceptances(transaction: &Transaction, document: DocumentId) -> Result<Acceptances, StorageError> {
    let rows = Entity::find()
        .filter(Column::VersionId.in_subquery(versions_of(document)))
        .filter(Column::TakenBackAt.is_null())
        .order_by_asc(Column::MadeAt)
        .order_by_asc(Column::Id)
        .all(&transaction.inner)
        .await?;
    Ok(Acceptances(rows.into_iter().map(acceptance).collect::<Result<_, StorageError>>()?))
}

fn acceptance(row: Model) -> Result<Acceptance, StorageError> {
    Ok(Acceptance {
        id: AcceptanceId(row.id),
        version: VersionId(row.version_id),
        identity: FindingIdentity { rule: row.rule, quotes: row.quotes },
        reason: row.reason,
        by: row.made_by,
        made_at: timestamp(row.made_at)?,
    })
}

/// Keeps an acceptance.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn add_acceptance(
    transaction: &Transaction,
    municipality: MunicipalityId,
    acceptance: &Acceptance,
) -> Result<(), StorageError> {
    let row = ActiveModel {
        id: Set(acceptance.id.0),
        municipality_id: Set(municipality.0),
        version_id: Set(acceptance.version.0),
        rule: Set(acceptance.identity.rule.clone()),
        quotes: Set(acceptance.identity.quotes.clone()),
        reason: Set(acceptance.reason.clone()),
        made_by: Set(acceptance.by.clone()),
        made_at: Set(milliseconds(acceptance.made_at)),
        taken_back_by: Set(None),
        taken_back_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    Ok(())
}

/// Takes an acceptance back; `false` where it did not hold any more.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn take_back_acceptance(
    transaction: &Transaction,
    id: AcceptanceId,
    by: &str,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let changed = Entity::update_many()
        .col_expr(Column::TakenBackBy, Expr::value(by))
        .col_expr(Column::TakenBackAt, Expr::value(milliseconds(now)))
        .filter(Column::Id.eq(id.0))
        .filter(Column::TakenBackAt.is_null())
        .exec(&transaction.inner)
        .await?;
    Ok(changed.rows_affected == 1)
}

/// How many acceptances a document ever had and how many were taken back: both only grow, so that together they tell
/// whether anything changed.
pub(crate) async fn counted_acceptances(
    transaction: &Transaction,
    document: DocumentId,
) -> Result<(u64, u64), StorageError> {
    let of_document = || Entity::find().filter(Column::VersionId.in_subquery(versions_of(document)));
    let all = of_document().count(&transaction.inner).await?;
    let taken_back = of_document().filter(Column::TakenBackAt.is_not_null()).count(&transaction.inner).await?;
    Ok((all, taken_back))
}

/// The acceptances of a version follow it to another municipality.
pub(crate) async fn move_acceptances(
    transaction: &Transaction,
    version: Uuid,
    municipality: MunicipalityId,
) -> Result<(), StorageError> {
    Entity::update_many()
        .col_expr(Column::MunicipalityId, Expr::value(municipality.0))
        .filter(Column::VersionId.eq(version))
        .exec(&transaction.inner)
        .await?;
    Ok(())
}
