//! The communication programme: audiences, principles, objectives with their activities, the yearly plan.

use maud::{Markup, html};
use opora_domain::strategies::Communication;

use super::part_page::{PartPage, head_of_fields, text_list, wide_table};
use super::source_link::source_link;

pub fn render(data: PartPage<'_>) -> Markup {
    let words = data.words;
    html! {
        @if let Some(communication) = &data.strategy.communication {
            @for (key, texts) in [
                ("field-communication-audiences", &communication.audiences),
                ("field-communication-principles", &communication.principles),
            ] {
                @if !texts.is_empty() { h2 { (words.say(key)) } (text_list(texts)) }
            }
            @for objective in &communication.objectives {
                h2 {
                    @if let Some(number) = &objective.number { (number) ". " }
                    (objective.title.as_deref().unwrap_or_default())
                }
                ul.prose {
                    @for activity in &objective.activities {
                        li {
                            @if let Some(number) = &activity.number { strong { (number) } " " }
                            (activity.text.as_deref().unwrap_or_default()) " "
                            (source_link(words, data.version.id, &activity.origin))
                        }
                    }
                }
            }
            @if !communication.action_plan.is_empty() {
                h2 { (words.say("strategy-communication-plan")) }
                (wide_table(&words.say("strategy-communication-plan"), plan(data, communication)))
            }
        }
    }
}

fn plan(data: PartPage<'_>, communication: &Communication) -> Markup {
    let words = data.words;
    let columns = ["number", "activity", "means", "result", "responsible", "deadline"];
    html! {
        table.strategy_table {
            (head_of_fields(words, &columns))
            tbody {
                @for row in &communication.action_plan {
                    tr {
                        td { (row.number.as_deref().unwrap_or_default()) }
                        th scope="row" { (row.activity.as_deref().unwrap_or_default()) }
                        td { (row.means.as_deref().unwrap_or_default()) }
                        td { (row.result.as_deref().unwrap_or_default()) }
                        td { (row.responsible.as_deref().unwrap_or_default()) }
                        td { (row.deadline.as_deref().unwrap_or_default()) }
                        td { (source_link(words, data.version.id, &row.origin)) }
                    }
                }
            }
        }
    }
}
