//! Takes in a file: source, tree, version and findings, all or nothing.

use std::sync::Arc;

use opora_domain::versions::{AuditAction, DocumentId, SourceId, VersionId, VersionSummary};
use opora_storage::{
    NewSource, NewTree, NewVersion, StorageError, Transaction, add_audit_entry, add_source, add_tree, add_version,
    find_source_by_hash, load_version, open_version_of_source,
};
use serde_json::json;

use super::placement::place;
use super::recomputation::{Recomputed, store_findings};
use crate::actor::authorise;
use crate::documents::{RecognitionProgress, read_file_telling, sha256};
use crate::failures::worked;
use crate::{Actor, Error, ErrorKind, Opora, Right};

/// A file that is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The name that it is given under; for showing only.
    pub name: Option<String>,
    pub bytes: Vec<u8>,
}

/// What became of a file that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedDocument {
    pub document: DocumentId,
    /// The version that the file became; `version.id` names the import.
    pub version: VersionSummary,
    /// Whether the same file had been imported before; then nothing was kept again, and `version` is the one of then.
    pub already_known: bool,
}

/// The program that understood a file.
pub(crate) const READ_BY: &str = concat!("opora ", env!("CARGO_PKG_VERSION"));

/// In characters; a longer name is shortened from the front, because the end tells more.
const LONGEST_FILE_NAME: usize = 200;

/// How often it is tried again when another one imports at the same moment.
const ATTEMPTS: usize = 3;

/// Imports a file. When this returns, everything is on the disk.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] where the file cannot be read or holds no annual plan.
pub async fn import_document(opora: &Opora, actor: &Actor, upload: Upload) -> Result<ImportedDocument, Error> {
    import_document_telling(opora, actor, upload, None).await
}

/// The same with word of how far a recognition has come.
///
/// # Errors
/// As [`import_document`].
pub async fn import_document_telling(
    opora: &Opora,
    actor: &Actor,
    upload: Upload,
    progress: Option<RecognitionProgress>,
) -> Result<ImportedDocument, Error> {
    authorise(actor, Right::Edit, None)?;
    let name = upload.name.as_deref().map(shown_name);
    let bytes = Arc::new(upload.bytes);
    let hashed = Arc::clone(&bytes);
    let sha256 = worked("hashing", move || Ok(sha256(&hashed))).await?;
    let reading = opora.database.begin_read().await?;
    if let Some(known) = known(&reading, &sha256).await? {
        return Ok(known);
    }
    drop(reading);

    let understood = understand(name.clone(), Arc::clone(&bytes), progress).await?;
    for _ in 1..ATTEMPTS {
        match keep(opora, actor, &sha256, name.as_deref(), &bytes, &understood).await {
            // Somebody else kept the same, or the same document, at the same moment: look again.
            Err(failure) if matches!(failure.kind(), ErrorKind::Conflict | ErrorKind::Unavailable) => {}
            other => return other,
        }
    }
    keep(opora, actor, &sha256, name.as_deref(), &bytes, &understood).await
}

/// The last part of a name, as some browsers send whole paths.
fn shown_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let letters: Vec<char> = last.chars().filter(|letter| !letter.is_control()).collect();
    let from = letters.len().saturating_sub(LONGEST_FILE_NAME);
    letters.into_iter().skip(from).collect()
}

struct Understood {
    recomputed: Recomputed,
    tree: Option<NewTree>,
    media_type: String,
}

async fn understand(
    name: Option<String>,
    bytes: Arc<Vec<u8>>,
    progress: Option<RecognitionProgress>,
) -> Result<Understood, Error> {
    worked("reading", move || {
        let reading = read_file_telling(name.as_deref(), &bytes, progress)?;
        let media_type = match &reading.tree {
            Some(tree) => tree.media_type.clone().unwrap_or_default(),
            None => crate::FileKind::Json.media_type().to_owned(),
        };
        let tree = reading.tree.as_ref().map(NewTree::pack).transpose()?;
        Ok(Understood { recomputed: Recomputed::of(reading.plan, &[], reading.tree.as_ref()), tree, media_type })
    })
    .await
}

/// The one transaction of an import.
async fn keep(
    opora: &Opora,
    actor: &Actor,
    sha256: &str,
    name: Option<&str>,
    bytes: &[u8],
    understood: &Understood,
) -> Result<ImportedDocument, Error> {
    let writing = opora.database.begin_write().await?;
    // Another one may have imported the same since.
    if let Some(known) = known(&writing, sha256).await? {
        return Ok(known);
    }
    let recomputed = &understood.recomputed;
    let (municipality, document) = place(opora, &writing, &recomputed.plan).await?;
    authorise(actor, Right::Edit, Some(municipality.id))?;
    let mut entry = opora.audit(actor, AuditAction::ImportDocument, Some(municipality.id));
    let source = SourceId(opora.new_id());
    let new_source = NewSource {
        id: source,
        municipality: municipality.id,
        sha256: sha256.to_owned(),
        name: name.map(str::to_owned),
        media_type: understood.media_type.clone(),
        imported_at: entry.at,
        imported_by: actor.name().to_owned(),
        bytes: bytes.to_vec(),
    };
    add_source(&writing, new_source).await?;
    let mut tree = None;
    if let Some(packed) = &understood.tree {
        let id = opora.new_id();
        add_tree(&writing, id, packed.clone(), municipality.id, source, (READ_BY, entry.at)).await?;
        tree = Some(id);
    }
    let id = VersionId(opora.new_id());
    let new_version = NewVersion {
        id,
        parent: None,
        source: Some(source),
        made_at: entry.at,
        made_by: actor.name(),
        content: recomputed.content(municipality.id, document, tree, Some(READ_BY)),
    };
    add_version(&writing, &new_version).await?;
    store_findings(opora, &writing, municipality.id, id, &recomputed.findings).await?;
    entry.subject = Some(id.0);
    entry.to = json!({ "document": document, "sha256": sha256, "name": name });
    add_audit_entry(&writing, &entry).await?;
    let version = load_version(&writing, id).await?.ok_or_else(|| Error::internal("the import is not there"))?.summary;
    writing.commit().await?;
    Ok(ImportedDocument { document, version, already_known: false })
}

/// The import that the same file became before.
async fn known(transaction: &Transaction, sha256: &str) -> Result<Option<ImportedDocument>, StorageError> {
    let Some(source) = find_source_by_hash(transaction, sha256).await? else { return Ok(None) };
    let version = open_version_of_source(transaction, source.id, false).await?;
    Ok(version.map(|version| ImportedDocument { document: version.document, version, already_known: true }))
}
