//! Findings that persons accepted, for all versions of a document. Nothing is deleted: an acceptance that was taken back
//! says when and by whom.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::Timestamp;
use opora_domain::findings::{Acceptance, Acceptances, Finding, FindingIdentity};
use opora_domain::versions::{AcceptanceId, DocumentId, FindingCounts, MunicipalityId, VersionId};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use uuid::Uuid;

use crate::portable::{from_json, milliseconds, timestamp};
use crate::tables::acceptances::{ActiveModel, Column, Entity, Model};
use crate::tables::{findings, versions};
use crate::tracing::versions_of;
use crate::{StorageError, Transaction};

/// What holds as accepted for a document, whichever version it was seen in.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn active_acceptances(transaction: &Transaction, document: DocumentId) -> Result<Acceptances, StorageError> {
    let rows = Entity::find()
        .filter(Column::VersionId.in_subquery(versions_of(document)))
        .filter(Column::TakenBackAt.is_null())
        .order_by_asc(Column::MadeAt)
        .order_by_asc(Column::Id)
        .all(&transaction.inner)
        .await?;
    Ok(Acceptances(rows.into_iter().map(acceptance).collect::<Result<_, StorageError>>()?))
}

fn acceptance(row: Model) -> Result<Acceptance, StorageError> {
    Ok(Acceptance {
        id: AcceptanceId(row.id),
        version: VersionId(row.version_id),
        identity: FindingIdentity { rule: row.rule, quotes: row.quotes },
        reason: row.reason,
        by: row.made_by,
        made_at: timestamp(row.made_at)?,
    })
}

/// How many findings of versions are accepted, by severity; versions without any are left out. `versions` are the
/// versions with their documents. Three queries, however many they are, and one where nothing is accepted.
pub(crate) async fn accepted_counts(
    transaction: &Transaction,
    versions: &[(Uuid, Uuid)],
) -> Result<HashMap<Uuid, FindingCounts>, StorageError> {
    let documents: BTreeSet<Uuid> = versions.iter().map(|(_, document)| *document).collect();
    let of_documents = Query::select()
        .column(versions::Column::Id)
        .from(versions::Entity)
        .cond_where(versions::Column::DocumentId.is_in(documents))
        .to_owned();
    let rows = Entity::find()
        .filter(Column::VersionId.in_subquery(of_documents))
        .filter(Column::TakenBackAt.is_null())
        .all(&transaction.inner)
        .await?;
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let homes: HashMap<Uuid, Uuid> = versions::Entity::find()
        .select_only()
        .columns([versions::Column::Id, versions::Column::DocumentId])
        .filter(versions::Column::Id.is_in(rows.iter().map(|row| row.version_id)))
        .into_tuple::<(Uuid, Uuid)>()
        .all(&transaction.inner)
        .await?
        .into_iter()
        .collect();
    let mut rules = BTreeSet::new();
    let mut accepted: HashMap<Uuid, HashSet<FindingIdentity>> = HashMap::new();
    for row in rows {
        let Some(document) = homes.get(&row.version_id) else { continue };
        rules.insert(row.rule.clone());
        accepted.entry(*document).or_default().insert(FindingIdentity { rule: row.rule, quotes: row.quotes });
    }
    let with_some = versions.iter().filter(|(_, document)| accepted.contains_key(document));
    let documents: HashMap<Uuid, Uuid> = with_some.copied().collect();
    let found = findings::Entity::find()
        .filter(findings::Column::VersionId.is_in(documents.keys().copied()))
        .filter(findings::Column::Rule.is_in(rules))
        .all(&transaction.inner)
        .await?;
    let mut of_version: HashMap<Uuid, Vec<Finding>> = HashMap::new();
    for row in found {
        let finding: Finding = from_json(&row.content, "finding")?;
        let known = documents.get(&row.version_id).and_then(|document| accepted.get(document));
        if known.is_some_and(|known| known.contains(&finding.identity())) {
            of_version.entry(row.version_id).or_default().push(finding);
        }
    }
    Ok(of_version.into_iter().map(|(version, findings)| (version, FindingCounts::of(&findings))).collect())
}

/// Keeps an acceptance.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn add_acceptance(
    transaction: &Transaction,
    municipality: MunicipalityId,
    acceptance: &Acceptance,
) -> Result<(), StorageError> {
    let row = ActiveModel {
        id: Set(acceptance.id.0),
        municipality_id: Set(municipality.0),
        version_id: Set(acceptance.version.0),
        rule: Set(acceptance.identity.rule.clone()),
        quotes: Set(acceptance.identity.quotes.clone()),
        reason: Set(acceptance.reason.clone()),
        made_by: Set(acceptance.by.clone()),
        made_at: Set(milliseconds(acceptance.made_at)),
        taken_back_by: Set(None),
        taken_back_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    Ok(())
}

/// Takes an acceptance back; `false` where it did not hold any more.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn take_back_acceptance(
    transaction: &Transaction,
    id: AcceptanceId,
    by: &str,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let changed = Entity::update_many()
        .col_expr(Column::TakenBackBy, Expr::value(by))
        .col_expr(Column::TakenBackAt, Expr::value(milliseconds(now)))
        .filter(Column::Id.eq(id.0))
        .filter(Column::TakenBackAt.is_null())
        .exec(&transaction.inner)
        .await?;
    Ok(changed.rows_affected == 1)
}

/// How many acceptances a document ever had and how many were taken back: both only grow, so that together they tell
/// whether anything changed.
pub(crate) async fn counted_acceptances(
    transaction: &Transaction,
    document: DocumentId,
) -> Result<(u64, u64), StorageError> {
    let of_document = || Entity::find().filter(Column::VersionId.in_subquery(versions_of(document)));
    let all = of_document().count(&transaction.inner).await?;
    let taken_back = of_document().filter(Column::TakenBackAt.is_not_null()).count(&transaction.inner).await?;
    Ok((all, taken_back))
}

/// The acceptances of a version follow it to another municipality.
pub(crate) async fn move_acceptances(
    transaction: &Transaction,
    version: Uuid,
    municipality: MunicipalityId,
) -> Result<(), StorageError> {
    Entity::update_many()
        .col_expr(Column::MunicipalityId, Expr::value(municipality.0))
        .filter(Column::VersionId.eq(version))
        .exec(&transaction.inner)
        .await?;
    Ok(())
}
