//! Values that persons corrected. Nothing is deleted: a correction that was taken back says when and by whom.

use jiff::Timestamp;
use opora_domain::corrections::Correction;
use opora_domain::versions::{CorrectionId, MunicipalityId, SourceId, VersionId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

use crate::portable::{from_json, json, milliseconds, small, timestamp};
use crate::tables::corrections::{ActiveModel, Column, Entity, Model};
use crate::{StorageError, Transaction};

/// A correction to be kept, with what it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct NewCorrectionRow {
    pub municipality: MunicipalityId,
    pub source: SourceId,
    /// The version that the person saw.
    pub version: VersionId,
    pub correction: Correction,
}

/// The corrections of a source that hold, in the order in which they were made.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn active_corrections(transaction: &Transaction, source: SourceId) -> Result<Vec<Correction>, StorageError> {
    find(transaction, source, Condition::all().add(Column::WithdrawnAt.is_null())).await
}

/// The corrections of a source that held at a moment: those that an accepted version was accepted with.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn corrections_as_of(
    transaction: &Transaction,
    source: SourceId,
    moment: Timestamp,
) -> Result<Vec<Correction>, StorageError> {
    let moment = milliseconds(moment);
    let held = Condition::any().add(Column::WithdrawnAt.is_null()).add(Column::WithdrawnAt.gt(moment));
    find(transaction, source, Condition::all().add(Column::MadeAt.lte(moment)).add(held)).await
}

async fn find(transaction: &Transaction, source: SourceId, which: Condition) -> Result<Vec<Correction>, StorageError> {
    let rows = Entity::find()
        .filter(Column::SourceFileId.eq(source.0))
        .filter(which)
        .order_by_asc(Column::Position)
        .all(&transaction.inner)
        .await?;
    rows.into_iter().map(correction).collect()
}

fn correction(row: Model) -> Result<Correction, StorageError> {
    Ok(Correction {
        id: CorrectionId(row.id),
        path: row.path,
        field: row.field,
        at: row.place.as_deref().map(|place| from_json(place, "place")).transpose()?,
        read: from_json(&row.read_value, "value that was read")?,
        corrected: from_json(&row.corrected_value, "corrected value")?,
        reason: row.reason,
        by: row.made_by,
        made_at: timestamp(row.made_at)?,
    })
}

/// Keeps a correction as the last of its source.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn add_correction(transaction: &Transaction, new: NewCorrectionRow) -> Result<(), StorageError> {
    let last: Option<Option<i32>> = Entity::find()
        .select_only()
        .expr(Column::Position.max())
        .filter(Column::SourceFileId.eq(new.source.0))
        .into_tuple()
        .one(&transaction.inner)
        .await?;
    let correction = new.correction;
    let row = ActiveModel {
        id: Set(correction.id.0),
        municipality_id: Set(new.municipality.0),
        source_file_id: Set(new.source.0),
        version_id: Set(new.version.0),
        position: Set(small(i64::from(last.flatten().unwrap_or(0)) + 1)),
        path: Set(correction.path),
        field: Set(correction.field),
        place: Set(correction.at.as_ref().map(json).transpose()?),
        read_value: Set(json(&correction.read)?),
        corrected_value: Set(json(&correction.corrected)?),
        reason: Set(correction.reason),
        made_by: Set(correction.by),
        made_at: Set(milliseconds(correction.made_at)),
        withdrawn_by: Set(None),
        withdrawn_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    Ok(())
}

/// Takes a correction back; `false` where it did not hold any more.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn withdraw_correction(
    transaction: &Transaction,
    id: CorrectionId,
    by: &str,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let changed = Entity::update_many()
        .col_expr(Column::WithdrawnBy, Expr::value(by))
        .col_expr(Column::WithdrawnAt, Expr::value(milliseconds(now)))
        .filter(Column::Id.eq(id.0))
        .filter(Column::WithdrawnAt.is_null())
        .exec(&transaction.inner)
        .await?;
    Ok(changed.rows_affected == 1)
}
