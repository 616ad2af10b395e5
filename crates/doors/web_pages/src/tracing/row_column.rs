//! The rows of the plan with what each is linked to, what is proposed, and what a person can decide about it.

use std::collections::HashMap;

use maud::{Markup, html};
use opora_domain::planning::Item;
use opora_domain::tracing::{Candidate, Element};
use opora_operations::{ShownLink, TracedRow, Tracing, TracingStrategy};

use super::measure_states::{RowState, state_of};
use super::tracing_filter::TracingFilter;
use super::way::{Way, element_identifier};
use crate::components::badge::{Tone, badge};
use crate::components::evidence_link::place_text;
use crate::routes::Address;
use crate::words::{Words, beginning};

/// So many of the less likely activities are offered beside the likeliest; the others are found by hand.
const MORE_ACTIVITIES: usize = 2;

/// The left column.
pub struct RowColumn<'a> {
    words: Words,
    tracing: &'a Tracing,
    beside: &'a TracingStrategy,
    filter: &'a TracingFilter,
    elements: HashMap<&'a str, &'a Element>,
}

/// The identifier of a row: the same as on the page of the plan.
pub fn row_identifier(path: &str) -> String {
    path.replace("sections/", "row-").replace("/items/", "-")
}

impl<'a> RowColumn<'a> {
    pub fn new(words: Words, tracing: &'a Tracing, beside: &'a TracingStrategy, filter: &'a TracingFilter) -> Self {
        let elements = tracing.elements.iter().map(|it| (it.element.path.as_str(), &it.element));
        Self { words, tracing, beside, filter, elements: elements.collect() }
    }

    /// The rows that the filter shows, section by section.
    pub fn render(&self) -> Markup {
        let shown: Vec<&TracedRow> = self.tracing.rows.iter().filter(|row| self.filter.shows_row(row)).collect();
        let mut sections: Vec<(&str, Vec<&TracedRow>)> = Vec::new();
        for row in shown {
            let section = section_of(&row.row.path);
            match sections.last_mut().filter(|(last, _)| *last == section) {
                Some((_, rows)) => rows.push(row),
                None => sections.push((section, vec![row])),
            }
        }
        html! {
            @if sections.is_empty() { p.prose { (self.words.say("tracing-no-rows")) } }
            @for (_, rows) in &sections {
                @if let Some(first) = rows.first().filter(|first| !first.row.parent.is_empty()) {
                    h3 { (first.row.parent) }
                }
                @for row in rows { (self.row(row)) }
            }
        }
    }

    fn row(&self, row: &TracedRow) -> Markup {
        let words = self.words;
        let identifier = row_identifier(&row.row.path);
        let state = state_of(row);
        html! {
            article.traced_row id=(identifier) aria-labelledby={ (identifier) "-name" } {
                h4 id={ (identifier) "-name" } {
                    @if let Some(number) = &row.row.number { span.muted { (number) } " " }
                    (row.row.text)
                }
                div.traced_row__head {
                    (badge(tone(state), &words.say(&format!("tracing-row-{}", state.name()))))
                    a.evidence_link href=(Address::Plan(self.tracing.version.id).within(identifier.clone())) { (words.say("tracing-in-plan")) }
                    @if let Some(at) = item_of(self.tracing, &row.row.path).and_then(|item| item.at) {
                        a.evidence_link href=(Address::Source(self.tracing.version.id, at)) {
                            span aria-hidden="true" { "→ " } (words.say("strategy-in-source"))
                            span.visually_hidden { ", " (place_text(words, at)) }
                        }
                    }
                }
                form method="post" action=(Address::Tracing(self.tracing.version.id, TracingFilter::default())) {
                    (self.hidden(row))
                    @if !row.links.is_empty() { ul.traced_row__links { @for link in &row.links { (self.confirmed(row, link)) } } }
                    (self.proposals(row, state))
                    (self.refused(row))
                }
                p {
                    a.evidence_link href=(Address::ChooseLink(self.tracing.version.id, self.beside.version.id, row.row.path.clone())) {
                        (words.say("tracing-choose")) span.visually_hidden { ": " (beginning(&row.row.text)) }
                    }
                }
            }
        }
    }

    /// What every button of the row sends beside itself.
    fn hidden(&self, row: &TracedRow) -> Markup {
        let filter = self.filter;
        html! {
            input type="hidden" name="item" value=(row.row.path);
            input type="hidden" name="beside" value=(self.beside.version.id);
            @for (name, value) in [("strategy", &filter.strategy), ("rows", &filter.rows), ("measures", &filter.measures), ("words", &filter.words)] {
                @if !value.is_empty() { input type="hidden" name=(name) value=(value); }
            }
        }
    }

