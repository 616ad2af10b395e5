//! The review of an import.

use std::collections::{HashMap, HashSet};

use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::versions::{VersionId, VersionState};
use opora_operations::{ShownImport, show_import};
use opora_tree::{Document, Place};
use serde::Deserialize;

use super::value_parts::{ValuePart, part_of, parts};
use super::{other_panels, value_panel};
use crate::assets::Island;
use crate::components::badge::finding_counts;
use crate::components::document_tabs::{Tab, document_tabs, state_badge, version_title};
use crate::components::source_document::{SourceDocument, shown_place, source_document};
use crate::components::source_links::SourceLinks;
use crate::components::source_pieces::{Line, SourcePiece, pieces};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::values::plan_values::{ValueGroup, document_values};
use crate::visit::Visit;
use crate::words::Words;

/// What of a long document is looked at; a short one is shown whole.
#[derive(Debug, Clone, Default)]
pub struct ReviewView {
    pub panel: Panel,
    /// The part of the values.
    pub part: usize,
    /// A value whose part is shown instead.
    pub value: Option<String>,
    /// The line whose piece of the source is shown; else the one where the values of the part begin.
    pub at: Option<Line>,
}

/// The values and the source, cut.
struct Cut<'a> {
    groups: &'a [ValueGroup],
    parts: Vec<ValuePart>,
    part: usize,
    pieces: Vec<SourcePiece>,
    piece: SourcePiece,
}

impl<'a> Cut<'a> {
    fn new(words: Words, import: &ShownImport, groups: &'a [ValueGroup], view: &ReviewView) -> Self {
        let parts = parts(words, &import.plan, groups);
        let of_value = view.value.as_deref().and_then(|path| part_of(&parts, groups, path));
        let part = of_value.unwrap_or(view.part).min(parts.len().saturating_sub(1));
        let pieces = import.tree.as_ref().map(pieces).unwrap_or_default();
        let shown = parts.get(part).and_then(|part| groups.get(part.groups.clone())).unwrap_or_default();
        let values = || shown.iter().flat_map(|group| &group.values);
        let place_of_value = view.value.as_deref().and_then(|path| values().find(|value| value.path == path)?.at);
        let begins = || match view.panel {
            Panel::Values => values().find_map(|value| value.at),
            _ => None,
        };
        let line = view.at.or_else(|| place_of_value.or_else(begins).map(Line::of)).unwrap_or_default();
        let piece = pieces.iter().find(|piece| piece.holds(line)).copied();
        let whole = SourcePiece { first: Line::default(), end: None };
        Self { groups, parts, part, piece: piece.unwrap_or(whole), pieces }
    }

    /// The groups of the part.
    fn shown(&self) -> &'a [ValueGroup] {
        self.parts.get(self.part).and_then(|part| self.groups.get(part.groups.clone())).unwrap_or_default()
    }
}

/// The page.
pub fn render(words: Words, import: &ShownImport, view: &ReviewView) -> Page {
    let version = &import.version;
    let panel = view.panel;
    let title = words.with("review-title", &[("title", version_title(words, version).into())]);
    let groups = document_values(&import.plan);
    let cut = Cut::new(words, import, &groups, view);
    let links = match &import.tree {
        Some(_) => SourceLinks::Beside { version: version.id, panel, part: cut.part, piece: cut.piece },
        None => SourceLinks::Nowhere,
    };
    let main = html! {
        h1 { (title) }
        (head(words, import))
        (document_tabs(words, version, Tab::Review))
        div.review {
            section.review__understood.understood aria-labelledby="understood" {
                h2 #understood { (words.say(&format!("review-panel-{}", panel.name()))) }
                (panels(words, import, panel))
                @match panel {
                    Panel::Values => { (part_links(words, version.id, &cut)) (value_panel::value_panel(words, import, links, cut.shown())) },
                    Panel::Findings => (other_panels::findings(words, import, links)),
                    Panel::Unplaced => (other_panels::unplaced(words, import, links)),
                    Panel::Notices => (other_panels::notices(words, import, links)),
                    Panel::Corrections => (other_panels::corrections(words, import, links)),
                }
            }
            div.review__source {
                h2 #source { (words.say("review-source")) }
                @match &import.tree {
                    Some(tree) => (source(words, import, tree, &cut, panel)),
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
        Panel::Findings => usize::try_from(import.version.findings.total()).ok(),
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

/// The parts of a long document.
fn part_links(words: Words, version: VersionId, cut: &Cut<'_>) -> Markup {
    html! {
        @if cut.parts.len() > 1 {
            nav.panel_switch.review__parts aria-label=(words.say("review-parts")) {
                ul {
                    @for (index, part) in cut.parts.iter().enumerate() {
                        li {
                            a href=(Address::ReviewPart(version, index)) aria-current=[(index == cut.part).then_some("true")] {
                                (part.label)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The pieces of a long source.
fn piece_links(words: Words, version: VersionId, panel: Panel, cut: &Cut<'_>) -> Markup {
    html! {
        @if cut.pieces.len() > 1 {
            nav.panel_switch aria-label=(words.say("review-pieces")) {
                ul {
                    @for (index, piece) in cut.pieces.iter().enumerate() {
                        li {
                            a href=(Address::SourceBeside(version, panel, cut.part, piece.first.place()).within("source"))
                                aria-current=[(*piece == cut.piece).then_some("true")] {
                                span.visually_hidden { (words.say("review-piece")) " " } (index + 1)
                            }
                        }
                    }
                }
            }
        }
    }
}

fn source(words: Words, import: &ShownImport, tree: &Document, cut: &Cut<'_>, panel: Panel) -> Markup {
    let mut values: HashMap<Place, String> = HashMap::new();
    let shown = cut.parts.get(cut.part).map(|part| part.groups.clone()).unwrap_or_default();
    for (index, group) in cut.groups.iter().enumerate() {
        for value in group.values.iter().filter(|value| !value.value.is_null()) {
            if let Some(at) = value.at.filter(|at| cut.piece.holds(Line::of(*at))) {
                let is_beside = panel == Panel::Values && shown.contains(&index);
                values.entry(shown_place(at)).or_insert_with(|| {
                    if is_beside {
                        format!("#{}", value.element())
                    } else {
                        Address::Value(import.version.id, value.path.clone()).to_string()
                    }
                });
            }
        }
    }
    let unplaced: HashSet<Place> =
        import.plan.accounting().unplaced.iter().map(|unplaced| shown_place(unplaced.at)).collect();
    html! {
        p.small.muted { (words.say("review-source-hint")) }
        (piece_links(words, import.version.id, panel, cut))
        div.scroll_region.review__pane role="region" aria-labelledby="source" tabindex="0" {
            (source_document(words, &SourceDocument { tree, piece: cut.piece, values: &values, unplaced: &unplaced }))
        }
    }
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReviewQuery {
    show: String,
    part: usize,
    value: String,
    at: String,
}

/// Answers `/imports/{version}`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<ReviewQuery>,
) -> Result<Response, Failure> {
    let import = show_import(&site.opora, &site.actor(), version).await?;
    let view = ReviewView {
        panel: Panel::from_name(&query.show),
        part: query.part,
        value: Some(query.value).filter(|path| !path.is_empty()),
        at: Line::from_text(&query.at),
    };
    Ok(render(visit.words, &import, &view).answer(&visit))
}
