//! The rows of the plan as one table: sections, sticky heading, schedule as a strip, findings at their rows.

use maud::{Markup, html};
use opora_domain::findings::Finding;
use opora_domain::planning::{AnnualPlan, Capacity, Item, Section};
use opora_domain::versions::VersionId;

use super::findings_at_rows::FindingsAtRows;
use super::names;
use super::plan_filter::PlanFilter;
use crate::components::badge::{Tone, badge, severity_badge};
use crate::components::finding_card::{FindingPlace, accept_link, message};
use crate::components::schedule_strip::schedule_strip;
use crate::routes::Address;
use crate::tracing::tracing_filter::TracingFilter;
use crate::words::Words;

/// What the table is made of.
pub struct PlanTable<'a> {
    pub plan: &'a AnnualPlan,
    /// The open ones.
    pub findings: &'a [&'a Finding],
    pub place: FindingPlace,
    pub at_rows: &'a FindingsAtRows,
    pub filter: &'a PlanFilter,
}

/// Which columns the plan fills at all.
#[derive(Clone, Copy)]
struct Columns {
    schedule: bool,
    capacity: bool,
}

impl Columns {
    fn count(self) -> usize {
        6 + usize::from(self.schedule) + usize::from(self.capacity)
    }
}

impl PlanTable<'_> {
    /// How many rows the filter shows.
    pub fn shown(&self) -> usize {
        self.sections().map(|(_, _, items)| items.len()).sum()
    }

    fn sections(&self) -> impl Iterator<Item = (usize, &Section, Vec<(usize, &Item)>)> {
        self.plan.sections.iter().enumerate().map(move |(index, section)| {
            let shown = section.items.iter().enumerate().filter(move |(position, item)| {
                self.filter.shows(index, item, !self.at_rows.of((index, *position)).is_empty())
            });
            (index, section, shown.collect())
        })
    }
}

/// The table.
pub fn plan_table(words: Words, table: &PlanTable<'_>) -> Markup {
    let items = || table.plan.sections.iter().flat_map(|section| &section.items);
    let columns = Columns {
        schedule: items().any(|item| item.schedule.is_some()),
        capacity: items().any(|item| item.capacity.is_some() || item.users.is_some()),
    };
    html! {
        div.scroll_region.scroll_region--plan role="region" aria-labelledby="plan-rows" tabindex="0" {
            table.plan_table {
                caption.visually_hidden { (words.say("plan-table-caption")) }
                thead {
                    tr {
                        th scope="col" { (words.say("column-number")) }
                        th scope="col" { (words.say("column-title")) }
                        th scope="col" { (words.say("column-description")) }
                        th scope="col" { (words.say("column-location")) }
                        @if columns.schedule { th scope="col" { (words.say("column-schedule")) } }
                        @if columns.capacity { th scope="col" { (words.say("column-capacity")) } }
                        th scope="col" { (words.say("column-funding")) }
                        th scope="col" { (words.say("column-responsible")) }
                    }
                }
                @for (index, section, items) in table.sections() {
                    @if !items.is_empty() || (table.filter.is_empty() && section.items.is_empty()) {
                        tbody {
                            (section_row(words, section, columns))
                            @for (position, item) in items {
                                (row(words, table, (index, position), item, columns))
                            }
                            @if table.filter.is_empty() { (totals_row(words, section, columns)) }
                        }
                    }
                }
            }
        }
    }
}

fn section_row(words: Words, section: &Section, columns: Columns) -> Markup {
    let kind = || words.say(&format!("section-kind-{}", names::section_kind(section.kind)));
    html! {
        tr.plan_table__section {
            th scope="rowgroup" colspan=(columns.count()) {
                @if let Some(number) = &section.number { (number) ". " }
                (section.title.clone().unwrap_or_else(kind))
                @if let Some(objective) = &section.general_objective {
                    span.plan_table__objective { (words.say("plan-section-objective")) ": " (objective) }
                }
            }
        }
    }
}

