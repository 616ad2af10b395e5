//! Making a version, renewing one that waits, deciding about it.

use jiff::Timestamp;
use opora_domain::documents::PlanningDocument;
use opora_domain::versions::{
    Decision, DecisionId, DocumentId, FindingCounts, MunicipalityId, SourceId, VersionId, VersionState,
};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

use crate::findings::move_acceptances;
use crate::portable::{json, milliseconds, small};
use crate::sources::{move_sources, move_trees};
use crate::tables::versions::{ActiveModel, Column, Entity};
use crate::tables::{corrections, decisions, documents};
use crate::tracing::move_links;
use crate::{StorageError, Transaction};

/// What a version is made of or renewed with.
#[derive(Debug, Clone, PartialEq)]
pub struct Renewed<'a> {
    pub municipality: MunicipalityId,
    pub document: DocumentId,
    pub tree: Option<Uuid>,
    pub read_by: Option<&'a str>,
    pub plan_read: &'a PlanningDocument,
    pub plan: &'a PlanningDocument,
    pub findings: FindingCounts,
    /// Corrections that fit.
    pub corrections: usize,
}

/// A version to be made.
#[derive(Debug, Clone, PartialEq)]
pub struct NewVersion<'a> {
    pub id: VersionId,
    pub parent: Option<VersionId>,
    pub source: Option<SourceId>,
    pub made_at: Timestamp,
    pub made_by: &'a str,
    pub content: Renewed<'a>,
}

impl Renewed<'_> {
    fn columns(&self) -> Result<ActiveModel, StorageError> {
        Ok(ActiveModel {
            municipality_id: Set(self.municipality.0),
            document_id: Set(self.document.0),
            tree_id: Set(self.tree),
            title: Set(self.plan.title().map(str::to_owned)),
            item_count: Set(small(self.plan.item_count())),
            error_count: Set(small(self.findings.errors)),
            warning_count: Set(small(self.findings.warnings)),
            hint_count: Set(small(self.findings.hints)),
            correction_count: Set(small(self.corrections)),
            read_by: Set(self.read_by.map(str::to_owned)),
            plan_read: Set(json(self.plan_read)?),
            plan: Set(json(self.plan)?),
            ..ActiveModel::default()
        })
    }
}

/// Keeps a proposed version under the next number of its document.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn add_version(transaction: &Transaction, new: &NewVersion<'_>) -> Result<(), StorageError> {
    let row = ActiveModel {
        id: Set(new.id.0),
        number: Set(next_number(transaction, new.content.document).await?),
        state: Set(VersionState::Proposed.name().to_owned()),
        revision: Set(1),
        parent_id: Set(new.parent.map(|parent| parent.0)),
        decision_id: Set(None),
        source_file_id: Set(new.source.map(|source| source.0)),
        made_at: Set(milliseconds(new.made_at)),
        made_by: Set(new.made_by.to_owned()),
        decided_at: Set(None),
        decided_by: Set(None),
        reason: Set(None),
        ..new.content.columns()?
    };
    Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    Ok(())
}

/// The next number within a document. The document's row is locked (where the engine locks rows), so that two versions
/// do not take the same.
async fn next_number(transaction: &Transaction, document: DocumentId) -> Result<i32, StorageError> {
    documents::Entity::find_by_id(document.0).lock_exclusive().one(&transaction.inner).await?;
    let last: Option<Option<i32>> = Entity::find()
        .select_only()
        .expr(Column::Number.max())
        .filter(Column::DocumentId.eq(document.0))
        .into_tuple()
        .one(&transaction.inner)
        .await?;
    Ok(last.flatten().unwrap_or(0).saturating_add(1))
}

/// Renews a version that waits. `revision` is the one that was seen, `document` the one that it belonged to.
///
/// # Errors
/// [`StorageError::Busy`] where somebody else changed the version in between.
pub async fn renew_version(
    transaction: &Transaction,
    id: VersionId,
    revision: i32,
    before: DocumentId,
    content: &Renewed<'_>,
) -> Result<(), StorageError> {
    let mut row = ActiveModel { revision: Set(revision.saturating_add(1)), ..content.columns()? };
    if before != content.document {
        row.number = Set(next_number(transaction, content.document).await?);
        row.parent_id = Set(None);
    }
    let changed = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(id.0))
        .filter(Column::Revision.eq(revision))
        .filter(Column::State.is_in([VersionState::Draft.name(), VersionState::Proposed.name()]))
        .exec(&transaction.inner)
        .await?;
    if changed.rows_affected != 1 {
        return Err(StorageError::Busy("the version was changed in between".to_owned()));
    }
    if before != content.document {
        follow(transaction, id, before, content.municipality).await?;
    }
    Ok(())
}

