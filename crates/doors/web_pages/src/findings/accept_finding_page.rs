//! Accepting a finding: what does not add up, and why it may stay so.

use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use opora_domain::findings::Finding;
use opora_domain::versions::{VersionId, VersionSummary};
use opora_operations::{ErrorKind, accept_finding, check_against_kept, show_plan};
use serde::Deserialize;

use crate::components::document_tabs::version_title;
use crate::components::finding_card::card;
use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::components::source_links::SourceLinks;
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Grouping, SeenAt};
use crate::site::Site;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// What the page shows.
pub struct AcceptFindingPage<'a> {
    pub version: &'a VersionSummary,
    pub finding: &'a Finding,
    pub seen_at: SeenAt,
    /// As typed.
    pub reason: &'a str,
    pub problem: Option<String>,
}

/// The page.
pub fn render(words: Words, data: &AcceptFindingPage<'_>) -> Page {
    let title = words.say("finding-accept-title");
    let version = data.version.id;
    let problems: Vec<_> =
        data.problem.iter().map(|sentence| Problem { field: Some("reason"), sentence: sentence.clone() }).collect();
    let reason = FormField::new("reason", words.say("finding-accept-reason"))
        .hint(words.say("finding-accept-reason-hint"))
        .problem(data.problem.clone())
        .required();
    let main = html! {
        h1 { (title) }
        (problem_summary(&words.say("form-problem"), &problems))
        p.lead { (words.say("finding-accept-lead")) }
        (card(words, data.finding, SourceLinks::Away(version), &html! {}))
        form method="post" action=(Address::AcceptFinding(version, data.finding.identity().key(), data.seen_at)) novalidate {
            (reason.text_area(data.reason, 4))
            div.button_row {
                button.button.button--primary type="submit" { (words.say("finding-accept-send")) }
                a.button href=(data.seen_at.address(version)) { (words.say("form-cancel")) }
            }
        }
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: version_title(words, data.version), address: Address::Plan(version) },
            Step { label: words.say("findings-title"), address: Address::Findings(version, Grouping::default()) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

/// Where the person comes from.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SeenAtQuery {
    from: String,
}

impl SeenAtQuery {
    pub fn seen_at(&self) -> SeenAt {
        SeenAt::from_name(&self.from)
    }
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AcceptFindingForm {
    reason: String,
}

/// Answers `GET /plans/{version}/findings/{finding}/accept`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path((version, key)): Path<(VersionId, String)>,
    Query(query): Query<SeenAtQuery>,
) -> Result<Response, Failure> {
    let (version, finding) = known(&site, version, &key).await?;
    let data =
        AcceptFindingPage { version: &version, finding: &finding, seen_at: query.seen_at(), reason: "", problem: None };
    Ok(render(visit.words, &data).answer(&visit))
}

/// Answers `POST /plans/{version}/findings/{finding}/accept`: back to where the finding stood, or to the form with what is
/// wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Path((version, key)): Path<(VersionId, String)>,
    Query(query): Query<SeenAtQuery>,
    Form(form): Form<AcceptFindingForm>,
) -> Result<Response, Failure> {
    let seen_at = query.seen_at();
    let problem = match accept_finding(&site.opora, &site.actor(), version, &key, &form.reason).await {
        Ok(_) => {
            let back = seen_at.address(version).after(Done::FindingAccepted);
            return Ok(Redirect::to(&back.to_string()).into_response());
        }
        Err(error) if error.kind() == ErrorKind::Invalid => error.say(visit.words.language),
        Err(error) => return Err(error.into()),
    };
    let (version, finding) = known(&site, version, &key).await?;
    let data = AcceptFindingPage {
        version: &version,
        finding: &finding,
        seen_at,
        reason: &form.reason,
        problem: Some(problem),
    };
    Ok(Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..render(visit.words, &data) }.answer(&visit))
}

/// The finding of a key, of the version itself or between it and other documents.
async fn known(site: &Site, version: VersionId, key: &str) -> Result<(VersionSummary, Finding), Failure> {
    let is_meant = |finding: &Finding| finding.identity().key() == key;
    let shown = show_plan(&site.opora, &site.actor(), version).await?;
    if let Some(finding) = shown.findings.into_iter().find(is_meant) {
        return Ok((shown.version, finding));
    }
    let between = check_against_kept(&site.opora, &site.actor(), version).await?;
    let finding = between.findings.into_iter().find(is_meant).ok_or(Failure::NotFound)?;
    Ok((shown.version, finding))
}
