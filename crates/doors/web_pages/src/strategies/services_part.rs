//! The summary table of services, with the capacity by year as small charts.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use opora_domain::strategies::StrategyService;

use super::indicators_part::name_of;
use super::part_page::{PartPage, text_list, wide_table};
use super::source_link::source_link;

pub fn render(data: PartPage<'_>) -> Markup {
    let words = data.words;
    let services = &data.strategy.services;
    let years: BTreeSet<&str> =
        services.iter().flat_map(|service| service.capacity.keys()).map(String::as_str).collect();
    wide_table(
        &words.say("strategy-part-services"),
        html! {
            table.strategy_table {
                thead {
                    tr {
                        th scope="col" { (words.say("field-element-number")) }
                        th scope="col" { (words.say("field-element-name")) }
                        @for year in &years { th.figure scope="col" { (words.with("strategy-capacity-in", &[("year", (*year).into())])) } }
                        td aria-hidden="true" {}
                        th scope="col" { (words.say("field-element-status")) }
                        th scope="col" { (words.say("field-element-target_groups")) }
                        th scope="col" { (words.say("field-element-territory")) }
                        th scope="col" { (words.say("field-element-content")) }
                        th scope="col" { (words.say("strategy-source")) }
                    }
                }
                tbody { @for service in services { (row(data, service, &years)) } }
            }
        },
    )
}

fn row(data: PartPage<'_>, service: &StrategyService, years: &BTreeSet<&str>) -> Markup {
    let words = data.words;
    let status = service.status.and_then(|status| name_of(&status));
    html! {
        tr {
            td { (service.number.as_deref().unwrap_or_default()) }
            th scope="row" {
                (service.name.as_deref().unwrap_or_default())
                @if let Some(location) = &service.location { br; span.small.muted { (location) } }
            }
            @for year in years { td.figure { (service.capacity.get(*year).map_or("–", String::as_str)) } }
            td aria-hidden="true" { (chart(&service.capacity, years)) }
            td {
                @if let Some(status) = status { (words.say(&format!("service-status-{status}"))) }
                @if let Some(text) = &service.status_text { br; span.small.muted { (text) } }
            }
            td { (text_list(&service.target_groups)) }
            td { (service.territory.as_deref().unwrap_or_default()) }
            td.pre_line { (service.content.as_deref().unwrap_or_default()) }
            td { (source_link(words, data.version.id, &service.origin)) }
        }
    }
}

/// One bar for each year; the figures beside it say the same in words.
fn chart(capacity: &BTreeMap<String, String>, years: &BTreeSet<&str>) -> Markup {
    let numbers: Vec<Option<u32>> = years.iter().map(|year| places(capacity.get(*year)?)).collect();
    let most = numbers.iter().flatten().copied().max().unwrap_or(0);
    html! {
        @if most > 0 {
            svg.capacity_chart viewBox={ "0 0 " (years.len() * 12) " 32" } focusable="false" {
                @for (index, number) in numbers.iter().enumerate() {
                    @let height = number.map_or(0, |number| u64::from(number) * 30 / u64::from(most));
                    rect x=(index * 12 + 1) y=(32 - height.min(32)) width="10" height=(height) {}
                }
            }
        }
    }
}

/// The places that a printed capacity means: "47", or "15+15" as their sum; nothing for words.
fn places(printed: &str) -> Option<u32> {
    let parts = printed.trim_matches(['.', ' ']).split('+').map(|part| part.trim().parse::<u32>().ok());
    parts.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_capacities_become_places_only_where_they_are_numbers() {
        for (printed, number) in [("47", Some(47)), ("15+15", Some(30)), (".40", Some(40)), ("МД", None), ("-", None)]
        {
            assert_eq!(places(printed), number, "{printed}");
        }
    }
}
