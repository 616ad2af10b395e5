//! The key indicators with base, target and source.

use maud::{Markup, html};
use opora_domain::strategies::{Comparator, KeyIndicator, Target};

use super::part_page::{PartPage, wide_table};
use super::source_link::source_link;
use crate::words::Words;

pub fn render(data: PartPage<'_>) -> Markup {
    let words = data.words;
    let name = words.say("strategy-part-indicators");
    wide_table(
        &name,
        html! {
            table.strategy_table {
                thead {
                    tr {
                        th scope="col" { (words.say("field-element-text")) }
                        th scope="col" { (words.say("field-element-kind")) }
                        th.figure scope="col" { (words.say("strategy-base")) }
                        th.figure scope="col" { (words.say("strategy-target")) }
                        th scope="col" { (words.say("field-element-source")) }
                        th scope="col" { (words.say("strategy-source")) }
                    }
                }
                tbody { @for indicator in &data.strategy.key_indicators { (row(data, indicator)) } }
            }
        },
    )
}

fn row(data: PartPage<'_>, indicator: &KeyIndicator) -> Markup {
    let words = data.words;
    let kind = indicator.kind.and_then(|kind| name_of(&kind));
    let base = indicator.base.as_ref().and_then(|base| {
        let year = base.year.map(|year| format!(" ({year})")).unwrap_or_default();
        Some(format!("{}{year}", words.quantity(base.value?)))
    });
    html! {
        tr {
            th scope="row" { (indicator.text.as_deref().unwrap_or_default()) }
            td { @if let Some(kind) = kind { (words.say(&format!("indicator-kind-{kind}"))) } }
            td.figure { (base.unwrap_or_else(|| words.say("value-absent"))) }
            td.figure {
                (indicator.target.as_ref().map_or_else(|| words.say("value-absent"), |target| target_text(words, target)))
                @for milestone in &indicator.milestones {
                    @if let (Some(year), Some(value)) = (milestone.year, milestone.value) {
                        br; span.small.muted { (year) ": " (words.quantity(value)) }
                    }
                }
            }
            td { (indicator.source.as_deref().unwrap_or_default()) }
            td { (source_link(words, data.version.id, &indicator.origin)) }
        }
    }
}

/// A target in words: "поне 30 %".
pub fn target_text(words: Words, target: &Target) -> String {
    let comparator = target.comparator.filter(|comparator| *comparator != Comparator::Equal);
    let comparator = comparator.and_then(|comparator| name_of(&comparator));
    let value = match (target.value, target.value_to) {
        (Some(from), Some(to)) => Some(format!("{}–{}", words.quantity(from), words.quantity(to))),
        (Some(value), None) => Some(words.quantity(value)),
        _ => None,
    };
    let parts = [comparator.map(|name| words.say(&format!("comparator-{name}"))), value, target.unit.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The name of a value in the exchange format.
pub fn name_of(value: &impl serde::Serialize) -> Option<String> {
    serde_json::to_value(value).ok().and_then(|name| name.as_str().map(str::to_owned))
}
