//! What tells one state of a version from another, without loading the version.

use opora_domain::versions::{DocumentId, MunicipalityId, VersionId, VersionState};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::findings::counted_acceptances;
use crate::portable::known;
use crate::tables::versions::{Column, Entity};
use crate::{StorageError, Transaction};

/// The state of a version; equal marks mean that nothing of the version changed in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VersionMark {
    pub municipality: MunicipalityId,
    /// Counts the changes of the plan.
    pub revision: i32,
    pub state: VersionState,
    /// How many findings of its document were ever accepted, and how many acceptances were taken back.
    pub acceptances: (u64, u64),
}

/// # Errors
/// [`StorageError`] of the database.
pub async fn version_mark(transaction: &Transaction, id: VersionId) -> Result<Option<VersionMark>, StorageError> {
    let row: Option<(Uuid, Uuid, i32, String)> = Entity::find()
        .select_only()
        .columns([Column::MunicipalityId, Column::DocumentId, Column::Revision, Column::State])
        .filter(Column::Id.eq(id.0))
        .into_tuple()
        .one(&transaction.inner)
        .await?;
    let Some((municipality, document, revision, state)) = row else { return Ok(None) };
    let state = known(VersionState::from_name(&state), "state")?;
    let acceptances = counted_acceptances(transaction, DocumentId(document)).await?;
    Ok(Some(VersionMark { municipality: MunicipalityId(municipality), revision, state, acceptances }))
}

/// Waits until nobody else works on the version, where the engine locks rows: what is decided about it is decided one
/// after another. `false` where there is none.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn lock_version(transaction: &Transaction, id: VersionId) -> Result<bool, StorageError> {
    let locked: Option<Uuid> = Entity::find_by_id(id.0)
        .select_only()
        .column(Column::Id)
        .lock_exclusive()
        .into_tuple()
        .one(&transaction.inner)
        .await?;
    Ok(locked.is_some())
}
