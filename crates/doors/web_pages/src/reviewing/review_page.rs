//! The review of an import.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::versions::{VersionId, VersionState};
use opora_operations::{ShownImport, show_import};
use opora_tree::{Document, Place};
use serde::Deserialize;

use super::finding_panel::FindingPanel;
use super::parts::Part;
use super::value_parts::{self, part_of};
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
use crate::routes::{Address, Panel, PanelPart};
use crate::site::Site;
use crate::values::plan_values::{ValueGroup, document_values};
use crate::visit::Visit;
use crate::words::Words;

/// What of a long document is looked at; a short one is shown whole.
#[derive(Debug, Clone, Default)]
pub struct ReviewView {
    /// The part of its panel.
    pub part: PanelPart,
    /// A value whose part is shown instead.
    pub value: Option<String>,
    /// The line whose piece of the source is shown; else the one where the values of the part begin.
    pub at: Option<Line>,
}

/// The panel and the source, cut.
struct Cut<'a> {
    groups: &'a [ValueGroup],
    /// Of the panel; a panel that is never cut has none.
    parts: Vec<Part>,
    part: PanelPart,
    pieces: Vec<SourcePiece>,
    piece: SourcePiece,
}

impl<'a> Cut<'a> {
    fn new(
        words: Words,
        import: &ShownImport,
        groups: &'a [ValueGroup],
        findings: &FindingPanel<'_>,
        view: &ReviewView,
    ) -> Self {
        let PanelPart { panel, part } = view.part;
        let parts = match panel {
            Panel::Values => value_parts::parts(words, &import.plan, groups),
            Panel::Findings => findings.parts(words),
            Panel::Unplaced | Panel::Notices | Panel::Corrections => Vec::new(),
        };
        let value = view.value.as_deref().filter(|_| panel == Panel::Values);
        let of_value = value.and_then(|path| part_of(&parts, groups, path));
        let part = PanelPart { panel, part: of_value.unwrap_or(part).min(parts.len().saturating_sub(1)) };
        let pieces = import.tree.as_ref().map(pieces).unwrap_or_default();
        let whole = SourcePiece { first: Line::default(), end: None };
        let mut cut = Self { groups, parts, part, piece: whole, pieces };
        let values = || cut.shown_groups().iter().flat_map(|group| &group.values);
        let place_of_value = value.and_then(|path| values().find(|value| value.path == path)?.at);
        let begins = || values().find_map(|value| value.at);
        let line = view.at.or_else(|| place_of_value.or_else(begins).map(Line::of)).unwrap_or_default();
        if let Some(piece) = cut.pieces.iter().find(|piece| piece.holds(line)) {
            cut.piece = *piece;
        }
        cut
    }

    /// The entries of the part; of a panel that is not cut none.
    fn entries(&self) -> Range<usize> {
        self.parts.get(self.part.part).map(|part| part.entries.clone()).unwrap_or_default()
    }

    /// The groups of values that stand beside the source.
    fn shown_groups(&self) -> &'a [ValueGroup] {
        match self.part.panel {
            Panel::Values => self.groups.get(self.entries()).unwrap_or_default(),
            _ => &[],
        }
    }
}

/// The page.
pub fn render(words: Words, import: &ShownImport, view: &ReviewView) -> Page {
    let version = &import.version;
    let panel = view.part.panel;
    let title = words.with("review-title", &[("title", version_title(words, version).into())]);
    let groups = document_values(&import.plan);
    let findings = FindingPanel::new(import);
    let cut = Cut::new(words, import, &groups, &findings, view);
    let links = match &import.tree {
        Some(_) => SourceLinks::Beside { version: version.id, part: cut.part, piece: cut.piece },
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
                (part_links(words, version.id, &cut))
                @match panel {
                    Panel::Values => (value_panel::value_panel(words, import, links, cut.part, cut.shown_groups())),
                    Panel::Findings => (findings.show(words, version.id, links, cut.part, cut.entries())),
                    Panel::Unplaced => (other_panels::unplaced(words, import, links)),
                    Panel::Notices => (other_panels::notices(words, import, links)),
                    Panel::Corrections => (other_panels::corrections(words, import, links)),
                }
            }
            div.review__source {
                h2 #source { (words.say("review-source")) }
                @match &import.tree {
                    Some(tree) => (source(words, import, tree, &cut)),
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

/// The parts of a long panel.
fn part_links(words: Words, version: VersionId, cut: &Cut<'_>) -> Markup {
    html! {
        @if cut.parts.len() > 1 {
            nav.panel_switch.review__parts aria-label=(words.say("review-parts")) {
                ul {
                    @for (index, part) in cut.parts.iter().enumerate() {
                        li {
                            a href=(Address::ReviewPart(version, PanelPart { part: index, ..cut.part }))
                                aria-current=[(index == cut.part.part).then_some("true")] {
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
fn piece_links(words: Words, version: VersionId, cut: &Cut<'_>) -> Markup {
    html! {
        @if cut.pieces.len() > 1 {
            nav.panel_switch aria-label=(words.say("review-pieces")) {
                ul {
                    @for (index, piece) in cut.pieces.iter().enumerate() {
                        li {
                            a href=(Address::SourceBeside(version, cut.part, piece.first.place()).within("source"))
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

fn source(words: Words, import: &ShownImport, tree: &Document, cut: &Cut<'_>) -> Markup {
    let mut values: HashMap<Place, String> = HashMap::new();
    let entries = cut.entries();
    for (index, group) in cut.groups.iter().enumerate() {
        for value in group.values.iter().filter(|value| !value.value.is_null()) {
            if let Some(at) = value.at.filter(|at| cut.piece.holds(Line::of(*at))) {
                let is_beside = cut.part.panel == Panel::Values && entries.contains(&index);
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
        (piece_links(words, import.version.id, cut))
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
        part: PanelPart { panel: Panel::from_name(&query.show), part: query.part },
        value: Some(query.value).filter(|path| !path.is_empty()),
        at: Line::from_text(&query.at),
    };
    Ok(render(visit.words, &import, &view).answer(&visit))
}
