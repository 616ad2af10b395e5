//! The money of one row, line by line: lines are corrected, added and taken out together.

use std::collections::HashMap;

use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use opora_domain::corrections::position;
use opora_domain::versions::VersionId;
use opora_operations::{ErrorKind, NewCorrection, ShownImport, correct_value, show_import};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::value_input::value_input;
use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::values::field::{FUNDING_FIELDS, FieldKind};
use crate::values::typed::Typed;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// So many empty lines are offered below those that are there.
const EMPTY_LINES: usize = 2;
/// More lines than this has no row.
const MOST_LINES: usize = 50;

/// What a line sends, field by field, as typed.
type Line = HashMap<&'static str, String>;

/// What the page shows.
pub struct FundingPage<'a> {
    pub import: &'a ShownImport,
    /// The path of the row.
    pub row: &'a str,
    pub lines: &'a [Line],
    pub reason: &'a str,
    /// What is wrong: the line, the field and the sentence; or a sentence about the whole.
    pub problem: Option<(Option<(usize, &'static str)>, String)>,
}

/// The lines of the list as they are, with some empty ones.
pub fn lines_of(list: &Value) -> Vec<Line> {
    let lines = list.as_array().map_or(&[][..], Vec::as_slice).iter().map(|line| {
        let text = |field: &str| line.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
        FUNDING_FIELDS.iter().map(|(field, _)| (*field, text(field))).collect::<Line>()
    });
    lines.chain((0..EMPTY_LINES).map(|_| Line::new())).collect()
}

/// The page.
pub fn render(words: Words, data: &FundingPage<'_>) -> Page {
    let title = words.say("funding-lines-title");
    let version = data.import.version.id;
    let told = |field: &str| {
        let told = position(&data.import.plan, &format!("{}/{field}", data.row)).ok();
        told.and_then(|told| told.value.as_str().map(str::to_owned))
    };
    let problems: Vec<_> =
        data.problem.iter().map(|(_, sentence)| Problem { field: None, sentence: sentence.clone() }).collect();
    let main = html! {
        h1 { (title) }
        @if let Some(name) = told("title") { p.lead { (name) } }
        (problem_summary(&words.say("form-problem"), &problems))
        @if let Some(text) = told("funding_text") {
            dl.prose { dt { (words.say("field-sections-items-funding_text")) } dd.pre_line lang="bg" { (text) } }
        }
        p.prose { (words.say("funding-lines-hint")) }
        form method="post" action=(Address::Funding(version, data.row.to_owned())) {
            @for (index, line) in data.lines.iter().enumerate() { (one_line(words, data, index, line)) }
            (FormField::new("reason", words.say("correct-reason")).hint(words.say("correct-reason-hint")).text_area(data.reason, 2))
            div.button_row {
                button.button.button--primary type="submit" { (words.say("correct-save")) }
                a.button href=(Address::Value(version, format!("{}/funding_text", data.row))) { (words.say("form-cancel")) }
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

fn one_line(words: Words, data: &FundingPage<'_>, index: usize, line: &Line) -> Markup {
    html! {
        fieldset.funding_line {
            legend { (words.with("funding-lines-line", &[("number", (index + 1).into())])) }
            @for (field, kind) in FUNDING_FIELDS { (one_field(words, data, (index, *field), *kind, line.get(*field).map_or("", String::as_str))) }
        }
    }
}

fn one_field(words: Words, data: &FundingPage<'_>, at: (usize, &'static str), kind: FieldKind, typed: &str) -> Markup {
    let name = format!("{}_{}", at.1, at.0);
    let problem = data.problem.as_ref().filter(|(own, _)| *own == Some(at)).map(|(_, sentence)| sentence.clone());
    let field = FormField::new(&name, words.say(&format!("field-sections-items-funding-{}", at.1))).problem(problem);
    value_input(words, kind, &field, &Typed { value: typed.to_owned(), ..Typed::default() })
}

/// Which row.
#[derive(Debug, Deserialize)]
pub struct FundingQuery {
    row: String,
}

/// Answers `GET /imports/{version}/funding`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<FundingQuery>,
) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    let lines = lines_of(&known(&import, &query.row)?);
    let data = FundingPage { import: &import, row: &query.row, lines: &lines, reason: "", problem: None };
    Ok(render(visit.words, &data).answer(&visit))
}

/// Answers `POST /imports/{version}/funding`: back to the row, or to the form with what is wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<FundingQuery>,
    Form(form): Form<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let words = visit.words;
    let import = show_import(&site.opora, &site.actor(), version).await?;
    known(&import, &query.row)?;
    let lines = sent(&form);
    let reason = form.get("reason").cloned().unwrap_or_default();
    let problem = match values(words, &lines) {
        Err((at, sentence)) => (Some(at), sentence),
        Ok(value) => {
            let told = Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty());
            let correction = NewCorrection { path: format!("{}/funding", query.row), value, reason: told };
            match correct_value(&site.opora, &site.actor(), version, correction).await {
                Ok(_) => {
                    let back = Address::Value(version, format!("{}/funding_text", query.row)).after(Done::Corrected);
                    return Ok(Redirect::to(&back.to_string()).into_response());
                }
                Err(error) if error.kind() == ErrorKind::Invalid => (None, error.say(words.language)),
                Err(error) => return Err(error.into()),
            }
        }
    };
    let data = FundingPage { import: &import, row: &query.row, lines: &lines, reason: &reason, problem: Some(problem) };
    Ok(Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..render(words, &data) }.answer(&visit))
}