/// What belongs to a version follows it to another document; a document that is left without versions ends.
async fn follow(
    transaction: &Transaction,
    id: VersionId,
    before: DocumentId,
    municipality: MunicipalityId,
) -> Result<(), StorageError> {
    let source: Option<Option<Uuid>> = Entity::find()
        .select_only()
        .column(Column::SourceFileId)
        .filter(Column::Id.eq(id.0))
        .into_tuple()
        .one(&transaction.inner)
        .await?;
    if let Some(source) = source.flatten() {
        let elsewhere = Entity::find().filter(Column::SourceFileId.eq(source)).filter(Column::Id.ne(id.0));
        // A file stays where an older version of it stays.
        if elsewhere.count(&transaction.inner).await? == 0 {
            move_sources(transaction, source, municipality).await?;
            move_trees(transaction, source, municipality).await?;
            corrections::Entity::update_many()
                .col_expr(corrections::Column::MunicipalityId, Expr::value(municipality.0))
                .filter(corrections::Column::SourceFileId.eq(source))
                .exec(&transaction.inner)
                .await?;
        }
    }
    move_links(transaction, id.0, municipality).await?;
    move_acceptances(transaction, id.0, municipality).await?;
    let left = Entity::find().filter(Column::DocumentId.eq(before.0)).count(&transaction.inner).await?;
    if left == 0 {
        documents::Entity::delete_by_id(before.0).exec(&transaction.inner).await?;
    }
    Ok(())
}

/// What a person decided about a version.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided<'a> {
    pub state: VersionState,
    pub at: Timestamp,
    pub by: &'a str,
    pub reason: Option<&'a str>,
    /// The decision of the council, with the identifier to keep it under.
    pub decision: Option<(DecisionId, &'a Decision)>,
    /// The version that it takes the place of.
    pub parent: Option<VersionId>,
}

/// Decides about a version that waits.
///
/// # Errors
/// [`StorageError::Busy`] where somebody else changed the version in between.
pub async fn decide_version(
    transaction: &Transaction,
    id: VersionId,
    revision: i32,
    place: (MunicipalityId, DocumentId),
    decided: &Decided<'_>,
) -> Result<(), StorageError> {
    if let Some((decision_id, decision)) = decided.decision {
        let row = decisions::ActiveModel {
            id: Set(decision_id.0),
            municipality_id: Set(place.0.0),
            document_id: Set(place.1.0),
            kind: Set(decision.kind.name().to_owned()),
            body: Set(decision.body.clone()),
            number: Set(decision.number.clone()),
            protocol: Set(decision.protocol.clone()),
            date: Set(decision.date.map(|date| date.to_string())),
            recorded_at: Set(milliseconds(decided.at)),
        };
        decisions::Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    }
    let mut row = ActiveModel {
        state: Set(decided.state.name().to_owned()),
        revision: Set(revision.saturating_add(1)),
        decided_at: Set(Some(milliseconds(decided.at))),
        decided_by: Set(Some(decided.by.to_owned())),
        reason: Set(decided.reason.map(str::to_owned)),
        decision_id: Set(decided.decision.map(|(decision_id, _)| decision_id.0)),
        ..ActiveModel::default()
    };
    if let Some(parent) = decided.parent {
        row.parent_id = Set(Some(parent.0));
    }
    let changed = Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(id.0))
        .filter(Column::Revision.eq(revision))
        .filter(Column::State.is_in([VersionState::Draft.name(), VersionState::Proposed.name()]))
        .exec(&transaction.inner)
        .await?;
    if changed.rows_affected == 1 {
        Ok(())
    } else {
        Err(StorageError::Busy("the version was changed in between".to_owned()))
    }
}

/// The accepted version gives way to a later one.
///
/// # Errors
/// [`StorageError::Busy`] where it is not the accepted one any more.
pub async fn supersede_version(transaction: &Transaction, id: VersionId) -> Result<(), StorageError> {
    let changed = Entity::update_many()
        .col_expr(Column::State, Expr::value(VersionState::Superseded.name()))
        .filter(Column::Id.eq(id.0))
        .filter(Column::State.eq(VersionState::Accepted.name()))
        .exec(&transaction.inner)
        .await?;
    if changed.rows_affected == 1 {
        Ok(())
    } else {
        Err(StorageError::Busy("the accepted version was changed in between".to_owned()))
    }
}
