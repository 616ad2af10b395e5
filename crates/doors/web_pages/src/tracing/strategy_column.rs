//! The strategy beside the plan: its directions and measures with the rows that carry them out.

use maud::{Markup, html};
use opora_domain::tracing::ElementKind;
use opora_operations::{TracedElement, Tracing, TracingStrategy};

use super::measure_states::{MeasureState, MeasureStates};
use super::row_column::row_identifier;
use super::tracing_filter::TracingFilter;
use super::way::{Way, element_identifier};
use crate::components::badge::{Tone, badge};
use crate::routes::Address;
use crate::words::{Words, beginning};

/// The right column.
pub struct StrategyColumn<'a> {
    words: Words,
    tracing: &'a Tracing,
    beside: &'a TracingStrategy,
    filter: &'a TracingFilter,
    states: &'a MeasureStates<'a>,
}

impl<'a> StrategyColumn<'a> {
    pub fn new(
        words: Words,
        tracing: &'a Tracing,
        beside: &'a TracingStrategy,
        filter: &'a TracingFilter,
        states: &'a MeasureStates<'a>,
    ) -> Self {
        Self { words, tracing, beside, filter, states }
    }

    /// The measures that the filter shows, direction by direction; then services and indicators.
    pub fn render(&self) -> Markup {
        let words = self.words;
        let measures = self.tracing.elements.iter().filter(|it| it.element.kind == ElementKind::Measure);
        let mut directions: Vec<(&str, Vec<&TracedElement>)> = Vec::new();
        for measure in measures.filter(|measure| self.shows(&measure.element.path)) {
            let direction = direction_of(&measure.element.path);
            match directions.last_mut().filter(|(last, _)| *last == direction) {
                Some((_, measures)) => measures.push(measure),
                None => directions.push((direction, vec![measure])),
            }
        }
        html! {
            @if directions.is_empty() { p.prose { (words.say("tracing-no-measures")) } }
            @for (path, measures) in &directions {
                section {
                    h3 id=(element_identifier(path)) { (self.direction(path)) }
                    @for measure in measures { (self.measure(measure)) }
                }
            }
            @if self.filter.measures.is_empty() {
                (self.others(ElementKind::Service, "strategy-part-services"))
                (self.others(ElementKind::Indicator, "strategy-part-indicators"))
            }
        }
    }

    fn shows(&self, path: &str) -> bool {
        let wanted = [MeasureState::Confirmed, MeasureState::Proposed, MeasureState::Open]
            .into_iter()
            .find(|state| state.name() == self.filter.measures);
        wanted.is_none_or(|wanted| self.states.at(path) == Some(wanted))
    }

    fn direction(&self, path: &str) -> String {
        let at = path.split('/').nth(1).and_then(|position| position.parse::<usize>().ok());
        let direction = at.and_then(|at| self.beside.strategy.directions.get(at));
        let (number, title) = direction.map_or((None, None), |it| (it.number.as_deref(), it.title.as_deref()));
        let values = [("number", number.unwrap_or_default().into()), ("title", title.unwrap_or_default().into())];
        self.words.with("strategy-direction-of", &values)
    }

    fn measure(&self, measure: &TracedElement) -> Markup {
        let words = self.words;
        let element = &measure.element;
        let below = format!("{}/activities/", element.path);
        let activities = || {
            let all = self.tracing.elements.iter();
            all.filter(|it| it.element.kind == ElementKind::Activity && it.element.path.starts_with(below.as_str()))
        };
        let state = self.states.at(&element.path).unwrap_or(MeasureState::OtherYear);
        // What a filter asks for is shown opened.
        html! {
            details.traced_measure id=(element_identifier(&element.path)) open[!self.filter.measures.is_empty()] {
                summary {
                    span.traced_measure__name {
                        @if let Some(number) = &element.number { strong { (number) } " " }
                        (element.text)
                    }
                    " " (badge(tone(state), &words.say(&format!("tracing-measure-{}", state.name()))))
                }
                @if let Some(way) = Way::of(&self.beside.strategy, &element.path) { (way.links(words, self.beside.version.id)) }
                (self.rows(measure))
                ul.traced_measure__activities { @for activity in activities() { (self.activity(activity)) } }
            }
        }
    }

    fn activity(&self, activity: &TracedElement) -> Markup {
        let element = &activity.element;
        html! {
            li id=(element_identifier(&element.path)) {
                @if let Some(number) = &element.number { strong { (number) } " " }
                (element.text) " "
                @if let Some(way) = Way::of(&self.beside.strategy, &element.path) { (way.down(self.words, self.beside.version.id)) }
                (self.rows(activity))
            }
        }
    }

    /// The rows that are linked with an element, and those for which it is the likeliest.
    fn rows(&self, element: &TracedElement) -> Markup {
        let words = self.words;
        let proposed = element.proposed.iter().filter(|row| !element.rows.contains(row));
        html! {
            @if !element.rows.is_empty() || !element.proposed.is_empty() {
                ul.traced_measure__rows {
                    @for row in &element.rows { (self.row(*row, Tone::Success, &words.say("tracing-row-confirmed"))) }
                    @for row in proposed { (self.row(*row, Tone::Accent, &words.say("tracing-row-proposed"))) }
                }
            }
        }
    }

    fn row(&self, row: usize, tone: Tone, state: &str) -> Markup {
        let Some(row) = self.tracing.rows.get(row) else { return html! {} };
        let identifier = row_identifier(&row.row.path);
        let address = if self.filter.shows_row(row) {
            format!("#{identifier}")
        } else {
            let everything = self.filter.with_rows("");
            let everything = TracingFilter { words: String::new(), ..everything };
            Address::Tracing(self.tracing.version.id, everything).within(identifier).to_string()
        };
        html! {
            li {
                (badge(tone, state)) " "
                a href=(address) {
                    @if let Some(number) = &row.row.number { (number) " " }
                    (beginning(&row.row.text))
                }
            }
        }
    }

    /// Services or indicators, as far as rows belong to them.
    fn others(&self, kind: ElementKind, key: &str) -> Markup {
        let all = self.elements_of(kind);
        html! {
            @if !all.is_empty() {
                details.traced_measure {
                    summary { strong { (self.words.say(key)) } " (" (all.len()) ")" }
                    ul.traced_measure__activities {
                        @for element in all {
                            li id=(element_identifier(&element.element.path)) {
                                @if let Some(number) = &element.element.number { strong { (number) } " " }
                                (element.element.text) " "
                                @if let Some(way) = Way::of(&self.beside.strategy, &element.element.path) { (way.down(self.words, self.beside.version.id)) }
                                (self.rows(element))
                            }
                        }
                    }
                }
            }
        }
    }

    fn elements_of(&self, kind: ElementKind) -> Vec<&'a TracedElement> {
        self.tracing.elements.iter().filter(|it| it.element.kind == kind).collect()
    }
}

fn tone(state: MeasureState) -> Tone {
    match state {
        MeasureState::Confirmed => Tone::Success,
        MeasureState::Proposed => Tone::Accent,
        MeasureState::Open => Tone::Warning,
        MeasureState::OtherYear => Tone::Plain,
    }
}

fn direction_of(path: &str) -> &str {
    path.split_once("/general_objectives/").map_or(path, |(direction, _)| direction)
}
