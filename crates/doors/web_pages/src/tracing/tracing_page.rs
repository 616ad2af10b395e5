//! The tracing view: the rows of a plan beside the measures of its strategy, with the links between them.

use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use opora_domain::versions::{LinkId, VersionId};
use opora_operations::{
    LinkEnds, Tracing, TracingStrategy, confirm_link, plans_under_strategy, refuse_link, remove_link, show_plan,
    show_tracing,
};
use serde::Deserialize;

use super::measure_states::{MeasureState, MeasureStates, RowState, state_of};
use super::plans_page;
use super::row_column::{RowColumn, row_identifier};
use super::strategy_column::StrategyColumn;
use super::tracing_filter::{ALL, CONFIRMED, OPEN, PROPOSED, TracingFilter};
use crate::components::document_tabs::{Tab, document_tabs, state_badge, version_title};
use crate::components::form_field::search_field;
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::site::Site;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// The page.
pub fn render(words: Words, tracing: &Tracing, filter: &TracingFilter) -> Page {
    let title = words.say("tracing-title");
    let main = html! {
        h1 { (title) }
        p.lead { (version_title(words, &tracing.version)) }
        (document_tabs(words, &tracing.version, Tab::Tracing))
        @match &tracing.strategy {
            Some(strategy) => (beside(words, tracing, strategy, filter)),
            None => (without_strategy(words, tracing, filter)),
        }
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: version_title(words, &tracing.version), address: Address::Plan(tracing.version.id) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

fn beside(words: Words, tracing: &Tracing, strategy: &TracingStrategy, filter: &TracingFilter) -> Markup {
    let states = MeasureStates::of(tracing);
    html! {
        p {
            (words.say("tracing-beside")) " "
            a href=(Address::Tracing(strategy.version.id, TracingFilter::default())) { (version_title(words, &strategy.version)) } " "
            (state_badge(words, strategy.version.state))
        }
        (chooser(words, tracing, filter))
        (lost(words, tracing))
        (row_search(words, tracing, filter))
        div.tracing {
            section.tracing__column aria-labelledby="tracing-rows" {
                h2 id="tracing-rows" { (words.say("tracing-rows")) }
                (row_counts(words, tracing, filter))
                (RowColumn::new(words, tracing, strategy, filter).render())
            }
            section.tracing__column aria-labelledby="tracing-measures" {
                h2 id="tracing-measures" { (words.say("tracing-measures")) }
                (measure_counts(words, tracing, filter, &states))
                (StrategyColumn::new(words, tracing, strategy, filter, &states).render())
            }
        }
    }
}

/// How many rows are in each state; each count shows those rows alone.
fn row_counts(words: Words, tracing: &Tracing, filter: &TracingFilter) -> Markup {
    let count = |state: RowState| tracing.rows.iter().filter(|row| state_of(row) == state).count();
    let counts = [
        (ALL, "tracing-rows-all", tracing.rows.len()),
        (CONFIRMED, "tracing-rows-confirmed", count(RowState::Confirmed)),
        (PROPOSED, "tracing-rows-proposed", count(RowState::Proposed)),
        (OPEN, "tracing-rows-open", count(RowState::Open)),
    ];
    let links = counts.map(|(name, key, count)| {
        let address = Address::Tracing(tracing.version.id, filter.with_rows(name)).within("tracing-rows");
        (address, words.say(key), count, filter.rows == name)
    });
    count_links(&words.say("tracing-rows-filter"), &links)
}

/// The same for the measures of the strategy.
fn measure_counts(words: Words, tracing: &Tracing, filter: &TracingFilter, states: &MeasureStates<'_>) -> Markup {
    let counts = [
        (ALL, "tracing-measures-all", states.all()),
        (CONFIRMED, "tracing-measures-confirmed", states.count(MeasureState::Confirmed)),
        (PROPOSED, "tracing-measures-proposed", states.count(MeasureState::Proposed)),
        (OPEN, "tracing-measures-open", states.count(MeasureState::Open)),
    ];
    let links = counts.map(|(name, key, count)| {
        let address = Address::Tracing(tracing.version.id, filter.with_measures(name)).within("tracing-measures");
        (address, words.say(key), count, filter.measures == name)
    });
    count_links(&words.say("tracing-measures-filter"), &links)
}

fn count_links(name: &str, links: &[(Address, String, usize, bool)]) -> Markup {
    html! {
        nav.panel_switch aria-label=(name) {
            ul {
                @for (address, label, count, is_chosen) in links {
                    li { a href=(address) aria-current=[is_chosen.then_some("true")] { (label) " (" (count) ")" } }
                }
            }
        }
    }
}

fn row_search(words: Words, tracing: &Tracing, filter: &TracingFilter) -> Markup {
    let kept = [("strategy", &filter.strategy), ("rows", &filter.rows), ("measures", &filter.measures)];
    html! {
        form.filter_form method="get" action=(Address::Tracing(tracing.version.id, TracingFilter::default())) role="search" {
            @for (name, value) in kept {
                @if !value.is_empty() { input type="hidden" name=(name) value=(value); }
            }
            (search_field("words", &words.say("tracing-search"), &filter.words))
            div.filter_form__buttons {
                button.button type="submit" { (words.say("filter-apply")) }
                @if !filter.words.is_empty() {
                    a.button.button--quiet href=(Address::Tracing(tracing.version.id, TracingFilter { words: String::new(), ..filter.clone() })) { (words.say("filter-clear")) }
                }
            }
        }
    }
}

/// The choice of another strategy, where there is one.
fn chooser(words: Words, tracing: &Tracing, filter: &TracingFilter) -> Markup {
    let shown = tracing.strategy.as_ref().map(|strategy| strategy.version.id);
    let others = tracing.strategies.iter().any(|strategy| Some(strategy.version.id) != shown);
    html! {
        @if others {
            form.filter_form method="get" action=(Address::Tracing(tracing.version.id, TracingFilter::default())) {
                div {
                    label for="strategy" { (words.say("tracing-strategy")) }
                    select id="strategy" name="strategy" {
                        @for strategy in &tracing.strategies {
                            option value=(strategy.version.id) selected[Some(strategy.version.id) == shown] {
                                (version_title(words, &strategy.version))
                                @if let Some(period) = strategy.period { " (" (period.from.year()) "–" (period.to.year()) ")" }
                            }
                        }
                    }
                }
                div.filter_form__buttons {
                    button.button type="submit" { (words.say("tracing-lay-beside")) }
                    @if !filter.strategy.is_empty() {
                        a.button.button--quiet href=(Address::Tracing(tracing.version.id, TracingFilter::default())) { (words.say("tracing-in-force")) }
                    }
                }
            }
        }
    }
}

/// Decisions of which an end is gone: nothing is forgotten silently.
fn lost(words: Words, tracing: &Tracing) -> Markup {
    html! {
        @if !tracing.lost.is_empty() {
            details.card {
                summary { strong { (words.with("tracing-lost", &[("count", tracing.lost.len().into())])) } }
                p.prose { (words.say("tracing-lost-hint")) }
                ul {
                    @for link in &tracing.lost {
                        li {
                            (words.say(&format!("tracing-row-{}", if link.state.name() == "confirmed" { "confirmed" } else { "refused" }))) ": "
                            (link.item.text) " – " (link.element.text)
                        }
                    }
                }
            }
        }
    }
}

fn without_strategy(words: Words, tracing: &Tracing, filter: &TracingFilter) -> Markup {
    html! {
        div.empty_state {
            p.lead {
                @match tracing.plan.year {
                    Some(year) => (words.with("tracing-none-for-year", &[("year", year.to_string().into())])),
                    None => (words.say("tracing-no-year")),
                }
            }
            @if tracing.strategies.is_empty() {
                p { (words.say("tracing-import-strategy")) }
                p { a.button href=(Address::Upload) { (words.say("start-upload")) } }
            } @else {
                p { (words.say("tracing-choose-strategy")) }
                (chooser(words, tracing, filter))
            }
        }
    }
}

/// Answers `GET /plans/{version}/tracing`; for a strategy with the plans that stand under it.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(filter): Query<TracingFilter>,
) -> Result<Response, Failure> {
    if show_plan(&site.opora, &site.actor(), version).await?.plan.as_strategy().is_some() {
        let shown = plans_under_strategy(&site.opora, &site.actor(), version).await?;
        return Ok(plans_page::render(visit.words, &shown).answer(&visit));
    }
    let tracing = show_tracing(&site.opora, &site.actor(), version, filter.beside()).await?;
    Ok(render(visit.words, &tracing, &filter).answer(&visit))
}

/// What a button of a row sends: the ends, one decision, and what of the tracing was shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    item: String,
    /// The strategy that was shown.
    beside: String,
    /// The path of the element that the row carries out.
    confirm: String,
    /// The path of the element that it does not.
    refuse: String,
    /// The link that is to be forgotten.
    remove: String,
    strategy: String,
    rows: String,
    measures: String,
    words: String,
}

