//! One version with its plan.

use opora_domain::documents::PlanningDocument;
use opora_domain::versions::{KeptMunicipality, KeptSource, VersionId, VersionSummary};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::summaries::{Neighbours, rows};
use crate::municipalities::municipalities_of;
use crate::portable::{from_json, known};
use crate::tables::versions::{Column, Entity};
use crate::{StorageError, Transaction};

/// A version as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptVersion {
    pub summary: VersionSummary,
    pub municipality: KeptMunicipality,
    pub source: Option<KeptSource>,
    pub tree: Option<Uuid>,
    /// Counts the changes of the plan: who changes it says which one was seen.
    pub revision: i32,
    /// The version of the program that understood the source.
    pub read_by: Option<String>,
    /// As it was understood.
    pub plan_read: PlanningDocument,
    /// With the corrections.
    pub plan: PlanningDocument,
}

/// # Errors
/// [`StorageError`] of the database.
pub async fn load_version(transaction: &Transaction, id: VersionId) -> Result<Option<KeptVersion>, StorageError> {
    let Some(row) = rows(transaction, Condition::all().add(Column::Id.eq(id.0))).await?.pop() else {
        return Ok(None);
    };
    let plans: Option<(String, String)> = Entity::find()
        .select_only()
        .columns([Column::PlanRead, Column::Plan])
        .filter(Column::Id.eq(id.0))
        .into_tuple()
        .one(&transaction.inner)
        .await?;
    let (plan_read, plan) = known(plans, "plan")?;
    let mut municipalities = municipalities_of(transaction, [row.municipality_id]).await?;
    let rows = [row];
    let neighbours = Neighbours::of(transaction, &rows).await?;
    let [row] = rows;
    Ok(Some(KeptVersion {
        municipality: known(municipalities.remove(&row.municipality_id), "municipality")?,
        source: neighbours.source(&row).cloned(),
        tree: row.tree_id,
        revision: row.revision,
        read_by: row.read_by.clone(),
        plan_read: from_json(&plan_read, "plan as read")?,
        plan: from_json(&plan, "plan")?,
        summary: neighbours.summary(row)?,
    }))
}
