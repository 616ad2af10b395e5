//! The review of an import.

use std::collections::{HashMap, HashSet};

use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::versions::{VersionId, VersionState};
use opora_operations::{ShownImport, show_import};
use opora_tree::{Document, Place};
use serde::Deserialize;

use super::{other_panels, value_panel};
use crate::assets::Island;
use crate::components::badge::finding_counts;
use crate::components::document_tabs::{Tab, document_tabs, state_badge, version_title};
use crate::components::source_document::{SourceDocument, shown_place, source_document};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::values::plan_values::{ValueGroup, document_values};
use crate::visit::Visit;
use crate::words::Words;

/// The page.
pub fn render(words: Words, import: &ShownImport, panel: Panel) -> Page {
    let version = &import.version;
    let title = words.with("review-title", &[("title", version_title(words, version).into())]);
    let groups = document_values(&import.plan);
    let main = html! {
        h1 { (title) }
        (head(words, import))
        (document_tabs(words, version, Tab::Review))
        div.review {
            section.review__understood.understood aria-labelledby="understood" {
                h2 #understood { (words.say(&format!("review-panel-{}", panel.name()))) }
                (panels(words, import, panel))
                @match panel {
                    Panel::Values => (value_panel::value_panel(words, import, &groups)),
                    Panel::Findings => (other_panels::findings(words, import)),
                    Panel::Unplaced => (other_panels::unplaced(words, import)),
                    Panel::Notices => (other_panels::notices(words, import)),
                    Panel::Corrections => (other_panels::corrections(words, import)),
                }
            }
            div.review__source {
                h2 #source { (words.say("review-source")) }
                @match &import.tree {
                    Some(tree) => (source(words, import, tree, &groups, panel)),
                    None => { p.prose { (words.say("review-no-source")) } },
                }
            }
        }
    };
    Page {
        trail: vec![Step { label: words.say("layout-documents"), address: Address::Start }],
        islands: vec![Island::SourceJump],
        ..Page::new(title, Chapter::Documents, main)
    }
}

fn head(words: Words, import: &ShownImport) -> Markup {
    let version = &import.version;
    let counts = version.findings;
    let accounting = import.plan.accounting();
    html! {
        div.button_row {
            (state_badge(words, version.state))
            (finding_counts(words, counts))
            @if accounting.blocks > 0 {
                span.small.muted {
                    (words.with("review-placed", &[("placed", accounting.placed.into()), ("blocks", accounting.blocks.into())]))
                }
            }
            @if let Some(source) = import.source.as_ref().and_then(|source| source.name.as_ref()) {
                span.small.muted { (words.with("review-file", &[("name", source.into())])) }
            }
        }
        @if let Some(reason) = &version.reason { p { strong { (words.say("version-reason")) } " " (reason) } }
        div.button_row.action_bar {
            @if version.state.is_open() {
                a.button.button--primary href=(Address::Accept(version.id)) { (words.say("review-accept")) }
                a.button.button--danger href=(Address::Reject(version.id)) { (words.say("review-reject")) }
            }
            @if import.tree.is_some() && version.state != VersionState::Superseded {
                form method="post" action=(Address::Reread(version.id)) {
                    button.button type="submit" { (words.say("review-reread")) }
                }
            }
        }
    }
}

fn panels(words: Words, import: &ShownImport, current: Panel) -> Markup {
    let count = |panel| match panel {
        Panel::Values => None,
        Panel::Findings => Some(import.findings.len()),
        Panel::Unplaced => Some(import.plan.accounting().unplaced.len()),
        Panel::Notices => Some(import.notices.len()),
        Panel::Corrections => Some(import.corrections.len()),
    };
    html! {
        nav.panel_switch aria-label=(words.say("review-panels")) {
            ul {
                @for panel in Panel::ALL {
                    li {
                        a href=(Address::Review(import.version.id, panel).within("understood"))
                            aria-current=[(panel == current).then_some("true")] {
                            (words.say(&format!("review-panel-{}", panel.name())))
                            @if let Some(count) = count(panel) { " (" (count) ")" }
                        }
                    }
                }
            }
        }
    }
}

fn source(words: Words, import: &ShownImport, tree: &Document, groups: &[ValueGroup], panel: Panel) -> Markup {
    let review = match panel {
        Panel::Values => String::new(),
        _ => Address::Review(import.version.id, Panel::Values).to_string(),
    };
    let mut values: HashMap<Place, String> = HashMap::new();
    let told = groups.iter().flat_map(|group| &group.values).filter(|value| !value.value.is_null());
    for value in told {
        if let Some(at) = value.at {
            values.entry(shown_place(at)).or_insert_with(|| format!("{review}#{}", value.element()));
        }
    }
    let unplaced: HashSet<Place> =
        import.plan.accounting().unplaced.iter().map(|unplaced| shown_place(unplaced.at)).collect();
    html! {
        p.small.muted { (words.say("review-source-hint")) }
        div.scroll_region.review__pane role="region" aria-labelledby="source" tabindex="0" {
            (source_document(words, &SourceDocument { tree, values: &values, unplaced: &unplaced }))
        }
    }
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReviewQuery {
    show: String,
}

/// Answers `/imports/{version}`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<ReviewQuery>,
) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    Ok(render(visit.words, &import, Panel::from_name(&query.show)).answer(&visit))
}
