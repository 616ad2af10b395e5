//! `opora read`: a file as a plan in the exchange format.

use std::path::Path;
use std::process::ExitCode;

use opora_operations::read_file;

use crate::arguments::Format;
use crate::failure::Failure;
use crate::session::Session;
use crate::{answer, input, text_form};

pub fn run(file: &Path, format: Format, session: &Session) -> Result<ExitCode, Failure> {
    let given = input::file(file, session.language)?;
    let reading = read_file(given.name.as_deref(), &given.bytes)?;
    match format {
        Format::Json => answer::json(&reading.plan)?,
        Format::Text => answer::text(&text_form::document(&reading.plan, session.language))?,
    }
    Ok(ExitCode::SUCCESS)
}
