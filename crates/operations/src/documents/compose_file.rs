//! Writes a plan or strategy as a file, keeping nothing.

use opora_composing::{ComposeOptions, Composed, Letterhead, compose_document, compose_document_workbook};
use opora_domain::documents::PlanningDocument;
use opora_tree::Workbook;
use opora_understanding::understand;
use opora_writing::{csv, docx, html, pdf, xlsx};

use super::FileKind;
use crate::Error;

/// Writes a document so that reading the file gives the same again: what is composed is read back before it is
/// written, and what its words do not say is said in lines of its own. It is work for the processor: call it where
/// waiting does no harm.
///
/// # Errors
/// [`crate::ErrorKind::Internal`] where a writer fails.
pub fn compose_file(
    document: &PlanningDocument,
    kind: FileKind,
    letterhead: &Letterhead,
    options: &ComposeOptions,
) -> Result<Vec<u8>, Error> {
    let composed = || compose_document(document, letterhead, options, |tree| understand(tree).ok());
    let workbook =
        |composed: &Composed| -> Workbook { compose_document_workbook(document, letterhead, &composed.options) };
    Ok(match kind {
        FileKind::Pdf => pdf::write(&composed().document)?,
        FileKind::Docx => docx::write(&composed().document)?,
        FileKind::Html => html::write(&composed().document)?,
        FileKind::Xlsx => xlsx::write(&workbook(&composed()))?,
        FileKind::Csv => csv::write(&workbook(&composed()))?,
        FileKind::Json => serde_json::to_vec_pretty(document)
            .map_err(|failure| Error::internal(format!("document to JSON: {failure}")))?,
    })
}
