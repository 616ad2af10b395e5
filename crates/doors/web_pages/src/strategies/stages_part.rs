//! The stages on a time line.

use maud::{Markup, html};

use super::part_page::{PartPage, text_list};
use super::source_link::source_link;

pub fn render(data: PartPage<'_>) -> Markup {
    let words = data.words;
    html! {
        ol.time_line {
            @for (index, stage) in data.strategy.stages.iter().enumerate() {
                @let before = index.checked_sub(1).and_then(|index| data.strategy.stages.get(index));
                @let goes_on = before.is_some_and(|before| before.stage == stage.stage);
                li.time_line__entry {
                    @if !goes_on { h2 { (stage.stage.as_deref().unwrap_or_default()) } }
                    p.time_line__period { strong { (stage.period.as_deref().unwrap_or_default()) } " " (source_link(words, data.version.id, &stage.origin)) }
                    (text_list(&stage.activities))
                    @if !stage.responsible.is_empty() {
                        p.small.muted { (words.say("field-element-responsible")) ": " (stage.responsible.join("; ")) }
                    }
                }
            }
        }
    }
}
