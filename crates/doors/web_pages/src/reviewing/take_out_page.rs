//! Taking a row out of what was understood, with the reason.

use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use opora_domain::planning::Item;
use opora_domain::versions::VersionId;
use opora_operations::{ErrorKind, NewCorrection, ShownImport, correct_value, show_import};
use serde::Deserialize;
use serde_json::{Value, json};

use super::value_panel::heading;
use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::values::plan_values::Owner;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// What the page shows.
pub struct TakeOutPage<'a> {
    pub import: &'a ShownImport,
    pub section: usize,
    pub row: usize,
    pub item: &'a Item,
    pub reason: &'a str,
    pub problem: Option<String>,
}

/// The page.
pub fn render(words: Words, data: &TakeOutPage<'_>) -> Page {
    let title = words.say("take-out-title");
    let version = data.import.version.id;
    let quote = data.item.at.and_then(|at| data.import.tree.as_ref()?.text_at(&at.whole()));
    let problems: Vec<_> =
        data.problem.iter().map(|sentence| Problem { field: None, sentence: sentence.clone() }).collect();
    let path = path(data.section, data.row);
    let main = html! {
        h1 { (title) }
        p.lead { (heading(words, &data.import.plan, &Owner::Item(data.section, data.row))) }
        (problem_summary(&words.say("form-problem"), &problems))
        @if let Some(quote) = quote {
            dl.prose { dt { (words.say("correct-source")) } dd lang="bg" { blockquote { (quote) } } }
        }
        p.prose { (words.say("take-out-lead")) }
        form method="post" action=(Address::TakeOut(version, path.clone())) {
            input type="hidden" name="seen" value=(mark(data.item));
            (FormField::new("reason", words.say("correct-reason")).hint(words.say("correct-reason-hint")).text_area(data.reason, 2))
            div.button_row {
                button.button.button--danger type="submit" { (words.say("take-out-row")) }
                a.button href=(Address::Value(version, format!("{path}/title"))) { (words.say("form-cancel")) }
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

fn path(section: usize, row: usize) -> String {
    format!("sections/{section}/items/{row}")
}

/// By what the row that a person saw is known again: the same path may by now be that of another row.
fn mark(item: &Item) -> String {
    json!([item.at, item.number, item.part, item.title]).to_string()
}

/// Which row.
#[derive(Debug, Deserialize)]
pub struct TakeOutQuery {
    row: String,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TakeOutForm {
    seen: String,
    reason: String,
}

/// Answers `GET /imports/{version}/take-out`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<TakeOutQuery>,
) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    let (section, row, item) = known(&import, &query.row).ok_or(Failure::NotFound)?;
    let data = TakeOutPage { import: &import, section, row, item, reason: "", problem: None };
    Ok(render(visit.words, &data).answer(&visit))
}

/// Answers `POST /imports/{version}/take-out`: back to the section, or to the page with what is wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<TakeOutQuery>,
    Form(form): Form<TakeOutForm>,
) -> Result<Response, Failure> {
    let words = visit.words;
    let import = show_import(&site.opora, &site.actor(), version).await?;
    let (section, row, item) = known(&import, &query.row).ok_or(Failure::NotFound)?;
    let problem = if form.seen == mark(item) {
        let reason = Some(form.reason.trim().to_owned()).filter(|reason| !reason.is_empty());
        let correction = NewCorrection { path: path(section, row), value: Value::Null, reason };
        match correct_value(&site.opora, &site.actor(), version, correction).await {
            Ok(_) => {
                let back = Address::Value(version, format!("sections/{section}/title")).after(Done::RowTakenOut);
                return Ok(Redirect::to(&back.to_string()).into_response());
            }
            Err(error) if error.kind() == ErrorKind::Invalid => error.say(words.language),
            Err(error) => return Err(error.into()),
        }
    } else {
        words.say("take-out-other-row")
    };
    let data = TakeOutPage { import: &import, section, row, item, reason: &form.reason, problem: Some(problem) };
    Ok(Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..render(words, &data) }.answer(&visit))
}

/// The row at a path of this plan.
fn known<'a>(import: &'a ShownImport, path: &str) -> Option<(usize, usize, &'a Item)> {
    let (section, row) = path.strip_prefix("sections/")?.split_once("/items/")?;
    let (section, row) = (section.parse().ok()?, row.parse().ok()?);
    let sections = &import.plan.as_plan()?.sections;
    Some((section, row, sections.get(section)?.items.get(row)?))
}
