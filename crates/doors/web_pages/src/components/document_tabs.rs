//! The pages of one document side by side.

use maud::{Markup, html};
use opora_domain::versions::{VersionState, VersionSummary};

use super::badge::{Tone, badge};
use crate::routes::{Address, Grouping, Panel};
use crate::tracing::tracing_filter::TracingFilter;
use crate::words::Words;

/// The pages of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    Review,
    Plan,
    Findings,
    Tracing,
    Versions,
    Downloads,
}

/// The heading of a document and the links to its pages.
pub fn document_tabs(words: Words, version: &VersionSummary, current: Tab) -> Markup {
    let tabs = [
        (Tab::Plan, "tab-plan", Address::Plan(version.id)),
        (Tab::Review, "tab-review", Address::Review(version.id, Panel::Values)),
        (Tab::Findings, "tab-findings", Address::Findings(version.id, Grouping::Severity)),
        (Tab::Tracing, "tab-tracing", Address::Tracing(version.id, TracingFilter::default())),
        (Tab::Versions, "tab-versions", Address::Versions(version.document)),
        (Tab::Downloads, "tab-downloads", Address::Downloads(version.id)),
    ];
    html! {
        nav.document_tabs aria-label=(words.say("tabs-name")) {
            ul {
                @for (tab, key, address) in tabs {
                    li { a href=(address) aria-current=[(tab == current).then_some("page")] { (words.say(key)) } }
                }
            }
        }
    }
}

/// What a version is called: its title, or that it has none.
pub fn version_title(words: Words, version: &VersionSummary) -> String {
    version.title.clone().unwrap_or_else(|| words.say("document-without-title"))
}

/// The state of a version as a badge.
pub fn state_badge(words: Words, state: VersionState) -> Markup {
    let tone = match state {
        VersionState::Proposed => Tone::Accent,
        VersionState::Accepted => Tone::Success,
        VersionState::Rejected => Tone::Error,
        VersionState::Draft | VersionState::Superseded => Tone::Plain,
    };
    badge(tone, &words.say(&format!("version-state-{}", state.name())))
}
