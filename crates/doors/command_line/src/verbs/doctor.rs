//! `opora doctor`: whether the program and its data are in order, in a few lines that can be sent to whoever helps.

use std::process::ExitCode;

use opora_operations::{DataPlace, DocumentFilter, list_documents};
use opora_texts::say;

use crate::answer;
use crate::failure::Failure;
use crate::session::Session;

pub fn run(session: &Session) -> Result<ExitCode, Failure> {
    let language = session.language;
    let (place, is_missing) = match session.data_place() {
        DataPlace::Folder(folder) => (folder.display().to_string(), !folder.exists()),
        // The address may hold a password.
        DataPlace::Postgres(_) => ("PostgreSQL".to_owned(), false),
    };
    answer::text(&say(language, "doctor-version", &[("version", env!("CARGO_PKG_VERSION").into())]))?;
    if is_missing {
        answer::text(&say(language, "doctor-no-data", &[("place", place.into())]))?;
        return Ok(ExitCode::SUCCESS);
    }
    let waiting = DocumentFilter { waiting: true, ..DocumentFilter::default() };
    let waiting = session.with_data(async |opora, actor| list_documents(&opora, &actor, &waiting).await)?.len();
    answer::text(&say(language, "doctor-data", &[("place", place.into()), ("waiting", waiting.into())]))?;
    Ok(ExitCode::SUCCESS)
}
