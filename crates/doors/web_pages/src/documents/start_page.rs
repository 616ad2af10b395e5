//! The start page: what needs attention, and all documents.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::documents::DocumentKind;
use opora_domain::versions::DocumentSummary;
use opora_operations::{DocumentFilter, list_documents};

use crate::components::badge::finding_counts;
use crate::components::document_tabs::{state_badge, version_title};
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::visit::Visit;
use crate::words::Words;

/// The page.
pub fn render(words: Words, documents: &[DocumentSummary]) -> Page {
    let title = words.say("start-title");
    let main = html! {
        h1 { (title) }
        @if documents.is_empty() {
            (nothing_yet(words))
        } @else {
            p.button_row {
                a.button.button--primary href=(Address::Upload) { (words.say("start-upload")) }
                a.button href=(Address::TwoDocuments) { (words.say("two-documents-title")) }
                a.button href=(Address::PlansOfYear) { (words.say("plans-of-year-title")) }
            }
            (attention(words, documents))
            section aria-labelledby="all-documents" {
                h2 id="all-documents" { (words.say("start-all")) }
                (table(words, documents))
            }
        }
    };
    Page::new(title, Chapter::Documents, main)
}

fn nothing_yet(words: Words) -> Markup {
    html! {
        div.empty_state {
            p.lead { (words.say("start-empty-lead")) }
            ol {
                li { (words.say("start-empty-read")) }
                li { (words.say("start-empty-check")) }
                li { (words.say("start-empty-write")) }
            }
            p { a.button.button--primary href=(Address::Upload) { (words.say("start-upload")) } }
        }
    }
}

fn attention(words: Words, documents: &[DocumentSummary]) -> Markup {
    let waiting: Vec<_> = documents.iter().filter_map(|document| Some((document, document.waiting?))).collect();
    let faulty =
        documents.iter().filter(|document| document.waiting.is_none() && document.current().findings.errors > 0);
    let faulty: Vec<_> = faulty.collect();
    html! {
        section.card aria-labelledby="attention" {
            h2 id="attention" { (words.say("start-attention")) }
            @if waiting.is_empty() && faulty.is_empty() {
                p { (words.say("start-attention-none")) }
            } @else {
                ul {
                    @for (document, version) in waiting {
                        li {
                            a href=(Address::Review(version, Panel::Values)) {
                                (words.with("start-waiting", &[("title", name(words, document).into())]))
                            }
                        }
                    }
                    @for document in faulty {
                        li {
                            a href=(Address::Review(document.current().id, Panel::Findings)) {
                                (words.with("start-faulty", &[
                                    ("title", name(words, document).into()),
                                    ("count", document.current().findings.errors.into()),
                                ]))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Municipality, kind and year where they are known, else the title.
fn name(words: Words, document: &DocumentSummary) -> String {
    match (document.municipality.name.as_str(), document.year) {
        ("", _) | (_, None) => version_title(words, document.current()),
        (municipality, Some(year)) => words.with(
            &format!("document-name-{}", document.kind.name()),
            &[("municipality", municipality.into()), ("year", year.to_string().into())],
        ),
    }
}

/// The rows of a plan, the activities of a strategy.
fn rows_key(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::AnnualPlan => "start-rows",
        DocumentKind::Strategy => "start-activities",
    }
}

fn table(words: Words, documents: &[DocumentSummary]) -> Markup {
    html! {
        ul.document_list {
            @for document in documents {
                @let version = document.current();
                li.document_list__entry {
                    div.document_list__name {
                        h3 { a href=(Address::Plan(version.id)) { (version_title(words, version)) } }
                        p.small.muted {
                            @if !document.municipality.name.is_empty() { (document.municipality.name) " · " }
                            @if let Some(year) = document.year { (year) " · " }
                            (words.with(rows_key(document.kind), &[("count", version.items.into())])) " · "
                            (words.with("start-versions", &[("count", document.versions.into())]))
                            @if let Some(source) = &version.source_name { " · " (source) }
                        }
                    }
                    div.document_list__state {
                        (state_badge(words, version.state))
                        (finding_counts(words, version.findings))
                    }
                }
            }
        }
    }
}

/// Answers `/`.
pub async fn get(State(site): State<Site>, visit: Visit) -> Result<Response, Failure> {
    let documents = list_documents(&site.opora, &site.actor(), &DocumentFilter::default()).await?;
    Ok(render(visit.words, &documents).answer(&visit))
}
