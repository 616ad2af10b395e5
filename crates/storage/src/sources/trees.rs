//! What the files say: trees as compressed JSON.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use jiff::Timestamp;
use opora_domain::versions::{MunicipalityId, SourceId};
use opora_tree::Document;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

use crate::portable::{from_json, json, milliseconds};
use crate::tables::trees::{ActiveModel, Column, Entity};
use crate::{StorageError, Transaction};

/// A tree, ready to be kept: packing is work for the processor and is done before the transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTree {
    /// Of the JSON, in bytes.
    size: i64,
    content: Vec<u8>,
}

impl NewTree {
    /// # Errors
    /// [`StorageError::Damaged`] where the tree has no JSON.
    pub fn pack(tree: &Document) -> Result<Self, StorageError> {
        let text = json(tree)?;
        let packed = |failure: std::io::Error| StorageError::Damaged(failure.to_string());
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(text.as_bytes()).map_err(packed)?;
        let content = encoder.finish().map_err(packed)?;
        Ok(Self { size: i64::try_from(text.len()).unwrap_or(i64::MAX), content })
    }
}

/// Keeps a tree.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn add_tree(
    transaction: &Transaction,
    id: Uuid,
    tree: NewTree,
    municipality: MunicipalityId,
    source: SourceId,
    read: (&str, Timestamp),
) -> Result<(), StorageError> {
    let row = ActiveModel {
        id: Set(id),
        municipality_id: Set(municipality.0),
        source_file_id: Set(source.0),
        read_by: Set(read.0.to_owned()),
        read_at: Set(milliseconds(read.1)),
        size: Set(tree.size),
        content: Set(tree.content),
    };
    Entity::insert(row).exec_without_returning(&transaction.inner).await?;
    Ok(())
}

/// # Errors
/// [`StorageError::Damaged`] where what is kept is no tree.
pub async fn load_tree(transaction: &Transaction, id: Uuid) -> Result<Option<Document>, StorageError> {
    let Some(row) = Entity::find_by_id(id).one(&transaction.inner).await? else { return Ok(None) };
    let size = u64::try_from(row.size).unwrap_or_default();
    let mut text = String::new();
    // Never more than was packed, whatever the bytes say.
    let unpacked = DeflateDecoder::new(row.content.as_slice()).take(size).read_to_string(&mut text);
    if unpacked.ok() != usize::try_from(size).ok() {
        return Err(StorageError::Damaged("tree: size".to_owned()));
    }
    from_json(&text, "tree").map(Some)
}

/// The trees of a file belong to another municipality after its name was corrected.
pub(crate) async fn move_trees(
    transaction: &Transaction,
    source: Uuid,
    municipality: MunicipalityId,
) -> Result<(), StorageError> {
    Entity::update_many()
        .col_expr(Column::MunicipalityId, Expr::value(municipality.0))
        .filter(Column::SourceFileId.eq(source))
        .exec(&transaction.inner)
        .await?;
    Ok(())
}
