//! The tree of a strategy's directions, each level collapsed until it is opened or holds what is searched for.

use maud::{Markup, html};
use opora_domain::strategies::{Direction, GeneralObjective, Measure, SpecificObjective, Strategy};

use crate::words::Words;

/// The tree; with words to search for, only the branches that hold all of them, opened.
pub fn objective_tree(words: Words, strategy: &Strategy, search: &str) -> Markup {
    let search = Search { parts: search.to_lowercase().split_whitespace().map(str::to_owned).collect() };
    let shown: Vec<_> =
        strategy.directions.iter().filter(|direction| search.finds(&text_of_direction(direction))).collect();
    html! {
        @if shown.is_empty() { p.prose { (words.say("strategy-nothing-found")) } }
        @for direction in shown {
            details.objective_tree open[search.is_on()] {
                summary { strong { (named(words, "strategy-direction-of", direction.number.as_deref(), direction.title.as_deref())) } }
                @if let Some(description) = &direction.description { p.prose.pre_line { (description) } }
                @for general in direction.general_objectives.iter().filter(|it| search.finds(&text_of_general(it))) {
                    (general_objective(words, general, &search))
                }
            }
        }
    }
}

fn general_objective(words: Words, general: &GeneralObjective, search: &Search) -> Markup {
    html! {
        details open[search.is_on()] {
            summary { (named(words, "strategy-general-of", general.number.as_deref(), general.title.as_deref())) }
            @for specific in general.specific_objectives.iter().filter(|it| search.finds(&text_of_specific(it))) {
                details open[search.is_on()] {
                    summary { (named(words, "strategy-specific-of", specific.number.as_deref(), specific.title.as_deref())) }
                    @for measure in specific.measures.iter().filter(|it| search.finds(&text_of_measure(it))) {
                        (one_measure(words, measure, search))
                    }
                }
            }
        }
    }
}

fn one_measure(words: Words, measure: &Measure, search: &Search) -> Markup {
    html! {
        details open[search.is_on()] {
            summary { (named(words, "strategy-measure-of", measure.number.as_deref(), measure.title.as_deref())) }
            @if let Some(description) = &measure.description { p.prose.pre_line { (description) } }
            @if !measure.activities.is_empty() {
                ul {
                    @for activity in &measure.activities {
                        li {
                            @if let Some(number) = &activity.number { strong { (number) } " " }
                            (activity.text.as_deref().unwrap_or_default())
                            @if let Some(places) = activity.capacity {
                                " " span.muted { (words.with("strategy-places", &[("count", places.into())])) }
                            }
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

/// What is searched for: every part must be there.
struct Search {
    parts: Vec<String>,
}

impl Search {
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