/// Answers `POST /plans/{version}/tracing`: back to the row.
pub async fn post(
    State(site): State<Site>,
    Path(version): Path<VersionId>,
    Form(form): Form<DecisionForm>,
) -> Result<Response, Failure> {
    let ends = |element: &str| {
        let strategy: VersionId = form.beside.parse().map_err(|_| Failure::BadForm)?;
        Ok::<_, Failure>(LinkEnds { plan: version, item: form.item.clone(), strategy, element: element.to_owned() })
    };
    let done = if !form.confirm.is_empty() {
        confirm_link(&site.opora, &site.actor(), &ends(&form.confirm)?).await?;
        Done::Linked
    } else if !form.refuse.is_empty() {
        refuse_link(&site.opora, &site.actor(), &ends(&form.refuse)?).await?;
        Done::LinkRefused
    } else {
        let link: LinkId = form.remove.parse().map_err(|_| Failure::BadForm)?;
        remove_link(&site.opora, &site.actor(), link).await?;
        Done::LinkRemoved
    };
    let filter = TracingFilter { strategy: form.strategy, rows: form.rows, measures: form.measures, words: form.words };
    let back = Address::Tracing(version, filter).within(row_identifier(&form.item)).after(done);
    Ok(Redirect::to(&back.to_string()).into_response())
}