    fn confirmed(&self, row: &TracedRow, link: &ShownLink) -> Markup {
        let words = self.words;
        let made = [("by", words.actor(&link.link.by).into()), ("when", words.moment(link.link.made_at).into())];
        html! {
            li.traced_link.traced_link--confirmed {
                (self.element(&link.element, true))
                p.small.muted { (words.with("tracing-confirmed-by", &made)) }
                div.button_row { (self.button(row, "remove", &link.link.id.to_string(), "tracing-remove", &link.element)) }
            }
        }
    }

    fn proposals(&self, row: &TracedRow, state: RowState) -> Markup {
        let words = self.words;
        let Some(proposal) = &row.proposal else { return html! {} };
        // Where a person decided already, what else might fit is not put into the foreground.
        let foremost = usize::from(state != RowState::Confirmed);
        let (first, more) = proposal.candidates.split_at(foremost.min(proposal.candidates.len()));
        let others =
            more.iter().take(MORE_ACTIVITIES).chain(proposal.services.first()).chain(proposal.indicators.first());
        let others: Vec<&Candidate> = others.collect();
        html! {
            @if !first.is_empty() { ul.traced_row__links { @for candidate in first { (self.candidate(row, candidate, true)) } } }
            @if !others.is_empty() {
                details {
                    summary.small { (words.with("tracing-more", &[("count", others.len().into())])) }
                    ul.traced_row__links { @for candidate in others { (self.candidate(row, candidate, false)) } }
                }
            }
        }
    }

    fn candidate(&self, row: &TracedRow, candidate: &Candidate, with_way: bool) -> Markup {
        let words = self.words;
        let Some(element) = self.elements.get(candidate.path.as_str()) else { return html! {} };
        let percent = format!("{:.0}", candidate.score * 100.0);
        html! {
            li.traced_link.traced_link--proposed {
                (self.element(element, with_way))
                p.small.muted {
                    (words.with("tracing-score", &[("percent", percent.into())]))
                    @if !candidate.shared.is_empty() { " " (words.with("tracing-shared", &[("words", candidate.shared.join(", ").into())])) }
                }
                div.button_row {
                    (self.button(row, "confirm", &element.path, "tracing-confirm", element))
                    (self.button(row, "refuse", &element.path, "tracing-refuse", element))
                }
            }
        }
    }

    fn refused(&self, row: &TracedRow) -> Markup {
        let words = self.words;
        html! {
            @if !row.refused.is_empty() {
                details {
                    summary.small { (words.with("tracing-refused", &[("count", row.refused.len().into())])) }
                    ul.traced_row__links {
                        @for link in &row.refused {
                            li.traced_link {
                                (self.element(&link.element, false))
                                div.button_row { (self.button(row, "remove", &link.link.id.to_string(), "tracing-offer-again", &link.element)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What the element is, with a link to its place in the other column, where its way stands too; here it stands for
    /// what matters first, so that the page stays small.
    fn element(&self, element: &Element, with_way: bool) -> Markup {
        let words = self.words;
        let identifier = element_identifier(&element.path);
        html! {
            p {
                span.traced_link__kind { (words.say(&format!("subject-{}", element.kind.name()))) } " "
                a href=(self.in_other_column(identifier)) {
                    @if let Some(number) = &element.number { (number) " " }
                    (element.text)
                }
            }
            @if let Some(way) = Way::of(&self.beside.strategy, &element.path).filter(|_| with_way) { (way.links(words, self.beside.version.id)) }
        }
    }

    /// The other column shows everything unless measures are chosen.
    fn in_other_column(&self, identifier: String) -> String {
        if self.filter.measures.is_empty() {
            return format!("#{identifier}");
        }
        Address::Tracing(self.tracing.version.id, self.filter.with_measures("")).within(identifier).to_string()
    }

    fn button(&self, row: &TracedRow, name: &str, value: &str, key: &str, element: &Element) -> Markup {
        let class = if name == "confirm" { "button button--small button--primary" } else { "button button--small" };
        html! {
            button class=(class) type="submit" name=(name) value=(value) {
                (self.words.say(key))
                span.visually_hidden { ": " (beginning(&row.row.text)) " – " (beginning(&element.text)) }
            }
        }
    }
}

fn tone(state: RowState) -> Tone {
    match state {
        RowState::Confirmed => Tone::Success,
        RowState::Proposed => Tone::Accent,
        RowState::Open => Tone::Warning,
    }
}

fn section_of(path: &str) -> &str {
    path.split_once("/items/").map_or(path, |(section, _)| section)
}

/// The row itself.
pub fn item_of<'a>(tracing: &'a Tracing, path: &str) -> Option<&'a Item> {
    let mut segments = path.split('/');
    let section = segments.nth(1)?.parse::<usize>().ok()?;
    let item = segments.nth(1)?.parse::<usize>().ok()?;
    tracing.plan.sections.get(section)?.items.get(item)
}
