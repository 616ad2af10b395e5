//! The record of what was done.

use opora_domain::versions::{AuditAction, AuditEntry, MunicipalityId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use uuid::Uuid;

use crate::portable::{from_json, json, known, milliseconds, timestamp};
use crate::tables::audit_entries::{ActiveModel, Column, Entity, Model};
use crate::{StorageError, Transaction};

/// Which entries are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AuditQuery {
    pub municipality: Option<MunicipalityId>,
    pub subject: Option<Uuid>,
    pub limit: u64,
    pub offset: u64,
}

/// # Errors
/// [`StorageError`] of the database.
pub async fn add_audit_entry(transaction: &Transaction, entry: &AuditEntry) -> Result<(), StorageError> {
    let row = ActiveModel {
        id: Set(entry.id),
        municipality_id: Set(entry.municipality.map(|municipality| municipality.0)),
        at: Set(milliseconds(entry.at)),
        actor: Set(entry.actor.clone()),
        action: Set(entry.action.name().to_owned()),
        subject_id: Set(entry.subject),
        from_value: Set(json(&entry.from)?),
        to_value: Set(json(&entry.to)?),
        reason: Set(entry.reason.clone()),
    };
    Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    Ok(())
}

/// The entries, the newest first.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn list_audit_entries(
    transaction: &Transaction,
    query: &AuditQuery,
) -> Result<Vec<AuditEntry>, StorageError> {
    let mut select = Entity::find().order_by_desc(Column::At).order_by_desc(Column::Id);
    if let Some(municipality) = query.municipality {
        select = select.filter(Column::MunicipalityId.eq(municipality.0));
    }
    if let Some(subject) = query.subject {
        select = select.filter(Column::SubjectId.eq(subject));
    }
    let rows = select.limit(query.limit).offset(query.offset).all(&transaction.inner).await?;
    rows.into_iter().map(entry).collect()
}

fn entry(row: Model) -> Result<AuditEntry, StorageError> {
    Ok(AuditEntry {
        id: row.id,
        at: timestamp(row.at)?,
        actor: row.actor,
        action: known(AuditAction::from_name(&row.action), "action")?,
        municipality: row.municipality_id.map(MunicipalityId),
        subject: row.subject_id,
        from: from_json(&row.from_value, "audit")?,
        to: from_json(&row.to_value, "audit")?,
        reason: row.reason,
    })
}
