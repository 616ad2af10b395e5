//! A strategy with the plans of its years: how far each is traced, and which measures they carry out.

use maud::{Markup, html};
use opora_operations::{PlanUnderStrategy, StrategyWithPlans};

use super::tracing_filter::TracingFilter;
use super::way::element_identifier;
use crate::components::badge::{Tone, badge};
use crate::components::document_tabs::{Tab, document_tabs, state_badge, version_title};
use crate::components::trail::Step;
use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::strategies::part_page::wide_table;
use crate::words::Words;

/// The page.
pub fn render(words: Words, data: &StrategyWithPlans) -> Page {
    let title = words.say("tracing-title");
    let main = html! {
        h1 { (title) }
        p.lead { (version_title(words, &data.version)) }
        (document_tabs(words, &data.version, Tab::Tracing))
        @if data.plans.is_empty() {
            div.empty_state {
                p { (words.say("tracing-no-plans")) }
                p { a.button href=(Address::Upload) { (words.say("start-upload")) } }
            }
        } @else {
            h2 { (words.say("tracing-plans")) }
            (plans(words, data))
            h2 { (words.say("tracing-measures-by-plan")) }
            p.prose { (words.say("tracing-measures-by-plan-hint")) }
            (measures(words, data))
        }
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: version_title(words, &data.version), address: Address::Plan(data.version.id) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

fn plans(words: Words, data: &StrategyWithPlans) -> Markup {
    html! {
        ul.document_list {
            @for plan in &data.plans {
                li.document_list__entry {
                    div.document_list__name {
                        h3 { a href=(tracing_of(data, plan)) { (version_title(words, &plan.version)) } }
                        p.small.muted {
                            (words.with("tracing-linked-rows", &[("linked", plan.linked_rows.into()), ("rows", plan.rows.into())]))
                        }
                    }
                    div.document_list__state { (state_badge(words, plan.version.state)) }
                }
            }
        }
    }
}

fn tracing_of(data: &StrategyWithPlans, plan: &PlanUnderStrategy) -> Address {
    let filter = TracingFilter { strategy: data.version.id.to_string(), ..TracingFilter::default() };
    Address::Tracing(plan.version.id, filter)
}

fn measures(words: Words, data: &StrategyWithPlans) -> Markup {
    let year = |plan: &PlanUnderStrategy| plan.year.map_or_else(|| "–".to_owned(), |year| year.to_string());
    let table = html! {
        table.strategy_table {
            caption.visually_hidden { (words.say("tracing-measures-by-plan")) }
            thead {
                tr {
                    th scope="col" { (words.say("subject-measure")) }
                    @for plan in &data.plans { th.figure scope="col" { (year(plan)) } }
                }
            }
            tbody {
                @for measure in &data.measures {
                    tr {
                        th scope="row" {
                            a href=(Address::Plan(data.version.id).within(element_identifier(&measure.measure.path))) {
                                @if let Some(number) = &measure.measure.number { (number) " " }
                                (measure.measure.text)
                            }
                            @if measure.rows.iter().all(|rows| *rows == 0) { " " (badge(Tone::Warning, &words.say("tracing-measure-unconfirmed"))) }
                        }
                        @for rows in &measure.rows { td.figure { @if *rows == 0 { "–" } @else { (rows) } } }
                    }
                }
            }
        }
    };
    wide_table(&words.say("tracing-measures-by-plan"), table)
}
