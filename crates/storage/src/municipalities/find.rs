//! Finding a municipality, or making it known.

use std::collections::HashMap;

use jiff::Timestamp;
use opora_domain::versions::{KeptMunicipality, MunicipalityId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use crate::portable::{known, milliseconds};
use crate::tables::municipalities::{ActiveModel, Column, Entity, Model};
use crate::{StorageError, Transaction};

/// What tells a municipality from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalityNaming {
    /// Equal for the same municipality, whatever way its name is written.
    pub identity: String,
    /// The official code, where the official list knows it.
    pub code: Option<String>,
    pub name: String,
}

/// The municipality of an identity; it becomes known under `id` where it was not.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn ensure_municipality(
    transaction: &Transaction,
    naming: &MunicipalityNaming,
    id: MunicipalityId,
    now: Timestamp,
) -> Result<KeptMunicipality, StorageError> {
    let row = ActiveModel {
        id: Set(id.0),
        identity: Set(naming.identity.clone()),
        code: Set(naming.code.clone()),
        name: Set(naming.name.clone()),
        created_at: Set(milliseconds(now)),
    };
    // Two that make it known at once meet here, not in a failure.
    let nothing = OnConflict::column(Column::Identity).do_nothing().to_owned();
    Entity::insert(row).on_conflict(nothing).try_insert().exec_without_returning(&transaction.inner).await?;
    let found = Entity::find().filter(Column::Identity.eq(&naming.identity)).one(&transaction.inner).await?;
    known(found.map(kept), "municipality")
}

/// # Errors
/// [`StorageError`] of the database.
pub async fn find_municipality(
    transaction: &Transaction,
    id: MunicipalityId,
) -> Result<Option<KeptMunicipality>, StorageError> {
    Ok(Entity::find_by_id(id.0).one(&transaction.inner).await?.map(kept))
}

/// All municipalities, by name as it is written in Bulgarian.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn list_municipalities(transaction: &Transaction) -> Result<Vec<KeptMunicipality>, StorageError> {
    let mut all: Vec<_> = Entity::find().all(&transaction.inner).await?.into_iter().map(kept).collect();
    // Databases order letters each in its own way.
    all.sort_by_cached_key(|municipality| municipality.name.to_lowercase());
    Ok(all)
}

pub(crate) async fn municipalities_of(
    transaction: &Transaction,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, KeptMunicipality>, StorageError> {
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(&transaction.inner).await?;
    Ok(rows.into_iter().map(|row| (row.id, kept(row))).collect())
}

fn kept(row: Model) -> KeptMunicipality {
    KeptMunicipality { id: MunicipalityId(row.id), code: row.code, name: row.name }
}
