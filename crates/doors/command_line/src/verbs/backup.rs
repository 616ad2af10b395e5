//! `opora backup`: a verified copy of everything that is kept.

use std::path::Path;
use std::process::ExitCode;

use opora_operations::backup;
use opora_texts::{say, written};

use crate::answer;
use crate::failure::Failure;
use crate::session::Session;

pub fn run(file: &Path, session: &Session) -> Result<ExitCode, Failure> {
    let report = session.with_data(async |opora, actor| backup(&opora, &actor, file, false).await)?;
    let rows: u64 = report.rows.iter().map(|(_, rows)| rows).sum();
    let number = |number: u64| written::number(session.language, i64::try_from(number).unwrap_or(i64::MAX));
    let values = [
        ("file", file.display().to_string().into()),
        ("rows", number(rows).into()),
        ("bytes", number(report.size).into()),
    ];
    answer::text(&say(session.language, "backup-done", &values))?;
    Ok(ExitCode::SUCCESS)
}