/// The lines of the form, up to the last that it sent.
fn sent(form: &HashMap<String, String>) -> Vec<Line> {
    let has_line =
        |index: &usize| FUNDING_FIELDS.iter().any(|(field, _)| form.contains_key(&format!("{field}_{index}")));
    let lines = (0..MOST_LINES).take_while(has_line).map(|index| {
        let text = |field: &str| form.get(&format!("{field}_{index}")).cloned().unwrap_or_default();
        FUNDING_FIELDS.iter().map(|(field, _)| (*field, text(field))).collect::<Line>()
    });
    lines.collect()
}

/// The list that the lines stand for. A line in which nothing is filled is none.
fn values(words: Words, lines: &[Line]) -> Result<Value, ((usize, &'static str), String)> {
    let mut list = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if line.values().all(|text| text.trim().is_empty()) {
            continue;
        }
        let mut value = Map::new();
        for (field, kind) in FUNDING_FIELDS {
            let typed = Typed { value: line.get(field).cloned().unwrap_or_default(), ..Typed::default() };
            let problem = |key: String| ((index, *field), words.say(&key));
            let typed = typed.value(*kind).map_err(|wrong| problem(format!("typed-{}", wrong.name())))?;
            if *field == "source" && typed.is_null() {
                return Err(((index, *field), words.say("funding-lines-source")));
            }
            value.insert((*field).to_owned(), typed);
        }
        list.push(Value::Object(value));
    }
    Ok(Value::Array(list))
}

/// The list of a row of this plan.
fn known(import: &ShownImport, row: &str) -> Result<Value, Failure> {
    let is_row = crate::values::field::field_of(row) == "sections/items";
    let list = position(&import.plan, &format!("{row}/funding")).map_err(|_| Failure::NotFound)?;
    if is_row && list.value.is_array() { Ok(list.value) } else { Err(Failure::NotFound) }
}

#[cfg(test)]
mod tests {
    use opora_texts::Language;
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_are_taken_as_typed_and_empty_ones_fall_away() {
        let words = Words { language: Language::Bg };
        let list =
            json!([{ "source": "project", "programme": "Грижа", "amount": "5.00", "currency": "BGN", "what": null }]);
        let mut lines = lines_of(&list);
        assert_eq!(lines.len(), 1 + EMPTY_LINES);
        assert_eq!(values(words, &lines), Ok(list));
        lines[1].insert("programme", "само програма".to_owned());
        assert_eq!(values(words, &lines).unwrap_err().0, (1, "source"));
        lines[1].insert("source", "donations".to_owned());
        lines[1].insert("amount", "пет".to_owned());
        assert_eq!(values(words, &lines).unwrap_err().0, (1, "amount"));
        let form: HashMap<String, String> = [("source_0", "project"), ("amount_0", "1,5"), ("source_1", "")]
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .into();
        assert_eq!(values(words, &sent(&form)).unwrap()[0]["amount"], "1.50");
        assert_eq!(values(words, &sent(&form)).unwrap().as_array().unwrap().len(), 1);
    }
}
