//! `opora restore`: puts a copy in the place of the data.

use std::path::Path;
use std::process::ExitCode;

use opora_operations::restore;
use opora_texts::{say, written};

use crate::answer;
use crate::failure::Failure;
use crate::session::Session;

pub fn run(file: &Path, session: &Session) -> Result<ExitCode, Failure> {
    let (place, actor) = (session.data_place(), session.actor());
    let report = session.run(async { Ok(restore(&place, &actor, file).await?) })?;
    let rows: u64 = report.rows.iter().map(|(_, rows)| rows).sum();
    let rows = written::number(session.language, i64::try_from(rows).unwrap_or(i64::MAX));
    let mut text = say(session.language, "restore-done", &[("rows", rows.into())]);
    if let Some(kept) = report.kept {
        text.push('\n');
        text.push_str(&say(session.language, "restore-kept", &[("place", kept.display().to_string().into())]));
    }
    answer::text(&text)?;
    Ok(ExitCode::SUCCESS)
}
