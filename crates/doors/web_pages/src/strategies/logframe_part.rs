//! The logical framework as two tables that one can read.

use maud::{Markup, html};
use opora_domain::strategies::LogicalFramework;

use super::part_page::{PartPage, head_of_fields, text_list, wide_table};
use super::source_link::source_link;

pub fn render(data: PartPage<'_>) -> Markup {
    let words = data.words;
    html! {
        @if let Some(logframe) = &data.strategy.logframe {
            @if let Some(vision) = &logframe.vision { p.prose { strong { (words.say("plan-heading-vision")) } ": " (vision) } }
            @if !logframe.general.is_empty() {
                h2 { (words.say("strategy-logframe-general")) }
                (wide_table(&words.say("strategy-logframe-general"), general(data, logframe)))
            }
            @if !logframe.specific.is_empty() {
                h2 { (words.say("strategy-logframe-specific")) }
                (wide_table(&words.say("strategy-logframe-specific"), specific(data, logframe)))
            }
        }
    }
}

fn general(data: PartPage<'_>, logframe: &LogicalFramework) -> Markup {
    let words = data.words;
    let columns = ["direction", "objective", "text", "indicators", "sources", "verification_period"];
    html! {
        table.strategy_table {
            (head_of_fields(words, &columns))
            tbody {
                @for row in &logframe.general {
                    tr {
                        td { (row.direction.as_deref().unwrap_or_default()) }
                        td { (row.objective.as_deref().unwrap_or_default()) }
                        th scope="row" { (row.text.as_deref().unwrap_or_default()) }
                        td { (text_list(&row.indicators)) }
                        td { (text_list(&row.sources)) }
                        td { (row.verification_period.as_deref().unwrap_or_default()) }
                        td { (source_link(words, data.version.id, &row.origin)) }
                    }
                }
            }
        }
    }
}

fn specific(data: PartPage<'_>, logframe: &LogicalFramework) -> Markup {
    let words = data.words;
    let columns = ["direction", "number", "measures", "outputs", "outcomes", "sources", "period"];
    html! {
        table.strategy_table {
            (head_of_fields(words, &columns))
            tbody {
                @for row in &logframe.specific {
                    tr {
                        td { (row.direction.as_deref().unwrap_or_default()) }
                        th scope="row" { (row.number.as_deref().unwrap_or_default()) }
                        td { (row.measures.join(", ")) }
                        td { (text_list(&row.outputs)) }
                        td { (text_list(&row.outcomes)) }
                        td { (text_list(&row.sources)) }
                        td { (row.period.as_deref().unwrap_or_default()) }
                        td { (source_link(words, data.version.id, &row.origin)) }
                    }
                }
            }
        }
    }
}
