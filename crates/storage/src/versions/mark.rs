//! What tells one state of a version from another, without loading the version.

use opora_domain::versions::{MunicipalityId, VersionId, VersionState};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

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
}

/// # Errors
/// [`StorageError`] of the database.
pub async fn version_mark(transaction: &Transaction, id: VersionId) -> Result<Option<VersionMark>, StorageError> {
    let row: Option<(Uuid, i32, String)> = Entity::find()
        .select_only()
        .columns([Column::MunicipalityId, Column::Revision, Column::State])
        .filter(Column::Id.eq(id.0))
        .into_tuple()
        .one(&transaction.inner)
        .await?;
    let Some((municipality, revision, state)) = row else { return Ok(None) };
    let state = known(VersionState::from_name(&state), "state")?;
    Ok(Some(VersionMark { municipality: MunicipalityId(municipality), revision, state }))
}
