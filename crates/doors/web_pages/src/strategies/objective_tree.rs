//! The tree of a strategy's directions, each level collapsed until it is opened or holds what is searched for.

use maud::{Markup, html};
use opora_domain::strategies::{Direction, GeneralObjective, LogicalFramework, Measure, SpecificObjective, Strategy};
use opora_domain::versions::VersionId;

use super::part_page::text_list;
use super::source_link::source_link;
use crate::tracing::way::element_identifier;
use crate::words::Words;

/// The tree; with words to search for, only the branches that hold all of them, opened.
pub fn objective_tree(words: Words, version: VersionId, strategy: &Strategy, search: &str) -> Markup {
    let parts = search.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let search = Search { version, logframe: strategy.logframe.as_ref(), parts };
    let directions = strategy.directions.iter().enumerate();
    let shown: Vec<_> = directions.filter(|(_, direction)| search.finds(&text_of_direction(direction))).collect();
    html! {
        @if shown.is_empty() { p.prose { (words.say("strategy-nothing-found")) } }
        @for (at, direction) in shown {
            @let path = format!("directions/{at}");
            details.objective_tree id=(element_identifier(&path)) open[search.is_on()] {
                summary { strong { (named(words, "strategy-direction-of", direction.number.as_deref(), direction.title.as_deref())) } }
                @if let Some(description) = &direction.description { p.prose.pre_line { (description) } }
                @for (at, general) in direction.general_objectives.iter().enumerate().filter(|(_, it)| search.finds(&text_of_general(it))) {
                    (general_objective(words, (direction, general), &format!("{path}/general_objectives/{at}"), &search))
                }
            }
        }
    }
}

fn general_objective(
    words: Words,
    (direction, general): (&Direction, &GeneralObjective),
    path: &str,
    search: &Search<'_>,
) -> Markup {
    html! {
        details id=(element_identifier(path)) open[search.is_on()] {
            summary { (named(words, "strategy-general-of", general.number.as_deref(), general.title.as_deref())) }
            @for (at, specific) in general.specific_objectives.iter().enumerate().filter(|(_, it)| search.finds(&text_of_specific(it))) {
                @let path = format!("{path}/specific_objectives/{at}");
                details id=(element_identifier(&path)) open[search.is_on()] {
                    summary { (named(words, "strategy-specific-of", specific.number.as_deref(), specific.title.as_deref())) }
                    (indicators(words, direction, specific, search))
                    @for (at, measure) in specific.measures.iter().enumerate().filter(|(_, it)| search.finds(&text_of_measure(it))) {
                        (one_measure(words, measure, &format!("{path}/measures/{at}"), search))
                    }
                }
            }
        }
    }
}

/// What the logical framework wants of a specific objective.
fn indicators(words: Words, direction: &Direction, specific: &SpecificObjective, search: &Search<'_>) -> Markup {
    let rows = search.logframe.iter().flat_map(|logframe| &logframe.specific);
    let mut rows = rows.filter(|row| row.number.is_some() && row.number == specific.number);
    let row = rows.find(|row| row.direction.is_none() || row.direction == direction.number);
    html! {
        @if let Some(row) = row.filter(|row| !row.outcomes.is_empty() || !row.outputs.is_empty()) {
            div.card {
                @for (key, texts) in [("field-element-outputs", &row.outputs), ("field-element-outcomes", &row.outcomes)] {
                    @if !texts.is_empty() { p.small { strong { (words.say(key)) } } (text_list(texts)) }
                }
                (source_link(words, search.version, &row.origin))
            }
        }
    }
}

fn one_measure(words: Words, measure: &Measure, path: &str, search: &Search<'_>) -> Markup {
    html! {
        details id=(element_identifier(path)) open[search.is_on()] {
            summary { (named(words, "strategy-measure-of", measure.number.as_deref(), measure.title.as_deref())) }
            @if let Some(description) = &measure.description { p.prose.pre_line { (description) } }
            @if !measure.activities.is_empty() {
                ul {
                    @for (at, activity) in measure.activities.iter().enumerate() {
                        li id=(element_identifier(&format!("{path}/activities/{at}"))) {
                            @if let Some(number) = &activity.number { strong { (number) } " " }
                            (activity.text.as_deref().unwrap_or_default())
                            @if let Some(places) = activity.capacity {
                                " " span.muted { (words.with("strategy-places", &[("count", places.into())])) }
                            }
                            " " (source_link(words, search.version, &activity.origin))
                        }
                    }
                }
            }
        }
    }
}

fn named(words: Words, key: &str, number: Option<&str>, title: Option<&str>) -> String {
    words.with(key, &[("number", number.unwrap_or_default().into()), ("title", title.unwrap_or_default().into())])
}

/// What is searched for (every part must be there), and what the branches are shown with.
struct Search<'a> {
    version: VersionId,
    logframe: Option<&'a LogicalFramework>,
    parts: Vec<String>,
}

impl Search<'_> {
    fn is_on(&self) -> bool {
        !self.parts.is_empty()
    }

    fn finds(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.parts.iter().all(|part| text.contains(part.as_str()))
    }
}

fn text_of_measure(measure: &Measure) -> String {
    let own = [measure.number.as_deref(), measure.title.as_deref(), measure.description.as_deref()];
    let activities = measure.activities.iter().filter_map(|activity| activity.text.as_deref());
    own.into_iter().flatten().chain(activities).collect::<Vec<_>>().join("\n")
}

fn text_of_specific(specific: &SpecificObjective) -> String {
    let own = [specific.number.clone(), specific.title.clone()];
    own.into_iter().flatten().chain(specific.measures.iter().map(text_of_measure)).collect::<Vec<_>>().join("\n")
}

fn text_of_general(general: &GeneralObjective) -> String {
    let own = [general.number.clone(), general.title.clone()];
    let below = general.specific_objectives.iter().map(text_of_specific);
    own.into_iter().flatten().chain(below).collect::<Vec<_>>().join("\n")
}

fn text_of_direction(direction: &Direction) -> String {
    let own = [direction.number.clone(), direction.title.clone(), direction.description.clone()];
    let below = direction.general_objectives.iter().map(text_of_general);
    own.into_iter().flatten().chain(below).collect::<Vec<_>>().join("\n")
}
