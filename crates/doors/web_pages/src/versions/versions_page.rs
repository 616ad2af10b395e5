//! The versions of a document, the newest first.

use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::versions::{DocumentId, VersionSummary};
use opora_operations::list_versions;

use crate::components::badge::finding_counts;
use crate::components::document_tabs::{Tab, document_tabs, state_badge, version_title};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::visit::Visit;
use crate::words::Words;

/// The page; `versions` holds at least one.
pub fn render(words: Words, newest: &VersionSummary, versions: &[VersionSummary]) -> Page {
    let title = words.with("versions-title", &[("title", version_title(words, newest).into())]);
    let main = html! {
        h1 { (title) }
        (document_tabs(words, newest, Tab::Versions))
        @if versions.len() > 1 { (comparison_form(words, newest, versions)) }
        @else { p.prose { (words.say("versions-only-one")) } }
        ol.version_list reversed {
            @for version in versions { (entry(words, version)) }
        }
    };
    Page {
        trail: vec![Step { label: words.say("layout-documents"), address: Address::Start }],
        ..Page::new(title, Chapter::Documents, main)
    }
}

fn entry(words: Words, version: &VersionSummary) -> Markup {
    html! {
        li.card value=(version.number) {
            h2 { (words.with("version-number", &[("number", version.number.into())])) " " (state_badge(words, version.state)) }
            p.small.muted {
                (words.with("version-made", &[("when", words.moment(version.made_at).into())]))
                @if let Some(source) = &version.source_name { " · " (source) }
                @if version.corrections > 0 { " · " (words.with("version-corrections", &[("count", version.corrections.into())])) }
            }
            @if let Some(decided) = version.decided_at {
                p.small { (words.with("version-decided", &[("when", words.moment(decided).into())])) }
            }
            @if let Some(decision) = &version.decision {
                p.small {
                    (words.with("version-decision", &[
                        ("number", decision.number.clone().unwrap_or_else(|| "–".to_owned()).into()),
                        ("date", decision.date.map_or_else(|| "–".to_owned(), |date| words.date(date)).into()),
                    ]))
                }
            }
            @if let Some(reason) = &version.reason { p { strong { (words.say("version-reason")) } " " (reason) } }
            (finding_counts(words, version.findings))
            p.button_row {
                @if let Some(parent) = version.parent {
                    a.evidence_link href=(Address::Comparison(version.document, parent, version.id)) {
                        (words.say("version-differences")) span.visually_hidden { " " (version.number) }
                    }
                }
                a.evidence_link href=(Address::Plan(version.id)) { (words.say("tab-plan")) span.visually_hidden { " " (version.number) } }
                a.evidence_link href=(Address::Review(version.id, Panel::Values)) { (words.say("tab-review")) span.visually_hidden { " " (version.number) } }
                a.evidence_link href=(Address::Downloads(version.id)) { (words.say("tab-downloads")) span.visually_hidden { " " (version.number) } }
            }
        }
    }
}

/// The choice of two versions to compare.
pub fn comparison_form(words: Words, newest: &VersionSummary, versions: &[VersionSummary]) -> Markup {
    let select = |name: &str, key: &str, chosen: usize| {
        html! {
            div {
                label for=(name) { (words.say(key)) }
                select id=(name) name=(name) {
                    @for (position, version) in versions.iter().enumerate() {
                        option value=(version.id) selected[position == chosen] {
                            (words.with("version-number", &[("number", version.number.into())])) ", " (words.moment(version.made_at))
                        }
                    }
                }
            }
        }
    };
    html! {
        form.filter_form method="get" action=(Address::ComparisonForm(newest.document)) {
            (select("older", "comparison-older", 1))
            (select("newer", "comparison-newer", 0))
            div.filter_form__buttons { button.button type="submit" { (words.say("comparison-show")) } }
        }
    }
}

/// Answers `/documents/{document}/versions`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(document): Path<DocumentId>,
) -> Result<Response, Failure> {
    let versions = list_versions(&site.opora, &site.actor(), document).await?;
    let newest = versions.first().ok_or(Failure::NotFound)?;
    Ok(render(visit.words, newest, &versions).answer(&visit))
}
