//! Versions without their plans, for lists: a fixed number of queries, however long the list is.

use std::collections::HashMap;

use jiff::civil::Date;
use opora_domain::versions::{
    Decision, DecisionKind, DocumentId, FindingCounts, KeptSource, SourceId, VersionId, VersionState, VersionSummary,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::findings::accepted_counts;
use crate::portable::{count, known, optional_timestamp, timestamp};
use crate::sources::sources_of;
use crate::tables::versions::{Column, Entity};
use crate::tables::{decisions, documents};
use crate::{StorageError, Transaction};

/// The columns without the plans.
#[derive(FromQueryResult)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) municipality_id: Uuid,
    document_id: Uuid,
    number: i32,
    state: String,
    pub(super) revision: i32,
    parent_id: Option<Uuid>,
    decision_id: Option<Uuid>,
    pub(super) source_file_id: Option<Uuid>,
    pub(super) tree_id: Option<Uuid>,
    title: Option<String>,
    item_count: i32,
    error_count: i32,
    warning_count: i32,
    hint_count: i32,
    correction_count: i32,
    made_at: i64,
    made_by: String,
    decided_at: Option<i64>,
    decided_by: Option<String>,
    reason: Option<String>,
    pub(super) read_by: Option<String>,
}

const WITHOUT_PLANS: [Column; 22] = [
    Column::Id,
    Column::MunicipalityId,
    Column::DocumentId,
    Column::Number,
    Column::State,
    Column::Revision,
    Column::ParentId,
    Column::DecisionId,
    Column::SourceFileId,
    Column::TreeId,
    Column::Title,
    Column::ItemCount,
    Column::ErrorCount,
    Column::WarningCount,
    Column::HintCount,
    Column::CorrectionCount,
    Column::MadeAt,
    Column::MadeBy,
    Column::DecidedAt,
    Column::DecidedBy,
    Column::Reason,
    Column::ReadBy,
];

pub(super) async fn rows(transaction: &Transaction, which: Condition) -> Result<Vec<Row>, StorageError> {
    let select = Entity::find().select_only().columns(WITHOUT_PLANS).filter(which);
    Ok(select.order_by_desc(Column::Number).into_model::<Row>().all(&transaction.inner).await?)
}

/// What rows point at, loaded at once.
pub(super) struct Neighbours {
    sources: HashMap<Uuid, KeptSource>,
    decisions: HashMap<Uuid, Decision>,
    /// Of the findings of each version, those that persons accepted.
    accepted: HashMap<Uuid, FindingCounts>,
}

impl Neighbours {
    pub(super) async fn of(transaction: &Transaction, rows: &[Row]) -> Result<Self, StorageError> {
        let sources = sources_of(transaction, rows.iter().filter_map(|row| row.source_file_id)).await?;
        let ids: Vec<Uuid> = rows.iter().filter_map(|row| row.decision_id).collect();
        let mut decisions = HashMap::new();
        if !ids.is_empty() {
            let select = decisions::Entity::find().filter(decisions::Column::Id.is_in(ids));
            for row in select.all(&transaction.inner).await? {
                decisions.insert(row.id, decision(row)?);
            }
        }
        let versions: Vec<(Uuid, Uuid)> = rows.iter().map(|row| (row.id, row.document_id)).collect();
        let accepted = accepted_counts(transaction, &versions).await?;
        Ok(Self { sources, decisions, accepted })
    }

    pub(super) fn source(&self, row: &Row) -> Option<&KeptSource> {
        self.sources.get(&row.source_file_id?)
    }

    pub(super) fn summary(&self, row: Row) -> Result<VersionSummary, StorageError> {
        let source_name = self.source(&row).and_then(|source| source.name.clone());
        let findings = FindingCounts {
            errors: count(row.error_count),
            warnings: count(row.warning_count),
            hints: count(row.hint_count),
            accepted: 0,
        };
        Ok(VersionSummary {
            id: VersionId(row.id),
            document: DocumentId(row.document_id),
            number: count(row.number),
            state: known(VersionState::from_name(&row.state), "state")?,
            parent: row.parent_id.map(VersionId),
            title: row.title,
            items: count(row.item_count),
            findings: findings.without(self.accepted.get(&row.id).copied().unwrap_or_default()),
            corrections: count(row.correction_count),
            made_at: timestamp(row.made_at)?,
            made_by: row.made_by,
            decided_at: optional_timestamp(row.decided_at)?,
            decided_by: row.decided_by,
            reason: row.reason,
            decision: row.decision_id.and_then(|id| self.decisions.get(&id).cloned()),
            source_name,
        })
    }
}

fn decision(row: decisions::Model) -> Result<Decision, StorageError> {
    let date = row.date.as_deref().map(str::parse::<Date>).transpose();
    Ok(Decision {
        kind: known(DecisionKind::from_name(&row.kind), "kind of decision")?,
        body: row.body,
        number: row.number,
        protocol: row.protocol,
        date: date.map_err(|_| StorageError::Damaged("date of decision".to_owned()))?,
    })
}

pub(super) async fn summaries(
    transaction: &Transaction,
    which: Condition,
) -> Result<Vec<VersionSummary>, StorageError> {
    let rows = rows(transaction, which).await?;
    let neighbours = Neighbours::of(transaction, &rows).await?;
    rows.into_iter().map(|row| neighbours.summary(row)).collect()
}

/// The versions of a document, the newest first.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn list_versions(
    transaction: &Transaction,
    document: DocumentId,
) -> Result<Vec<VersionSummary>, StorageError> {
    summaries(transaction, Condition::all().add(Column::DocumentId.eq(document.0))).await
}

/// The versions of many documents, the newest first, by document.
pub(crate) async fn summaries_of_documents(
    transaction: &Transaction,
    documents: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Vec<VersionSummary>>, StorageError> {
    let which = Condition::all().add(Column::DocumentId.is_in(documents));
    let mut by_document: HashMap<Uuid, Vec<VersionSummary>> = HashMap::new();
    for summary in summaries(transaction, which).await? {
        by_document.entry(summary.document.0).or_default().push(summary);
    }
    Ok(by_document)
}

/// The accepted version of a document.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn accepted_version(
    transaction: &Transaction,
    document: DocumentId,
) -> Result<Option<VersionId>, StorageError> {
    let which =
        Condition::all().add(Column::DocumentId.eq(document.0)).add(Column::State.eq(VersionState::Accepted.name()));
    Ok(rows(transaction, which).await?.first().map(|row| VersionId(row.id)))
}

/// The newest version that was understood from a file; with `open`, only one that waits for a person.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn open_version_of_source(
    transaction: &Transaction,
    source: SourceId,
    open: bool,
) -> Result<Option<VersionSummary>, StorageError> {
    let mut which = Condition::all().add(Column::SourceFileId.eq(source.0));
    if open {
        which = which.add(Column::State.is_in([VersionState::Draft.name(), VersionState::Proposed.name()]));
    }
    let mut found = summaries(transaction, which).await?;
    // Numbers count within a document; a file may have versions in two after its year was corrected.
    found.sort_by_key(|version| (version.made_at, version.id));
    Ok(found.pop())
}

/// # Errors
/// [`StorageError`] of the database.
pub async fn document_exists(transaction: &Transaction, document: DocumentId) -> Result<bool, StorageError> {
    let found = documents::Entity::find_by_id(document.0).count(&transaction.inner).await?;
    Ok(found == 1)
}
