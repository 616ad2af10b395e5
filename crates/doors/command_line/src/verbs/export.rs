//! `opora export`: a kept plan in the exchange format, its corrections applied.

use std::process::ExitCode;

use opora_operations::{Subject, export_document};

use crate::answer;
use crate::failure::Failure;
use crate::session::Session;

pub fn run(id: &str, session: &Session) -> Result<ExitCode, Failure> {
    let subject: Subject = id.parse().map_err(|_| Failure::given("not-an-id", vec![("given", id.to_owned())]))?;
    let plan = session.with_data(async |opora, actor| export_document(&opora, &actor, subject).await)?;
    answer::json(&plan)?;
    Ok(ExitCode::SUCCESS)
}
