//! Writes a plan as a file, keeping nothing.

use opora_composing::{ComposeOptions, Letterhead, compose_plan};
use opora_domain::planning::AnnualPlan;

use super::FileKind;
use crate::Error;

/// Writes a plan. It is work for the processor: call it where waiting does no harm.
///
/// # Errors
/// [`crate::ErrorKind::Internal`] where a writer fails.
pub fn write_plan(
    plan: &AnnualPlan,
    kind: FileKind,
    letterhead: &Letterhead,
    options: &ComposeOptions,
) -> Result<Vec<u8>, Error> {
    let tree = || compose_plan(plan, letterhead, options);
    Ok(match kind {
        FileKind::Pdf => opora_writing::pdf::write(&tree())?,
        FileKind::Docx | FileKind::Html | FileKind::Xlsx | FileKind::Csv => {
            return Err(Error::internal(format!("{} is not written yet", kind.ending())));
        }
        FileKind::Json => {
            serde_json::to_vec_pretty(plan).map_err(|failure| Error::internal(format!("plan to JSON: {failure}")))?
        }
    })
}
