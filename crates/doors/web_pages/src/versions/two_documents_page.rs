//! Any two documents of a kind side by side: this year's plan and last year's, or those of two municipalities.

use axum::extract::{Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::comparison::Comparison;
use opora_domain::versions::{DocumentSummary, VersionId};
use opora_operations::{DocumentFilter, ErrorKind, compare_versions, list_documents};
use serde::Deserialize;

use super::comparison_page::comparison_table;
use crate::components::document_tabs::version_title;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::site::Site;
use crate::visit::Visit;
use crate::words::Words;

/// What the page shows.
pub struct TwoDocumentsPage<'a> {
    pub documents: &'a [DocumentSummary],
    pub older: Option<VersionId>,
    pub newer: Option<VersionId>,
    /// The differences; `None` until two are chosen, or the sentence why they cannot be compared.
    pub comparison: Option<Result<&'a Comparison, &'a str>>,
}

/// The page.
pub fn render(words: Words, data: &TwoDocumentsPage<'_>) -> Page {
    let title = words.say("two-documents-title");
    let problems: Vec<_> = match data.comparison {
        Some(Err(sentence)) => vec![Problem { field: Some("older"), sentence: sentence.to_owned() }],
        _ => Vec::new(),
    };
    let main = html! {
        h1 { (title) }
        (problem_summary(&words.say("form-problem"), &problems))
        form.filter_form method="get" action=(Address::TwoDocuments) {
            (choice(words, "older", data.documents, data.older))
            (choice(words, "newer", data.documents, data.newer))
            div.filter_form__buttons { button.button.button--primary type="submit" { (words.say("two-documents-compare")) } }
        }
        @match data.comparison {
            Some(Ok(comparison)) if comparison.is_empty() => p { (words.say("comparison-none")) },
            Some(Ok(comparison)) => (comparison_table(words, comparison, &title)),
            _ => p.prose { (words.say("two-documents-hint")) },
        }
    };
    Page::new(title, Chapter::Documents, main)
}

fn choice(words: Words, name: &str, documents: &[DocumentSummary], chosen: Option<VersionId>) -> Markup {
    html! {
        div {
            label for=(name) { (words.say(&format!("two-documents-{}", name))) }
            select id=(name) name=(name) {
                @for document in documents {
                    @let version = document.current();
                    option value=(version.id) selected[Some(version.id) == chosen] {
                        @if !document.municipality.name.is_empty() { (document.municipality.name) " " }
                        @if let Some(year) = document.year { (year) ": " }
                        (version_title(words, version))
                    }
                }
            }
        }
    }
}

/// Which documents are compared, by their versions.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TwoDocumentsQuery {
    older: String,
    newer: String,
}

/// Answers `/comparison`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Query(query): Query<TwoDocumentsQuery>,
) -> Result<Response, Failure> {
    let documents = list_documents(&site.opora, &site.actor(), &DocumentFilter::default()).await?;
    let (older, newer) = (query.older.parse::<VersionId>().ok(), query.newer.parse::<VersionId>().ok());
    let compared = match (older, newer) {
        (Some(older), Some(newer)) => match compare_versions(&site.opora, &site.actor(), older, newer).await {
            Ok(comparison) => Some(Ok(comparison)),
            Err(error) if error.kind() == ErrorKind::Invalid => Some(Err(error.say(visit.words.language))),
            Err(error) => return Err(error.into()),
        },
        _ => None,
    };
    let comparison = compared.as_ref().map(|compared| compared.as_ref().map_err(String::as_str));
    let data = TwoDocumentsPage { documents: &documents, older, newer, comparison };
    Ok(render(visit.words, &data).answer(&visit))
}
