//! What differs between two versions.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::comparison::{Comparison, Difference, DifferenceKind, Subject};
use opora_domain::versions::{DocumentId, VersionId, VersionSummary};
use opora_operations::{compare_versions, list_versions};
use serde::Deserialize;

use super::versions_page::comparison_form;
use crate::components::badge::{Tone, badge};
use crate::components::document_tabs::{Tab, document_tabs, version_title};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::site::Site;
use crate::values::field;
use crate::values::shown::shown;
use crate::visit::Visit;
use crate::words::Words;

/// What the page shows.
pub struct ComparisonPage<'a> {
    pub older: &'a VersionSummary,
    pub newer: &'a VersionSummary,
    pub versions: &'a [VersionSummary],
    pub comparison: &'a Comparison,
}

/// The page.
pub fn render(words: Words, data: &ComparisonPage<'_>) -> Page {
    let title =
        words.with("comparison-title", &[("older", data.older.number.into()), ("newer", data.newer.number.into())]);
    let main = html! {
        h1 { (title) }
        p.lead { (version_title(words, data.newer)) }
        (document_tabs(words, data.newer, Tab::Versions))
        (comparison_form(words, data.newer, data.versions))
        @if data.comparison.is_empty() {
            p { (words.say("comparison-none")) }
        } @else {
            (comparison_table(words, data.comparison, &title))
        }
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: words.say("tab-versions"), address: Address::Versions(data.newer.document) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

/// All differences as a table.
pub fn comparison_table(words: Words, comparison: &Comparison, name: &str) -> Markup {
    html! {
        p { (words.with("comparison-count", &[("count", comparison.differences.len().into())])) }
        div.scroll_region role="region" aria-label=(name) tabindex="0" {
            table.comparison_table {
                thead {
                    tr {
                        th scope="col" { (words.say("comparison-kind")) }
                        th scope="col" { (words.say("comparison-where")) }
                        th scope="col" { (words.say("comparison-before")) }
                        th scope="col" { (words.say("comparison-after")) }
                    }
                }
                tbody { @for difference in &comparison.differences { (row(words, difference)) } }
            }
        }
    }
}

fn row(words: Words, difference: &Difference) -> Markup {
    let (tone, kind) = match difference.kind {
        DifferenceKind::Added => (Tone::Success, "added"),
        DifferenceKind::Removed => (Tone::Error, "removed"),
        DifferenceKind::Changed => (Tone::Accent, "changed"),
        DifferenceKind::Moved => (Tone::Hint, "moved"),
    };
    let subject = subject_name(difference.subject);
    let path = difference.newer_path.as_deref().or(difference.older_path.as_deref()).unwrap_or_default();
    let text = |value| shown(words, path, value).unwrap_or_else(|| "–".to_owned());
    html! {
        tr {
            td { (badge(tone, &words.say(&format!("difference-{}", kind)))) }
            th scope="row" {
                (words.say(&format!("subject-{}", subject)))
                @if let Some(label) = &difference.label { ": " (label) }
                @if !difference.field.is_empty() {
                    span.plan_table__form { (field_label(words, difference, path)) }
                }
            }
            td.pre_line { (text(&difference.older)) }
            td.pre_line { (text(&difference.newer)) }
        }
    }
}

fn subject_name(subject: Subject) -> &'static str {
    match subject {
        Subject::Plan => "plan",
        Subject::Section => "section",
        Subject::Item => "item",
        Subject::Narrative => "narrative",
        Subject::Heading => "heading",
        Subject::Figure => "figure",
        Subject::RiskGroup => "risk-group",
        Subject::Indicator => "indicator",
        Subject::Direction => "direction",
        Subject::GeneralObjective => "general-objective",
        Subject::SpecificObjective => "specific-objective",
        Subject::Measure => "measure",
        Subject::Activity => "activity",
        Subject::LogframeRow => "logframe-row",
        Subject::Role => "role",
        Subject::Stage => "stage",
        Subject::Staffing => "staffing",
        Subject::CommunicationObjective => "communication-objective",
        Subject::CommunicationRow => "communication-row",
        Subject::Service => "service",
    }
}

/// The name of the field; a part of a value without a name of its own goes by the field as the format calls it.
fn field_label(words: Words, difference: &Difference, path: &str) -> String {
    let known = field::kind_of(path).is_some();
    if known { field::label(words, path) } else { words.whole_field(&difference.field) }
}

/// Which versions are compared.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ComparisonQuery {
    older: String,
    newer: String,
}

/// Answers `/documents/{document}/comparison`; without a choice, the newest two versions.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(document): Path<DocumentId>,
    Query(query): Query<ComparisonQuery>,
) -> Result<Response, Failure> {
    let versions = list_versions(&site.opora, &site.actor(), document).await?;
    let find = |asked: &str, otherwise: usize| {
        let asked = asked.parse::<VersionId>().ok();
        asked.and_then(|id| versions.iter().find(|version| version.id == id)).or_else(|| versions.get(otherwise))
    };
    let newer = find(&query.newer, 0).ok_or(Failure::NotFound)?;
    let older = find(&query.older, 1).unwrap_or(newer);
    let comparison = compare_versions(&site.opora, &site.actor(), older.id, newer.id).await?;
    let data = ComparisonPage { older, newer, versions: &versions, comparison: &comparison };
    Ok(render(visit.words, &data).answer(&visit))
}
