//! Choosing by hand what a row of the plan carries out, with a search over the whole strategy.

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::tracing::{Element, ElementKind};
use opora_domain::versions::VersionId;
use opora_operations::{TracedRow, Tracing, TracingStrategy, show_tracing};
use serde::Deserialize;

use super::measure_states::measure_of;
use super::row_column::row_identifier;
use super::tracing_filter::TracingFilter;
use super::way::Way;
use crate::components::badge::{Tone, badge};
use crate::components::form_field::search_field;
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::site::Site;
use crate::visit::Visit;
use crate::words::{Words, beginning};

/// What the page shows.
pub struct ChoosePage<'a> {
    pub tracing: &'a Tracing,
    pub beside: &'a TracingStrategy,
    pub row: &'a TracedRow,
    /// What is searched for.
    pub words: &'a str,
}

/// The page.
pub fn render(words: Words, data: &ChoosePage<'_>) -> Page {
    let title = words.say("tracing-choose-title");
    let plan = data.tracing.version.id;
    let groups = groups(words, data);
    let found: usize = groups.iter().map(|(_, elements)| elements.len()).sum();
    let main = html! {
        h1 { (title) }
        p.lead {
            @if let Some(number) = &data.row.row.number { (number) " " }
            (data.row.row.text)
        }
        form.filter_form method="get" action=(Address::ChooseLinkForm(plan)) role="search" {
            input type="hidden" name="item" value=(data.row.row.path);
            input type="hidden" name="strategy" value=(data.beside.version.id);
            (search_field("words", &words.say("filter-words"), data.words))
            div.filter_form__buttons {
                button.button type="submit" { (words.say("filter-apply")) }
                a.button.button--quiet href=(back(data)) { (words.say("form-cancel")) }
            }
        }
        p role="status" { (words.with("tracing-choose-found", &[("count", found.into())])) }
        form method="post" action=(Address::Tracing(plan, TracingFilter::default())) {
            input type="hidden" name="item" value=(data.row.row.path);
            input type="hidden" name="beside" value=(data.beside.version.id);
            input type="hidden" name="strategy" value=(data.beside.version.id);
            @for (heading, elements) in &groups {
                section {
                    h2 { (heading) }
                    ul.choice_list { @for element in elements { (choice(words, data, element)) } }
                }
            }
        }
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: words.say("tracing-title"), address: back(data) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

fn back(data: &ChoosePage<'_>) -> Address {
    let filter = TracingFilter { strategy: data.beside.version.id.to_string(), ..TracingFilter::default() };
    Address::Tracing(data.tracing.version.id, filter).within(row_identifier(&data.row.row.path))
}

/// What holds all the words, under the direction that it stands in, or under its kind.
fn groups<'a>(words: Words, data: &ChoosePage<'a>) -> Vec<(String, Vec<&'a Element>)> {
    let searched = data.words.to_lowercase();
    let is_found = |element: &&Element| {
        let text = format!("{} {} {}", element.number.as_deref().unwrap_or_default(), element.text, element.parent);
        let text = text.to_lowercase();
        searched.split_whitespace().take(20).all(|word| text.contains(word))
    };
    // A measure stands above its activities, and tells the way for them.
    let mut elements: Vec<&'a Element> = data.tracing.elements.iter().map(|it| &it.element).filter(is_found).collect();
    let order: HashMap<&str, usize> =
        (0_usize..).zip(&data.tracing.elements).map(|(at, it)| (it.element.path.as_str(), at)).collect();
    elements.sort_by_key(|element| {
        let measure = order.get(measure_of(&element.path)).copied();
        (measure, element.kind != ElementKind::Measure, order.get(element.path.as_str()).copied())
    });
    let mut groups: Vec<(String, Vec<&'a Element>)> = Vec::new();
    for element in elements {
        let heading = heading(words, data, element);
        match groups.last_mut().filter(|(last, _)| *last == heading) {
            Some((_, elements)) => elements.push(element),
            None => groups.push((heading, vec![element])),
        }
    }
    groups
}

fn heading(words: Words, data: &ChoosePage<'_>, element: &Element) -> String {
    let at = element.path.strip_prefix("directions/").and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
    let direction = at.and_then(|at| data.beside.strategy.directions.get(at));
    match direction {
        Some(direction) => {
            let told = [direction.number.as_deref(), direction.title.as_deref()];
            told.into_iter().flatten().collect::<Vec<_>>().join(". ")
        }
        None if element.kind == ElementKind::Service => words.say("strategy-part-services"),
        None => words.say("strategy-part-indicators"),
    }
}

fn choice(words: Words, data: &ChoosePage<'_>, element: &Element) -> Markup {
    let is_linked = data.row.links.iter().any(|link| link.element.path == element.path);
    html! {
        li.choice_list__entry.choice_list__entry--below[element.kind == ElementKind::Activity] {
            div {
                p {
                    span.traced_link__kind { (words.say(&format!("subject-{}", element.kind.name()))) } " "
                    @if let Some(number) = &element.number { strong { (number) } " " }
                    (element.text)
                }
                @if let Some(way) = Way::of(&data.beside.strategy, &element.path) {
                    @if element.kind == ElementKind::Measure { (way.links(words, data.beside.version.id)) }
                    @else { p { (way.down(words, data.beside.version.id)) } }
                }
            }
            @if is_linked { (badge(Tone::Success, &words.say("tracing-row-confirmed"))) }
            @else {
                button.button.button--small type="submit" name="confirm" value=(element.path) {
                    (words.say("tracing-link")) span.visually_hidden { ": " (beginning(&element.text)) }
                }
            }
        }
    }
}

/// Which row, beside which strategy, with what words.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ChooseQuery {
    item: String,
    strategy: String,
    words: String,
}

/// Answers `/plans/{version}/tracing/choose`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(query): Query<ChooseQuery>,
) -> Result<Response, Failure> {
    let strategy: VersionId = query.strategy.parse().map_err(|_| Failure::NotFound)?;
    let tracing = show_tracing(&site.opora, &site.actor(), version, Some(strategy)).await?;
    let row = tracing.rows.iter().find(|row| row.row.path == query.item).ok_or(Failure::NotFound)?;
    let beside = tracing.strategy.as_ref().ok_or(Failure::NotFound)?;
    let data = ChoosePage { tracing: &tracing, beside, row, words: &query.words };
    Ok(render(visit.words, &data).answer(&visit))
}
