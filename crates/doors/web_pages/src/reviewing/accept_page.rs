//! Accepting an import, with the decision of the council where there is one.

use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use opora_domain::versions::{Decision, DecisionKind, VersionId};
use opora_operations::{ErrorKind, ShownImport, accept_import, show_import};
use serde::Deserialize;
use serde_json::Value;

use crate::components::badge::finding_counts;
use crate::components::document_tabs::version_title;
use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::values::field::FieldKind;
use crate::values::typed::Typed;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// What the form sends, as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AcceptForm {
    body: String,
    number: String,
    protocol: String,
    date: String,
}

impl AcceptForm {
    /// What the document itself says of its decision.
    fn of(import: &ShownImport) -> Self {
        let adoption = import.plan.adoption().cloned().unwrap_or_default();
        Self {
            body: adoption.body.unwrap_or_default(),
            number: adoption.decision.unwrap_or_default(),
            protocol: adoption.protocol.unwrap_or_default(),
            date: adoption.date.map(|date| date.to_string()).unwrap_or_default(),
        }
    }

    /// The decision; `None` where nothing of it is known.
    fn decision(&self) -> Result<Option<Decision>, &'static str> {
        let text = |typed: &str| Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty());
        let typed = Typed { value: self.date.clone(), ..Typed::default() };
        let date = match typed.value(FieldKind::Date).map_err(|problem| problem.name())? {
            Value::String(date) => date.parse().ok(),
            _ => None,
        };
        let decision = Decision {
            kind: DecisionKind::Adopt,
            body: text(&self.body),
            number: text(&self.number),
            protocol: text(&self.protocol),
            date,
        };
        let is_blank =
            decision.body.is_none() && decision.number.is_none() && decision.protocol.is_none() && date.is_none();
        Ok((!is_blank).then_some(decision))
    }
}

/// The page.
pub fn render(words: Words, import: &ShownImport, form: &AcceptForm, problem: Option<String>) -> Page {
    let title = words.with("accept-title", &[("title", version_title(words, &import.version).into())]);
    let version = import.version.id;
    let counts = import.version.findings;
    let problems: Vec<_> =
        problem.iter().map(|sentence| Problem { field: Some("date"), sentence: sentence.clone() }).collect();
    let main = html! {
        h1 { (title) }
        (problem_summary(&words.say("form-problem"), &problems))
        p.lead { (words.say("accept-lead")) }
        (finding_counts(words, counts))
        form method="post" action=(Address::Accept(version)) {
            h2 { (words.say("accept-decision")) }
            p.prose { (words.say("accept-decision-hint")) }
            (FormField::new("body", words.say("field-adoption-body")).input("text", &form.body))
            (FormField::new("number", words.say("field-adoption-decision")).input("text", &form.number))
            (FormField::new("protocol", words.say("field-adoption-protocol")).input("text", &form.protocol))
            (FormField::new("date", words.say("field-adoption-date")).problem(problem).input("date", &form.date))
            div.button_row {
                button.button.button--primary type="submit" { (words.say("review-accept")) }
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

/// Answers `GET /imports/{version}/accept`.
pub async fn get(State(site): State<Site>, visit: Visit, Path(version): Path<VersionId>) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    Ok(render(visit.words, &import, &AcceptForm::of(&import), None).answer(&visit))
}

/// Answers `POST /imports/{version}/accept`: to the plan, or back to the form with what is wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Form(form): Form<AcceptForm>,
) -> Result<Response, Failure> {
    let words = visit.words;
    let problem = match form.decision() {
        Err(name) => words.say(&format!("typed-{name}")),
        Ok(decision) => match accept_import(&site.opora, &site.actor(), version, decision).await {
            Ok(_) => return Ok(Redirect::to(&Address::Plan(version).after(Done::Accepted).to_string()).into_response()),
            Err(error) if error.kind() == ErrorKind::Invalid => error.say(words.language),
            Err(error) => return Err(error.into()),
        },
    };
    let import = show_import(&site.opora, &site.actor(), version).await?;
    Ok(Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..render(words, &import, &form, Some(problem)) }.answer(&visit))
}
