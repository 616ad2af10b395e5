//! The board of findings of one version.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::documents::PlanningDocument;
use opora_domain::findings::Finding;
use opora_domain::versions::{VersionId, VersionSummary};
use opora_operations::show_plan;
use serde::Deserialize;

use super::groups::groups;
use crate::components::badge::finding_counts;
use crate::components::document_tabs::{Tab, document_tabs, version_title};
use crate::components::finding_card::finding_card;
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Grouping, Panel};
use crate::site::Site;
use crate::visit::Visit;
use crate::words::Words;

/// What the page shows.
pub struct FindingsPage<'a> {
    pub version: &'a VersionSummary,
    pub document: &'a PlanningDocument,
    pub findings: &'a [Finding],
    pub grouping: Grouping,
}

/// The page.
pub fn render(words: Words, data: &FindingsPage<'_>) -> Page {
    let title = words.say("findings-title");
    let main = html! {
        h1 { (title) }
        p.lead { (version_title(words, data.version)) }
        (document_tabs(words, data.version, Tab::Findings))
        (finding_counts(words, data.version.findings))
        (grouping_links(words, data))
        @for group in groups(words, data.document, data.findings, data.grouping) {
            section {
                h2 { (group.heading) " (" (group.findings.len()) ")" }
                @for finding in group.findings { (finding_card(words, finding, false)) }
            }
        }
        p { a href=(Address::Review(data.version.id, Panel::Findings)) { (words.say("plan-findings-in-source")) } }
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: version_title(words, data.version), address: Address::Plan(data.version.id) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

fn grouping_links(words: Words, data: &FindingsPage<'_>) -> Markup {
    html! {
        nav.panel_switch aria-label=(words.say("findings-grouping")) {
            ul {
                @for grouping in Grouping::ALL {
                    li {
                        a href=(Address::Findings(data.version.id, grouping)) aria-current=[(grouping == data.grouping).then_some("true")] {
                            (words.say(&format!("findings-by-{}", grouping.name())))
                        }
                    }
                }
            }
        }
    }
}

/// By what the findings are grouped.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FindingsQuery {
    by: String,
}

/// Answers `/plans/{version}/findings`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<FindingsQuery>,
) -> Result<Response, Failure> {
    let shown = show_plan(&site.opora, &site.actor(), version).await?;
    let grouping = Grouping::from_name(&query.by);
    let data = FindingsPage { version: &shown.version, document: &shown.plan, findings: &shown.findings, grouping };
    Ok(render(visit.words, &data).answer(&visit))
}
