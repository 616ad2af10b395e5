//! `opora write`: a plan as a document or workbook.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use opora_operations::{ComposeOptions, FileKind, Letterhead, compose_file, read_file, write_document};
use opora_texts::{Language, say};

use crate::failure::Failure;
use crate::input::Given;
use crate::session::Session;
use crate::{answer, input};

pub fn run(subject: &Path, to: &Path, session: &Session) -> Result<ExitCode, Failure> {
    let kind = to.file_name().and_then(|name| FileKind::of_name(&name.to_string_lossy())).ok_or_else(|| {
        let endings = FileKind::ALL.map(|kind| format!(".{}", kind.ending())).join(", ");
        Failure::given("write-unknown-kind", vec![("file", to.display().to_string()), ("endings", endings)])
    })?;
    // The words of the document are Bulgarian in whatever language the program speaks: it is submitted to a council.
    let options = ComposeOptions::default();
    let bytes = match input::file_or_kept(subject, session.language)? {
        Given::File(file) => {
            let reading = read_file(file.name.as_deref(), &file.bytes)?;
            compose_file(&reading.plan, kind, &Letterhead::default(), &options)?
        }
        Given::Kept(subject) => {
            session.with_data(async |opora, actor| write_document(&opora, &actor, subject, kind, &options).await)?.bytes
        }
    };
    replace(to, &bytes, session.language)?;
    answer::text(&say(session.language, "write-done", &[("file", to.display().to_string().into())]))?;
    Ok(ExitCode::SUCCESS)
}

/// Writes beside the target first, so that a failure leaves what was there.
fn replace(target: &Path, bytes: &[u8], language: Language) -> Result<(), Failure> {
    let beside = beside(target);
    let written = fs::File::create_new(&beside)
        .and_then(|mut file| file.write_all(bytes))
        .and_then(|()| fs::rename(&beside, target));
    written.map_err(|error| {
        // The reason for the failure is told; one more about the left-over would hide it.
        let _ = fs::remove_file(&beside);
        Failure::file("file-unwritable", target, &error, language)
    })
}

fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.{}", std::process::id()))
}
