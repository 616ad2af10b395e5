//! Imported files, unchanged.

use std::collections::HashMap;

use jiff::Timestamp;
use opora_domain::versions::{KeptSource, MunicipalityId, SourceId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, Set};
use uuid::Uuid;

use crate::portable::{milliseconds, timestamp};
use crate::tables::source_files::{ActiveModel, Column, Entity};
use crate::{StorageError, Transaction};

/// A file to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSource {
    pub id: SourceId,
    pub municipality: MunicipalityId,
    /// Lower-case hexadecimal.
    pub sha256: String,
    pub name: Option<String>,
    pub media_type: String,
    pub imported_at: Timestamp,
    pub imported_by: String,
    pub bytes: Vec<u8>,
}

/// The columns without the bytes.
#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    sha256: String,
    name: Option<String>,
    media_type: String,
    size: i64,
    imported_at: i64,
}

const WITHOUT_BYTES: [Column; 6] =
    [Column::Id, Column::Sha256, Column::Name, Column::MediaType, Column::Size, Column::ImportedAt];

impl Row {
    fn kept(self) -> Result<KeptSource, StorageError> {
        Ok(KeptSource {
            id: SourceId(self.id),
            name: self.name,
            media_type: self.media_type,
            size: u64::try_from(self.size).unwrap_or_default(),
            sha256: self.sha256,
            imported_at: timestamp(self.imported_at)?,
        })
    }
}

/// Keeps a file.
///
/// # Errors
/// [`StorageError::NotUnique`] where the municipality has the same file.
pub async fn add_source(transaction: &Transaction, source: NewSource) -> Result<(), StorageError> {
    let row = ActiveModel {
        id: Set(source.id.0),
        municipality_id: Set(source.municipality.0),
        sha256: Set(source.sha256),
        name: Set(source.name),
        media_type: Set(source.media_type),
        size: Set(i64::try_from(source.bytes.len()).unwrap_or(i64::MAX)),
        imported_at: Set(milliseconds(source.imported_at)),
        imported_by: Set(source.imported_by),
        bytes: Set(source.bytes),
    };
    Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    Ok(())
}

/// The file of a hash; the oldest, where several municipalities have it.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn find_source_by_hash(transaction: &Transaction, sha256: &str) -> Result<Option<KeptSource>, StorageError> {
    let found = Entity::find()
        .select_only()
        .columns(WITHOUT_BYTES)
        .filter(Column::Sha256.eq(sha256))
        .order_by_asc(Column::ImportedAt)
        .order_by_asc(Column::Id)
        .into_model::<Row>()
        .one(&transaction.inner)
        .await?;
    found.map(Row::kept).transpose()
}

/// A file with its bytes.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn load_source(
    transaction: &Transaction,
    id: SourceId,
) -> Result<Option<(KeptSource, Vec<u8>)>, StorageError> {
    let Some(row) = Entity::find_by_id(id.0).one(&transaction.inner).await? else { return Ok(None) };
    let kept = KeptSource {
        id,
        name: row.name,
        media_type: row.media_type,
        size: u64::try_from(row.size).unwrap_or_default(),
        sha256: row.sha256,
        imported_at: timestamp(row.imported_at)?,
    };
    Ok(Some((kept, row.bytes)))
}

pub(crate) async fn sources_of(
    transaction: &Transaction,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, KeptSource>, StorageError> {
    let rows = Entity::find()
        .select_only()
        .columns(WITHOUT_BYTES)
        .filter(Column::Id.is_in(ids))
        .into_model::<Row>()
        .all(&transaction.inner)
        .await?;
    rows.into_iter().map(|row| Ok((row.id, row.kept()?))).collect()
}

/// The file belongs to another municipality after its name was corrected.
pub(crate) async fn move_sources(
    transaction: &Transaction,
    id: Uuid,
    municipality: MunicipalityId,
) -> Result<(), StorageError> {
    Entity::update_many()
        .col_expr(Column::MunicipalityId, Expr::value(municipality.0))
        .filter(Column::Id.eq(id))
        .exec(&transaction.inner)
        .await?;
    Ok(())
}
