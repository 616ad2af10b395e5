//! Adding a row that was not understood as one.

use std::collections::HashMap;

use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use opora_domain::evidence::Unplaced;
use opora_domain::planning::Section;
use opora_domain::versions::VersionId;
use opora_operations::{ErrorKind, NewCorrection, ShownImport, correct_value, show_import};
use opora_tree::Place;
use serde::Deserialize;

use super::typed_row::{typed_field, typed_row};
use super::value_input::{hint, value_input};
use super::value_panel::heading;
use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::values::field::ITEM_FIELDS;
use crate::values::plan_values::Owner;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// What the form sends, field by field, as typed.
type Sent = HashMap<String, String>;

/// What the page shows.
pub struct AddRowPage<'a> {
    pub import: &'a ShownImport,
    pub section: usize,
    /// The text that the row is made from.
    pub text: Option<&'a Unplaced>,
    pub sent: &'a Sent,
    /// What is wrong: the field, where it is about one, and the sentence.
    pub problems: Vec<(Option<&'static str>, String)>,
}

/// The section in which a text of the source stands: the last that begins before it.
pub fn section_at(sections: &[Section], at: Place) -> usize {
    let begins = |section: &Section| section.at.or_else(|| section.items.iter().find_map(|item| item.at));
    sections.iter().rposition(|section| begins(section).is_some_and(|begins| begins <= at)).unwrap_or(0)
}

/// The page.
pub fn render(words: Words, data: &AddRowPage<'_>) -> Page {
    let title = words.say("add-row-title");
    let version = data.import.version.id;
    let at = data.text.map(|text| text.at);
    let problems: Vec<_> =
        data.problems.iter().map(|(field, sentence)| Problem { field: *field, sentence: sentence.clone() }).collect();
    let cancel = match at {
        Some(_) => Address::Review(version, Panel::Unplaced),
        None => Address::Value(version, format!("sections/{}/title", data.section)),
    };
    let main = html! {
        h1 { (title) }
        (problem_summary(&words.say("form-problem"), &problems))
        @if let Some(text) = data.text {
            dl.prose { dt { (words.say("correct-source")) } dd lang="bg" { blockquote { (text.text) } } }
        }
        p.prose { (words.say("add-row-lead")) }
        form method="post" action=(Address::AddRow(version, data.section, at)) novalidate {
            (section_field(words, data))
            @for (field, _) in ITEM_FIELDS { (one_field(words, data, field)) }
            (FormField::new("reason", words.say("correct-reason")).hint(words.say("correct-reason-hint")).text_area(data.sent.get("reason").map_or("", String::as_str), 2))
            div.button_row {
                button.button.button--primary type="submit" { (words.say("add-row-save")) }
                a.button href=(cancel) { (words.say("form-cancel")) }
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

fn section_field(words: Words, data: &AddRowPage<'_>) -> Markup {
    let sections = data.import.plan.as_plan().map_or(0, |plan| plan.sections.len());
    let named = |section: usize| (section.to_string(), heading(words, &data.import.plan, &Owner::Section(section)));
    let choices: Vec<_> = (0..sections).map(named).collect();
    FormField::new("section", words.say("add-row-section")).select(&choices, &data.section.to_string())
}

fn one_field(words: Words, data: &AddRowPage<'_>, field: &'static str) -> Markup {
    let Some((kind, typed)) = typed_field(data.sent, field) else { return html! {} };
    let problem = data.problems.iter().find(|(own, _)| *own == Some(field)).map(|(_, sentence)| sentence.clone());
    let label = words.say(&format!("field-sections-items-{}", field.replace('/', "-")));
    let mut input = FormField::new(field, label).problem(problem);
    input.required = field == "title";
    // That most fields may stay empty is said once for all.
    input.hint = hint(kind).filter(|key| *key != "correct-hint-empty").map(|key| words.say(key));
    value_input(words, kind, &input, &typed)
}

/// Where the row goes, and the place of the text that it is made from.
#[derive(Debug, Deserialize)]
pub struct AddRowQuery {
    section: usize,
    #[serde(default)]
    at: Option<String>,
}

/// Answers `GET /imports/{version}/add-row`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<AddRowQuery>,
) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    let text = known(&import, query.section, query.at.as_deref())?;
    let sent = text.map(|text| ("title".to_owned(), text.text.clone())).into_iter().collect();
    let data = AddRowPage { import: &import, section: query.section, text, sent: &sent, problems: Vec::new() };
    Ok(render(visit.words, &data).answer(&visit))
}

/// Answers `POST /imports/{version}/add-row`: to the new row, or back to the form with what is wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<AddRowQuery>,
    Form(sent): Form<Sent>,
) -> Result<Response, Failure> {
    let words = visit.words;
    let import = show_import(&site.opora, &site.actor(), version).await?;
    let section = sent.get("section").and_then(|section| section.parse().ok()).unwrap_or(query.section);
    let text = known(&import, section, query.at.as_deref())?;
    let problems = match typed_row(words, &sent, text.map(|text| text.at)) {
        Err(problems) => problems.into_iter().map(|(field, sentence)| (Some(field), sentence)).collect(),
        Ok(value) => {
            let reason = sent.get("reason").map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty());
            let correction = NewCorrection { path: format!("sections/{section}/items/+"), value, reason };
            match correct_value(&site.opora, &site.actor(), version, correction).await {
                Ok(shown) => {
                    // The newest correction is the last one.
                    let row = shown.corrections.last().and_then(|added| added.outcome.path());
                    let path = row.map_or_else(|| format!("sections/{section}/title"), |row| format!("{row}/title"));
                    let review = Address::Value(version, path).after(Done::RowAdded);
                    return Ok(Redirect::to(&review.to_string()).into_response());
                }
                Err(error) if error.kind() == ErrorKind::Invalid => vec![(None, error.say(words.language))],
                Err(error) => return Err(error.into()),
            }
        }
    };
    let data = AddRowPage { import: &import, section, text, sent: &sent, problems };
    Ok(Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..render(words, &data) }.answer(&visit))
}

/// The text at a place of this plan, where one is named.
fn known<'a>(import: &'a ShownImport, section: usize, at: Option<&str>) -> Result<Option<&'a Unplaced>, Failure> {
    let sections = import.plan.as_plan().map_or(0, |plan| plan.sections.len());
    if section >= sections {
        return Err(Failure::NotFound);
    }
    let Some(at) = at else { return Ok(None) };
    let at: Place = serde_json::from_str(at).map_err(|_| Failure::NotFound)?;
    let text = import.plan.accounting().unplaced.iter().find(|text| text.at == at);
    text.map(Some).ok_or(Failure::NotFound)
}
