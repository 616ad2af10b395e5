//! Who carries the strategy out and who watches over it.

use maud::{Markup, html};

use super::part_page::{PartPage, text_list};
use super::source_link::source_link;

pub fn render(data: PartPage<'_>) -> Markup {
    let words = data.words;
    html! {
        @if let Some(monitoring) = &data.strategy.monitoring {
            section.card {
                h2 { (words.say("strategy-monitoring")) }
                @if let Some(body) = &monitoring.body { p { (body) " " (source_link(words, data.version.id, &monitoring.origin)) } }
                @for (key, texts) in [
                    ("field-monitoring-members", &monitoring.members),
                    ("field-monitoring-tasks", &monitoring.tasks),
                    ("field-monitoring-mandatory_activities", &monitoring.mandatory_activities),
                    ("field-monitoring-evaluation_criteria", &monitoring.evaluation_criteria),
                ] {
                    @if !texts.is_empty() { h3 { (words.say(key)) } (text_list(texts)) }
                }
            }
        }
        @for role in &data.strategy.roles {
            section {
                h2 { (role.body.as_deref().unwrap_or_default()) }
                (text_list(&role.duties))
                p { (source_link(words, data.version.id, &role.origin)) }
            }
        }
        @for (key, texts) in [
            ("strategy-partnership", &data.strategy.partnership_instruments),
            ("strategy-funding-sources", &data.strategy.funding_sources),
        ] {
            @if !texts.is_empty() { h2 { (words.say(key)) } (text_list(texts)) }
        }
    }
}