fn row(words: Words, table: &PlanTable<'_>, position: (usize, usize), item: &Item, columns: Columns) -> Markup {
    let findings = table.at_rows.of(position);
    html! {
        tr.plan_table__row id={ "row-" (position.0) "-" (position.1) } {
            td.plan_table__number { (item.number.as_deref().unwrap_or("")) }
            th.plan_table__title scope="row" {
                (item.title.as_deref().unwrap_or("–"))
                @if let Some(form) = &item.form { span.plan_table__form { (form) } }
                @if let Some(status) = item.status {
                    (badge(Tone::Accent, &status_text(words, item, names::status(status))))
                }
                (row_findings(words, table, findings))
                a.evidence_link href=(tracing_of(table.place.version, position)) {
                    (words.say("plan-row-tracing")) span.visually_hidden { ": " (item.title.as_deref().unwrap_or("–")) }
                }
            }
            td.pre_line {
                (item.description.as_deref().unwrap_or(""))
                @for note in &item.notes {
                    p.small.muted {
                        @if let Some(heading) = &note.heading { (heading) ": " }
                        (note.text.as_deref().unwrap_or(""))
                    }
                }
            }
            td { (item.location.as_deref().unwrap_or("")) }
            @if columns.schedule {
                td { @if let Some(schedule) = &item.schedule { (schedule_strip(words, schedule)) } }
            }
            @if columns.capacity { td { (capacity(words, item)) } }
            td { (funding(words, item)) }
            td { @for name in &item.responsible { div { (name) } } }
        }
    }
}

fn status_text(words: Words, item: &Item, status: &str) -> String {
    let status = words.say(&format!("status-{}", status));
    item.opens.map_or_else(|| status.clone(), |year| format!("{status}, {year}"))
}

/// The row beside the strategy.
fn tracing_of(version: VersionId, position: (usize, usize)) -> Address {
    Address::Tracing(version, TracingFilter::default()).within(format!("row-{}-{}", position.0, position.1))
}

fn row_findings(words: Words, table: &PlanTable<'_>, own: &[usize]) -> Markup {
    html! {
        @if !own.is_empty() {
            details.row_findings {
                summary { (words.with("row-findings", &[("count", own.len().into())])) }
                ul {
                    @for finding in own.iter().filter_map(|index| table.findings.get(*index)) {
                        li {
                            (severity_badge(words, finding.severity)) " " (message(words, &finding.message)) " "
                            (accept_link(words, finding, table.place))
                        }
                    }
                }
            }
        }
    }
}

fn capacity(words: Words, item: &Item) -> Markup {
    html! {
        @if let Some(capacity) = &item.capacity { div { (capacity_text(words, capacity)) } }
        @if let Some(users) = &item.users {
            @for (key, count) in [("plan-users-children", users.children), ("plan-users-adults", users.adults), ("plan-users-total", users.total)] {
                @if let Some(count) = count { div { (words.with(key, &[("count", count.into())])) } }
            }
        }
    }
}

/// The capacity in words: what is, and what is planned.
pub fn capacity_text(words: Words, capacity: &Capacity) -> String {
    let numbers = match (capacity.current, capacity.planned) {
        (Some(current), Some(planned)) => {
            words.with("plan-capacity-from-to", &[("current", current.into()), ("planned", planned.into())])
        }
        (Some(current), None) => current.to_string(),
        (None, Some(planned)) => words.with("plan-capacity-planned", &[("planned", planned.into())]),
        (None, None) => String::new(),
    };
    [numbers.as_str(), capacity.unit.as_deref().unwrap_or_default()].join(" ").trim().to_owned()
}

fn funding(words: Words, item: &Item) -> Markup {
    html! {
        @if let Some(text) = &item.funding_text { div { (text) } }
        @if item.funding_text.is_none() || item.funding.iter().any(|funding| funding.amount.is_some()) {
            ul.plan_table__funding {
                @for funding in &item.funding {
                    li {
                        (words.say(&format!("funding-source-{}", names::funding_source(funding.source))))
                        @if let Some(programme) = &funding.programme { " – " (programme) }
                        @if let Some(money) = funding.money() {
                            ": " span.figure { (words.money(money)) }
                            @if let Some(what) = funding.what {
                                " (" (words.say(&format!("funding-what-{}", names::funding_what(what)))) ")"
                            }
                        }
                    }
                }
            }
        }
    }
}

fn totals_row(words: Words, section: &Section, columns: Columns) -> Markup {
    let money = section.money();
    let stated = section.stated_total.as_ref();
    html! {
        @if !money.is_empty() || stated.is_some() {
            tr.plan_table__total {
                th scope="row" colspan=(columns.count() - 2) { (words.say("plan-section-total")) }
                td colspan="2" {
                    @for total in money.totals() { div.figure { (words.money(total)) } }
                    @if let Some(stated) = stated {
                        div.small {
                            (words.with("plan-section-stated-total", &[("amount", words.amount(stated.amount).into())]))
                        }
                    }
                }
            }
        }
    }
}
