//! The analysis: groups at risk and the figures, heading by heading.

use maud::{Markup, html};
use opora_domain::strategies::AnalysisFigure;

use super::part_page::{PartPage, wide_table};
use super::source_link::source_link;

pub fn render(data: PartPage<'_>) -> Markup {
    let words = data.words;
    html! {
        @if !data.strategy.risk_groups.is_empty() {
            h2 { (words.say("strategy-risk-groups")) }
            ul.prose {
                @for group in &data.strategy.risk_groups {
                    li {
                        @if let Some(number) = &group.number { strong { (number) } " " }
                        (group.title.as_deref().unwrap_or_default()) " "
                        (source_link(words, data.version.id, &group.origin))
                    }
                }
            }
        }
        @if !data.strategy.priority_target_groups.is_empty() {
            h2 { (words.say("strategy-priority-target-groups")) }
            ul.prose { @for group in &data.strategy.priority_target_groups { li { (group) } } }
        }
        @for (index, (heading, figures)) in by_group(&data.strategy.figures).into_iter().enumerate() {
            @let heading = heading.unwrap_or_else(|| words.say("strategy-figures"));
            h2 { (heading) }
            // Headings may repeat; regions are told apart by their number.
            (wide_table(&format!("{}. {heading}", index + 1), table(data, &figures)))
        }
    }
}

/// The figures under their headings, in the order of the document.
fn by_group(figures: &[AnalysisFigure]) -> Vec<(Option<String>, Vec<&AnalysisFigure>)> {
    let mut groups: Vec<(Option<String>, Vec<&AnalysisFigure>)> = Vec::new();
    for figure in figures {
        match groups.last_mut().filter(|(heading, _)| *heading == figure.group) {
            Some((_, held)) => held.push(figure),
            None => groups.push((figure.group.clone(), vec![figure])),
        }
    }
    groups
}

fn table(data: PartPage<'_>, figures: &[&AnalysisFigure]) -> Markup {
    let words = data.words;
    html! {
        table.strategy_table {
            thead {
                tr {
                    th scope="col" { (words.say("field-element-label")) }
                    th.figure scope="col" { (words.say("field-element-value")) }
                    th scope="col" { (words.say("field-element-unit")) }
                    th scope="col" { (words.say("field-element-as_of")) }
                    th scope="col" { (words.say("strategy-source")) }
                }
            }
            tbody {
                @for figure in figures {
                    tr {
                        th scope="row" { (figure.label.as_deref().unwrap_or_default()) }
                        td.figure { @if let Some(value) = figure.value { (words.quantity(value)) } }
                        td { (figure.unit.as_deref().unwrap_or_default()) }
                        td { (figure.as_of.as_deref().unwrap_or_default()) }
                        td { (source_link(words, data.version.id, &figure.origin)) }
                    }
                }
            }
        }
    }
}
