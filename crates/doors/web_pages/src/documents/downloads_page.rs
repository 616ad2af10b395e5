//! Taking a plan as a file, and the download itself.

use axum::extract::{Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use maud::html;
use opora_domain::versions::{VersionId, VersionSummary};
use opora_operations::{ComposeOptions, FileKind, Subject, show_plan, write_document};
use serde::Deserialize;

use crate::components::document_tabs::{Tab, document_tabs, version_title};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Encoded};
use crate::site::Site;
use crate::visit::Visit;
use crate::words::Words;

/// The page.
pub fn render(words: Words, version: &VersionSummary) -> Page {
    let title = words.with("downloads-title", &[("title", version_title(words, version).into())]);
    let main = html! {
        h1 { (title) }
        (document_tabs(words, version, Tab::Downloads))
        ul.download_list {
            @for kind in FileKind::ALL {
                li.download_list__entry {
                    h2 { (words.say(&format!("download-kind-{}", kind.ending()))) }
                    p { (words.say(&format!("download-purpose-{}", kind.ending()))) }
                    a.button href=(Address::Download(version.id, kind.ending())) {
                        (words.with("download-take", &[("ending", kind.ending().to_uppercase().into())]))
                    }
                    @if kind != FileKind::Json {
                        a.evidence_link href={ (Address::Download(version.id, kind.ending())) "?second_currency=yes" } {
                            (words.say("download-second-currency")) span.visually_hidden { ": " (kind.ending().to_uppercase()) }
                        }
                    }
                }
            }
        }
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: version_title(words, version), address: Address::Plan(version.id) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

/// Answers `/plans/{version}/downloads`.
pub async fn get(State(site): State<Site>, visit: Visit, Path(version): Path<VersionId>) -> Result<Response, Failure> {
    let shown = show_plan(&site.opora, &site.actor(), version).await?;
    Ok(render(visit.words, &shown.version).answer(&visit))
}

/// How the file is to be composed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DownloadForm {
    second_currency: String,
}

/// Answers `/plans/{version}/downloads/{kind}` with the file.
pub async fn download(
    State(site): State<Site>,
    Path((version, ending)): Path<(VersionId, String)>,
    Query(form): Query<DownloadForm>,
) -> Result<Response, Failure> {
    let kind = FileKind::ALL.into_iter().find(|kind| kind.ending() == ending).ok_or(Failure::NotFound)?;
    let options = ComposeOptions { second_currency: form.second_currency == "yes", ..ComposeOptions::default() };
    let _admission = site.heavy.admit().await?;
    let file = write_document(&site.opora, &site.actor(), Subject::Version(version), kind, &options).await?;
    let headers = [(CONTENT_TYPE, file.kind.media_type().to_owned()), (CONTENT_DISPOSITION, attachment(&file.name))];
    Ok((headers, file.bytes).into_response())
}

/// The header that saves the answer under a name (RFC 6266, RFC 5987): a plain name for old programs, the real one
/// encoded.
fn attachment(name: &str) -> String {
    let safe =
        |character: char| if character.is_ascii_alphanumeric() || "-_.".contains(character) { character } else { '_' };
    let plain: String = name.chars().map(safe).collect();
    let real: String =
        name.chars().filter(|character| !"/\\".contains(*character) && !character.is_control()).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", Encoded(&real))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_break_out_of_the_header() {
        assert_eq!(
            attachment("план \"2021\"\r\n../x.docx"),
            "attachment; filename=\"______2021___.._x.docx\"; filename*=UTF-8''%D0%BF%D0%BB%D0%B0%D0%BD%20%222021%22..x.docx"
        );
    }
}
