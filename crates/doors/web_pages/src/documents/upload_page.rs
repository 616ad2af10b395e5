//! Giving a file: by the file field, or dropped onto it where JavaScript is there.

use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use opora_operations::{ErrorKind, Upload, import_document_telling};
use serde::Deserialize;

use super::reading_progress::Followed;
use crate::assets::Island;
use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// The greatest file that is taken, in bytes. Plans are far smaller, scans with pictures come near.
pub const MOST_FILE_BYTES: usize = 32 * 1024 * 1024;
/// The name of a file is only shown; a longer one is cut.
const LONGEST_NAME: usize = 200;
const ACCEPTED: &str = ".docx,.odt,.xlsx,.html,.htm,.txt,.json,.pdf,.doc,.rtf,.png,.jpg,.jpeg,.tif,.tiff";

/// The page, with what was wrong with the file that was given.
pub fn render(words: Words, problem: Option<String>) -> Page {
    let title = words.say("upload-title");
    let megabytes = MOST_FILE_BYTES / 1024 / 1024;
    let field = FormField::new("file", words.say("upload-field"))
        .hint(words.with("upload-hint", &[("megabytes", megabytes.into())]))
        .problem(problem.clone())
        .required();
    let problems: Vec<_> = problem.into_iter().map(|sentence| Problem { field: Some("file"), sentence }).collect();
    let main = html! {
        h1 { (title) }
        (problem_summary(&words.say("upload-problem"), &problems))
        p.lead { (words.say("upload-lead")) }
        form.upload_form.card method="post" action=(Address::Upload) enctype="multipart/form-data"
            data-sending=(words.say("upload-sending")) data-reading=(words.say("upload-reading"))
            data-progress={ (Address::Upload) "/progress/" } data-recognising=(words.say("upload-recognising"))
            data-failed=(words.say("upload-failed")) data-drop=(words.say("upload-drop")) {
            (field.file(ACCEPTED))
            p.upload_form__state role="status" aria-live="polite" {}
            button.button.button--primary type="submit" { (words.say("upload-send")) }
        }
        p.prose.muted { (words.say("upload-what-happens")) }
    };
    Page {
        trail: vec![Step { label: words.say("layout-documents"), address: Address::Start }],
        islands: vec![Island::Upload],
        ..Page::new(title, Chapter::Upload, main)
    }
}

/// Answers `GET /upload`.
pub async fn get(visit: Visit) -> Response {
    render(visit.words, None).answer(&visit)
}

/// The name under which the page asks how far the reading is.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct UploadQuery {
    reading: String,
}

/// Answers `POST /upload`: to the review of the file, or back to the form with what is wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Query(query): Query<UploadQuery>,
    form: Multipart,
) -> Result<Response, Failure> {
    let words = visit.words;
    let refuse = |sentence: String, status| Ok(Page { status, ..render(words, Some(sentence)) }.answer(&visit));
    let upload = match received(form).await? {
        Received::File(upload) => upload,
        Received::Nothing => return refuse(words.say("upload-nothing"), StatusCode::UNPROCESSABLE_ENTITY),
        Received::TooLarge => return refuse(words.say("upload-too-large"), StatusCode::PAYLOAD_TOO_LARGE),
    };
    let _admission = site.heavy.admit().await?;
    let followed = site.readings.follow(&query.reading);
    let progress = followed.as_ref().map(Followed::teller);
    match import_document_telling(&site.opora, &site.actor(), upload, progress).await {
        Ok(imported) => {
            let done = if imported.already_known { Done::AlreadyKnown } else { Done::Imported };
            let review = Address::Review(imported.version.id, Panel::Values).after(done);
            Ok(Redirect::to(&review.to_string()).into_response())
        }
        Err(error) if error.kind() == ErrorKind::Invalid => {
            refuse(error.say(words.language), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

enum Received {
    File(Upload),
    Nothing,
    TooLarge,
}

/// Takes the file from the form piece by piece and stops as soon as it is too large.
async fn received(mut form: Multipart) -> Result<Received, Failure> {
    loop {
        let mut field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok(Received::Nothing),
            Err(error) => return broken(&error),
        };
        if field.name() != Some("file") {
            continue;
        }
        let name = field.file_name().map(|name| name.chars().take(LONGEST_NAME).collect::<String>());
        let name = name.filter(|name| !name.trim().is_empty());
        let mut bytes = Vec::new();
        loop {
            match field.chunk().await {
                Ok(Some(piece)) if bytes.len() + piece.len() > MOST_FILE_BYTES => return Ok(Received::TooLarge),
                Ok(Some(piece)) => bytes.extend_from_slice(&piece),
                Ok(None) => break,
                Err(error) => return broken(&error),
            }
        }
        let is_missing = bytes.is_empty() && name.is_none();
        return Ok(if is_missing { Received::Nothing } else { Received::File(Upload { name, bytes }) });
    }
}

fn broken(error: &MultipartError) -> Result<Received, Failure> {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Ok(Received::TooLarge) } else { Err(Failure::BadForm) }
}
