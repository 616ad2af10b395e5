//! The board of findings of one version.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::documents::PlanningDocument;
use opora_domain::findings::{Acceptances, Finding};
use opora_domain::versions::{FindingCounts, VersionId, VersionSummary};
use opora_operations::{check_against_kept, show_plan};
use serde::Deserialize;

use super::groups::groups;
use crate::components::accepted_findings::accepted_findings;
use crate::components::badge::finding_counts;
use crate::components::document_tabs::{Tab, document_tabs, version_title};
use crate::components::finding_card::{FindingPlace, finding_card};
use crate::components::source_links::SourceLinks;
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Grouping, Panel, SeenAt};
use crate::site::Site;
use crate::tracing::tracing_filter::TracingFilter;
use crate::visit::Visit;
use crate::words::Words;

/// What the page shows.
pub struct FindingsPage<'a> {
    pub version: &'a VersionSummary,
    pub document: &'a PlanningDocument,
    pub findings: &'a [Finding],
    /// What does not add up between this document and others, computed anew.
    pub between: &'a [Finding],
    pub acceptances: &'a Acceptances,
    pub grouping: Grouping,
}

/// The page.
pub fn render(words: Words, data: &FindingsPage<'_>) -> Page {
    let title = words.say("findings-title");
    let version = data.version.id;
    let place = FindingPlace { version, source: SourceLinks::Away(version), seen_at: SeenAt::Board(data.grouping) };
    let (open, mut accepted) = data.acceptances.divide(data.findings);
    let (open_between, accepted_between) = data.acceptances.divide(data.between);
    accepted.extend(accepted_between);
    // Here everything accepted is shown, also what does not add up between documents.
    let counts = FindingCounts { accepted: u32::try_from(accepted.len()).unwrap_or(u32::MAX), ..data.version.findings };
    let main = html! {
        h1 { (title) }
        p.lead { (version_title(words, data.version)) }
        (document_tabs(words, data.version, Tab::Findings))
        div.button_row { (finding_counts(words, counts)) }
        (grouping_links(words, data))
        @for group in groups(words, data.document, &open, data.grouping) {
            section {
                h2 { (group.heading) " (" (group.findings.len()) ")" }
                @for finding in group.findings { (finding_card(words, finding, place)) }
            }
        }
        @if !open_between.is_empty() {
            section {
                h2 { (words.say("findings-between")) " (" (open_between.len()) ")" }
                p.prose {
                    (words.say("findings-between-hint")) " "
                    a href=(Address::Tracing(version, TracingFilter::default())) { (words.say("tracing-title")) }
                }
                @for finding in open_between { (finding_card(words, finding, place)) }
            }
        }
        (accepted_findings(words, &accepted, place))
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
    let between = check_against_kept(&site.opora, &site.actor(), version).await?;
    let data = FindingsPage {
        version: &shown.version,
        document: &shown.plan,
        findings: &shown.findings,
        between: &between.findings,
        acceptances: &shown.acceptances,
        grouping: Grouping::from_name(&query.by),
    };
    Ok(render(visit.words, &data).answer(&visit))
}
