//! Writes a plan as a file, keeping nothing.

use opora_composing::{ComposeOptions, Composed, Letterhead, compose_faithfully, compose_workbook};
use opora_domain::planning::AnnualPlan;
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
pub fn write_plan(
    plan: &AnnualPlan,
    kind: FileKind,
    letterhead: &Letterhead,
    options: &ComposeOptions,
) -> Result<Vec<u8>, Error> {
    let composed = || compose_faithfully(plan, letterhead, options, |document| understand_plan(document).ok());
    let workbook = |composed: &Composed| compose_workbook(plan, letterhead, &composed.options);
    Ok(match kind {
        FileKind::Pdf => pdf::write(&composed().document)?,
        FileKind::Docx => docx::write(&composed().document)?,
        FileKind::Html => html::write(&composed().document)?,
        FileKind::Xlsx => xlsx::write(&workbook(&composed()))?,
        FileKind::Csv => csv::write(&workbook(&composed()))?,
        FileKind::Json => {
            serde_json::to_vec_pretty(plan).map_err(|failure| Error::internal(format!("plan to JSON: {failure}")))?
        }
    })
}
