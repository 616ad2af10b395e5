//! `opora schema`: the JSON Schema of the exchange format.

use std::process::ExitCode;

use crate::answer;
use crate::failure::Failure;

pub fn run() -> Result<ExitCode, Failure> {
    answer::json(&opora_domain::exchange_schema::exchange_schema())?;
    Ok(ExitCode::SUCCESS)
}
