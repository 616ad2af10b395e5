//! Documents over all their versions.

use jiff::Timestamp;
use opora_domain::documents::DocumentKind;
use opora_domain::versions::{DocumentId, DocumentSummary, MunicipalityId, VersionId, VersionState, VersionSummary};
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

use crate::municipalities::municipalities_of;
use crate::portable::{known, milliseconds};
use crate::tables::documents::{ActiveModel, Column, Entity, Model};
use crate::tables::versions;
use crate::versions::summaries_of_documents;
use crate::{StorageError, Transaction};

/// Which documents are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DocumentQuery {
    pub document: Option<DocumentId>,
    pub municipality: Option<MunicipalityId>,
    pub year: Option<u16>,
    /// Only those with a version that waits for a person.
    pub waiting: bool,
    pub limit: u64,
    pub offset: u64,
}

/// The document of a municipality and year; it is made under `id` where there is none. Without a year every file is a
/// document of its own.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn ensure_document(
    transaction: &Transaction,
    municipality: MunicipalityId,
    kind: DocumentKind,
    year: Option<u16>,
    id: DocumentId,
    now: Timestamp,
) -> Result<DocumentId, StorageError> {
    let row = ActiveModel {
        id: Set(id.0),
        municipality_id: Set(municipality.0),
        kind: Set(kind.name().to_owned()),
        year: Set(year.map(i32::from)),
        created_at: Set(milliseconds(now)),
    };
    // Two that make it at once meet here, not in a failure. Years that are not known are never equal.
    let nothing = OnConflict::columns([Column::MunicipalityId, Column::Kind, Column::Year]).do_nothing().to_owned();
    Entity::insert(row).on_conflict(nothing).try_insert().exec_without_returning(&transaction.inner).await?;
    let Some(year) = year else { return Ok(id) };
    let found = Entity::find()
        .filter(Column::MunicipalityId.eq(municipality.0))
        .filter(Column::Kind.eq(kind.name()))
        .filter(Column::Year.eq(i32::from(year)))
        .one(&transaction.inner)
        .await?;
    known(found.map(|row| DocumentId(row.id)), "document")
}

/// The documents, the newest year first, then by name of the municipality. A fixed number of queries, however long the list is.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn list_documents(
    transaction: &Transaction,
    query: &DocumentQuery,
) -> Result<Vec<DocumentSummary>, StorageError> {
    let mut select = Entity::find();
    if let Some(document) = query.document {
        select = select.filter(Column::Id.eq(document.0));
    }
    if let Some(municipality) = query.municipality {
        select = select.filter(Column::MunicipalityId.eq(municipality.0));
    }
    if let Some(year) = query.year {
        select = select.filter(Column::Year.eq(i32::from(year)));
    }
    if query.waiting {
        let waiting = Query::select()
            .column(versions::Column::DocumentId)
            .from(versions::Entity)
            .cond_where(versions::Column::State.is_in([VersionState::Draft.name(), VersionState::Proposed.name()]))
            .to_owned();
        select = select.filter(Column::Id.in_subquery(waiting));
    }
    let rows = select
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(query.limit)
        .offset(query.offset)
        .all(&transaction.inner)
        .await?;
    let municipalities = municipalities_of(transaction, rows.iter().map(|row| row.municipality_id)).await?;
    let mut versions = summaries_of_documents(transaction, rows.iter().map(|row| row.id)).await?;
    let summaries = rows.into_iter().map(|row| {
        let versions = versions.remove(&row.id).unwrap_or_default();
        let municipality = known(municipalities.get(&row.municipality_id).cloned(), "municipality")?;
        summary(&row, municipality, versions)
    });
    let mut summaries: Vec<DocumentSummary> = summaries.collect::<Result<_, StorageError>>()?;
    // Databases order letters and missing years each in its own way.
    summaries.sort_by_cached_key(|summary| {
        (std::cmp::Reverse(summary.year), summary.municipality.name.to_lowercase(), summary.id)
    });
    Ok(summaries)
}

fn summary(
    row: &Model,
    municipality: opora_domain::versions::KeptMunicipality,
    versions: Vec<VersionSummary>,
) -> Result<DocumentSummary, StorageError> {
    let in_state = |wanted: fn(VersionState) -> bool| versions.iter().find(move |version| wanted(version.state));
    let accepted = in_state(|state| state == VersionState::Accepted).cloned();
    let waiting = in_state(VersionState::is_open).map(|version| version.id);
    let count = u32::try_from(versions.len()).unwrap_or(u32::MAX);
    Ok(DocumentSummary {
        id: DocumentId(row.id),
        kind: known(DocumentKind::named(&row.kind), "kind")?,
        municipality,
        year: row.year.and_then(|year| u16::try_from(year).ok()),
        versions: count,
        accepted,
        waiting,
        newest: known(versions.into_iter().next(), "version")?,
    })
}

/// The version that stands for a document: the accepted one, else the newest.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn newest_or_accepted(
    transaction: &Transaction,
    document: DocumentId,
) -> Result<Option<VersionId>, StorageError> {
    let versions = crate::list_versions(transaction, document).await?;
    let accepted = versions.iter().find(|version| version.state == VersionState::Accepted);
    Ok(accepted.or(versions.first()).map(|version| version.id))
}
