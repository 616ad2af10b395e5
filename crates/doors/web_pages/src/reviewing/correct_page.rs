//! Correcting one value: what the source says, what was read, what is right.

use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use opora_domain::corrections::{Position, position};
use opora_domain::versions::VersionId;
use opora_operations::{ErrorKind, NewCorrection, ShownImport, correct_value, show_import};
use serde::Deserialize;

use super::value_input::{hint, value_input};
use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::values::field::{FieldKind, kind_of, label};
use crate::values::shown::shown;
use crate::values::typed::Typed;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// What the page shows.
pub struct CorrectPage<'a> {
    pub import: &'a ShownImport,
    pub path: &'a str,
    pub kind: FieldKind,
    pub position: &'a Position,
    /// As typed, or as it is.
    pub typed: &'a Typed,
    pub problem: Option<String>,
}

/// The page.
pub fn render(words: Words, data: &CorrectPage<'_>) -> Page {
    let name = label(words, data.path);
    let title = words.with("correct-title", &[("field", name.clone().into())]);
    let version = data.import.version.id;
    let quote = data.position.at.and_then(|at| data.import.tree.as_ref()?.text_at(&at.whole()));
    let problems: Vec<_> =
        data.problem.iter().map(|sentence| Problem { field: Some("value"), sentence: sentence.clone() }).collect();
    let main = html! {
        h1 { (title) }
        (problem_summary(&words.say("form-problem"), &problems))
        dl.prose {
            @if let Some(quote) = quote {
                dt { (words.say("correct-source")) }
                dd lang="bg" { blockquote { (quote) } }
            }
            dt { (words.say("correct-present")) }
            dd.pre_line { (shown(words, data.path, &data.position.value).unwrap_or_else(|| words.say("value-absent"))) }
        }
        form method="post" action=(Address::Correct(version, data.path.to_owned())) {
            (input(words, data, &name))
            (FormField::new("reason", words.say("correct-reason")).hint(words.say("correct-reason-hint")).text_area(&data.typed.reason, 2))
            div.button_row {
                button.button.button--primary type="submit" { (words.say("correct-save")) }
                a.button href=(Address::Value(version, data.path.to_owned())) { (words.say("form-cancel")) }
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

fn input(words: Words, data: &CorrectPage<'_>, name: &str) -> Markup {
    let mut field =
        FormField::new("value", words.with("correct-value", &[("field", name.into())])).problem(data.problem.clone());
    field.hint = hint(data.kind).map(|key| words.say(key));
    value_input(words, data.kind, &field, data.typed)
}

/// Which value.
#[derive(Debug, Deserialize)]
pub struct CorrectQuery {
    value: String,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CorrectForm {
    value: String,
    quarter_1: String,
    quarter_2: String,
    quarter_3: String,
    quarter_4: String,
    reason: String,
}

/// Answers `GET /imports/{version}/correct`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<CorrectQuery>,
) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    let (kind, position) = known(&import, &query.value)?;
    let typed = Typed::of(kind, &position.value);
    let data =
        CorrectPage { import: &import, path: &query.value, kind, position: &position, typed: &typed, problem: None };
    Ok(render(visit.words, &data).answer(&visit))
}

/// Answers `POST /imports/{version}/correct`: back to the value, or to the form with what is wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<CorrectQuery>,
    Form(form): Form<CorrectForm>,
) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    let path = query.value;
    let (kind, position) = known(&import, &path)?;
    let quarters = [form.quarter_1, form.quarter_2, form.quarter_3, form.quarter_4];
    let typed = Typed { value: form.value, quarters, reason: form.reason };
    let words = visit.words;
    let problem = match typed.value(kind) {
        Err(problem) => words.say(&format!("typed-{}", problem.name())),
        Ok(value) => {
            let reason = Some(typed.reason.trim().to_owned()).filter(|reason| !reason.is_empty());
            let correction = NewCorrection { path: path.clone(), value, reason };
            match correct_value(&site.opora, &site.actor(), version, correction).await {
                Ok(_) => {
                    let review = Address::Value(version, path).after(Done::Corrected);
                    return Ok(Redirect::to(&review.to_string()).into_response());
                }
                Err(error) if error.kind() == ErrorKind::Invalid => error.say(words.language),
                Err(error) => return Err(error.into()),
            }
        }
    };
    let data =
        CorrectPage { import: &import, path: &path, kind, position: &position, typed: &typed, problem: Some(problem) };
    Ok(Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..render(words, &data) }.answer(&visit))
}

fn known(import: &ShownImport, path: &str) -> Result<(FieldKind, Position), Failure> {
    let kind = kind_of(path).ok_or(Failure::NotFound)?;
    let position = position(&import.plan, path).map_err(|_| Failure::NotFound)?;
    Ok((kind, position))
}
