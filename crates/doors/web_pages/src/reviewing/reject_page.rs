//! Rejecting an import, with the reason.

use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use opora_domain::versions::VersionId;
use opora_operations::{ErrorKind, ShownImport, reject_import, show_import};
use serde::Deserialize;

use crate::components::document_tabs::version_title;
use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// What the form sends, as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct RejectForm {
    reason: String,
}

/// The page.
pub fn render(words: Words, import: &ShownImport, form: &RejectForm, problem: Option<String>) -> Page {
    let title = words.with("reject-title", &[("title", version_title(words, &import.version).into())]);
    let version = import.version.id;
    let problems: Vec<_> =
        problem.iter().map(|sentence| Problem { field: Some("reason"), sentence: sentence.clone() }).collect();
    let reason = FormField::new("reason", words.say("reject-reason")).hint(words.say("reject-reason-hint"));
    let main = html! {
        h1 { (title) }
        (problem_summary(&words.say("form-problem"), &problems))
        p.lead { (words.say("reject-lead")) }
        form method="post" action=(Address::Reject(version)) novalidate {
            (reason.problem(problem).required().text_area(&form.reason, 4))
            div.button_row {
                button.button.button--danger type="submit" { (words.say("review-reject")) }
                a.button href=(Address::Review(version, Panel::Values)) { (words.say("form-cancel")) }
            }
        }
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: words.say("tab-review"), address: Address::Review(version, Panel::Values) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

/// Answers `GET /imports/{version}/reject`.
pub async fn get(State(site): State<Site>, visit: Visit, Path(version): Path<VersionId>) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    Ok(render(visit.words, &import, &RejectForm::default(), None).answer(&visit))
}

/// Answers `POST /imports/{version}/reject`: to the review, or back to the form with what is wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Form(form): Form<RejectForm>,
) -> Result<Response, Failure> {
    let words = visit.words;
    let problem = if form.reason.trim().is_empty() {
        words.say("reject-without-reason")
    } else {
        match reject_import(&site.opora, &site.actor(), version, form.reason.trim()).await {
            Ok(_) => {
                let review = Address::Review(version, Panel::Values).after(Done::Rejected);
                return Ok(Redirect::to(&review.to_string()).into_response());
            }
            Err(error) if error.kind() == ErrorKind::Invalid => error.say(words.language),
            Err(error) => return Err(error.into()),
        }
    };
    let import = show_import(&site.opora, &site.actor(), version).await?;
    Ok(Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..render(words, &import, &form, Some(problem)) }.answer(&visit))
}
