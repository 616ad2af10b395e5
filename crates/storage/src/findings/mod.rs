//! The findings of a version, and those that persons accepted.

mod acceptances;

pub(crate) use acceptances::{accepted_counts, counted_acceptances, move_acceptances};
pub use acceptances::{active_acceptances, add_acceptance, take_back_acceptance};

use opora_domain::findings::{Finding, Severity};
use opora_domain::versions::{MunicipalityId, VersionId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

use crate::portable::{from_json, json, small};
use crate::tables::findings::{ActiveModel, Column, Entity};
use crate::{StorageError, Transaction};

/// Rows of one statement: both databases limit the number of values in it.
const ROWS_AT_ONCE: usize = 500;

/// Puts findings in the place of those of before. `new_id` gives each its identifier.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn replace_findings(
    transaction: &Transaction,
    municipality: MunicipalityId,
    version: VersionId,
    findings: &[Finding],
    mut new_id: impl FnMut() -> Uuid,
) -> Result<(), StorageError> {
    Entity::delete_many().filter(Column::VersionId.eq(version.0)).exec(&transaction.inner).await?;
    for (chunk_index, chunk) in findings.chunks(ROWS_AT_ONCE).enumerate() {
        let rows = chunk.iter().enumerate().map(|(index, finding)| {
            Ok(ActiveModel {
                id: Set(new_id()),
                municipality_id: Set(municipality.0),
                version_id: Set(version.0),
                position: Set(small(chunk_index * ROWS_AT_ONCE + index)),
                rule: Set(finding.rule.clone()),
                severity: Set(severity_name(finding.severity).to_owned()),
                content: Set(json(finding)?),
            })
        });
        let rows: Vec<ActiveModel> = rows.collect::<Result<_, StorageError>>()?;
        Entity::insert_many(rows).exec_without_returning(&transaction.inner).await?;
    }
    Ok(())
}

/// The findings in their order.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn list_findings(transaction: &Transaction, version: VersionId) -> Result<Vec<Finding>, StorageError> {
    let rows = Entity::find()
        .filter(Column::VersionId.eq(version.0))
        .order_by_asc(Column::Position)
        .all(&transaction.inner)
        .await?;
    rows.iter().map(|row| from_json(&row.content, "finding")).collect()
}

fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}
