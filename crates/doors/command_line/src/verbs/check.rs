//! `opora check`: what does not add up. The exit code is 1 where there are errors.

use std::path::Path;
use std::process::ExitCode;

use opora_domain::findings::Findings;
use opora_domain::versions::{DocumentId, VersionId};
use opora_operations::{ErrorKind, check_document, read_file, show_document, show_import};

use crate::arguments::Format;
use crate::failure::Failure;
use crate::input::Given;
use crate::session::Session;
use crate::{answer, input, text_form};

pub fn run(subject: &Path, format: Format, session: &Session) -> Result<ExitCode, Failure> {
    // What persons accepted of a kept document is told, and no longer counted.
    let (findings, accepted) = match input::file_or_kept(subject, session.language)? {
        Given::File(file) => {
            let reading = read_file(file.name.as_deref(), &file.bytes)?;
            (check_document(&reading.plan, reading.tree.as_ref()), 0)
        }
        Given::Kept(_) => kept_findings(subject, session)?,
    };
    match format {
        Format::Json => answer::json(&findings)?,
        Format::Text => answer::text(&text_form::findings(&findings, accepted, session.language))?,
    }
    Ok(if findings.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The open findings as they are kept, and how many are accepted; the identifier may be that of a document or of one
/// version.
fn kept_findings(id: &Path, session: &Session) -> Result<(Findings, usize), Failure> {
    let not_an_id = || Failure::given("not-an-id", vec![("given", id.display().to_string())]);
    let text = id.to_str().ok_or_else(not_an_id)?;
    let document: DocumentId = text.parse().map_err(|_| not_an_id())?;
    let version: VersionId = text.parse().map_err(|_| not_an_id())?;
    let (findings, acceptances) =
        session.with_data(async |opora, actor| match show_document(&opora, &actor, document).await {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let shown = show_import(&opora, &actor, version).await?;
                Ok((shown.findings, shown.acceptances))
            }
            shown => {
                let shown = shown?;
                Ok((shown.findings, shown.acceptances))
            }
        })?;
    let all = findings.len();
    let open: Vec<_> = findings.into_iter().filter(|finding| acceptances.of(finding).is_none()).collect();
    let accepted = all - open.len();
    Ok((Findings { findings: open }, accepted))
}
