//! Writes a plan as a file, keeping nothing.

use opora_domain::planning::AnnualPlan;

use super::FileKind;
use crate::Error;

/// What stands at the top and the end of every document of a municipality.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    pub lines: Vec<String>,
    pub address: Option<String>,
    pub logo: Option<Vec<u8>>,
    pub logo_description: Option<String>,
    pub signature: Vec<String>,
}

/// How a plan is composed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ComposeOptions {
    pub second_currency: bool,
    pub language: opora_texts::Language,
}

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
    let _ = (letterhead, options);
    match kind {
        FileKind::Json => {
            serde_json::to_vec_pretty(plan).map_err(|failure| Error::internal(format!("plan to JSON: {failure}")))
        }
        other => Err(Error::internal(format!("composing is not there yet ({})", other.ending()))),
    }
}
