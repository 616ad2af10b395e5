//! The page of a strategy: its facts, its size, the tree of its directions with a search.

use maud::{Markup, html};
use opora_domain::strategies::Strategy;
use opora_domain::versions::VersionSummary;

use super::objective_tree::objective_tree;
use super::part::part_links;
use crate::components::badge::finding_counts;
use crate::components::document_tabs::{Tab, document_tabs, state_badge, version_title};
use crate::components::form_field::search_field;
use crate::components::trail::Step;
use crate::page::{Chapter, Page};
use crate::planning::plan_facts::{adoption_text, person_text};
use crate::routes::Address;
use crate::words::Words;

/// What the page shows.
pub struct StrategyPage<'a> {
    pub version: &'a VersionSummary,
    pub strategy: &'a Strategy,
    /// What is searched for in the tree.
    pub words: &'a str,
}

/// The page.
pub fn render(words: Words, data: &StrategyPage<'_>) -> Page {
    let title = version_title(words, data.version);
    let main = html! {
        h1 { (title) }
        div.button_row {
            (state_badge(words, data.version.state))
            (finding_counts(words, data.version.findings))
        }
        (document_tabs(words, data.version, Tab::Plan))
        (part_links(words, data.version.id, data.strategy, None))
        (facts(words, data.strategy))
        @if let Some(vision) = &data.strategy.vision { h2 { (words.say("plan-heading-vision")) } p.prose { (vision) } }
        h2 id="strategy-directions" { (words.say("strategy-directions")) }
        form.filter_form method="get" action=(Address::Plan(data.version.id).within("strategy-directions")) role="search" {
            (search_field("words", &words.say("filter-words"), data.words))
            div.filter_form__buttons {
                button.button type="submit" { (words.say("filter-apply")) }
                @if !data.words.is_empty() {
                    a.button.button--quiet href=(Address::Plan(data.version.id).within("strategy-directions")) { (words.say("filter-clear")) }
                }
            }
        }
        (objective_tree(words, data.version.id, data.strategy, data.words))
    };
    Page {
        trail: vec![Step { label: words.say("layout-documents"), address: Address::Start }],
        ..Page::new(title, Chapter::Documents, main)
    }
}

/// What the strategy says of itself, and how much it holds.
fn facts(words: Words, strategy: &Strategy) -> Markup {
    let activities: usize = strategy.measures().map(|(_, measure)| measure.activities.len()).sum();
    let facts = [
        ("fact-municipality", strategy.municipality.clone()),
        (
            "fact-period",
            strategy.period.map(|period| format!("{} – {}", words.date(period.from), words.date(period.to))),
        ),
        ("fact-adoption", strategy.adoption.as_ref().and_then(|adoption| adoption_text(words, adoption))),
        ("fact-approved-by", strategy.approved_by.as_ref().and_then(person_text)),
        ("fact-coordinated-by", strategy.coordinated_by.as_ref().and_then(person_text)),
        ("fact-directions", Some(words.number(strategy.directions.len()))),
        ("fact-measures", Some(words.number(strategy.measures().count()))),
        ("fact-activities", Some(words.number(activities))),
        ("fact-services", Some(words.number(strategy.services.len()))),
    ];
    html! {
        dl.figure_line {
            @for (key, value) in facts {
                @if let Some(value) = value { div { dt { (words.say(key)) } dd { (value) } } }
            }
        }
    }
}
