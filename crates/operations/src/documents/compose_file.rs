//! Writes a plan or strategy as a file, keeping nothing.

use opora_composing::{ComposeOptions, Composed, Letterhead, compose_faithfully, compose_workbook};
use opora_domain::documents::PlanningDocument;
use opora_understanding::understand_plan;
use opora_writing::{csv, docx, html, pdf, xlsx};

use super::FileKind;
use crate::Error;

/// Writes a plan so that reading the file gives the same plan: what is composed is read back before it is written,
/// and what its words do not say is said in lines of its own. It is work for the processor: call it where waiting does
/// no harm.
///
/// # Errors
/// [`crate::ErrorKind::Internal`] where a writer fails.
pub fn compose_file(
    document: &PlanningDocument,
    kind: FileKind,
    letterhead: &Letterhead,
    options: &ComposeOptions,
) -> Result<Vec<u8>, Error> {
    if kind == FileKind::Json {
        return serde_json::to_vec_pretty(document)
            .map_err(|failure| Error::internal(format!("document to JSON: {failure}")));
    }
    let PlanningDocument::AnnualPlan(plan) = document else {
        return Err(Error::internal("strategies are not composed yet"));
    };
    let composed = || compose_faithfully(plan, letterhead, options, |document| understand_plan(document).ok());
    let workbook = |composed: &Composed| compose_workbook(plan, letterhead, &composed.options);
    Ok(match kind {
        FileKind::Pdf => pdf::write(&composed().document)?,
        FileKind::Docx => docx::write(&composed().document)?,
        FileKind::Html => html::write(&composed().document)?,
        FileKind::Xlsx => xlsx::write(&workbook(&composed()))?,
        FileKind::Csv => csv::write(&workbook(&composed()))?,
        FileKind::Json => Vec::new(),
    })
}
