//! `opora import`: keeps a file with all that was understood from it.

use std::path::Path;
use std::process::ExitCode;

use opora_operations::{Upload, import_document};
use opora_texts::say;

use crate::failure::Failure;
use crate::session::Session;
use crate::{answer, input};

pub fn run(file: &Path, session: &Session) -> Result<ExitCode, Failure> {
    let given = input::file(file, session.language)?;
    let upload = Upload { name: given.name, bytes: given.bytes };
    let imported = session.with_data(async |opora, actor| import_document(&opora, &actor, upload).await)?;
    let key = if imported.already_known { "import-known" } else { "import-kept" };
    let values =
        [("document", imported.document.to_string().into()), ("version", imported.version.id.to_string().into())];
    answer::text(&say(session.language, key, &values))?;
    Ok(ExitCode::SUCCESS)
}
