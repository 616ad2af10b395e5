//! Places and staff group by group, with the totals as computed beside those that the document states.

use maud::{Markup, html};
use opora_domain::quantity::Quantity;
use opora_domain::strategies::{Staffing, StaffingBase, StaffingPlanned, StaffingTotal};

use super::part_page::{PartPage, wide_table};
use super::source_link::source_link;
use crate::components::badge::{Tone, badge};
use crate::words::Words;

/// The four figures of a row: capacity and staff at the beginning and as planned.
type Figures = [Option<Quantity>; 4];

pub fn render(data: PartPage<'_>) -> Markup {
    let words = data.words;
    let mut groups: Vec<Option<&str>> = Vec::new();
    for row in &data.strategy.staffing {
        if groups.last() != Some(&row.group.as_deref()) {
            groups.push(row.group.as_deref());
        }
    }
    let year = data.strategy.staffing.iter().find_map(|row| row.base.as_ref()?.year);
    html! {
        @for (index, group) in groups.into_iter().enumerate() {
            @let rows: Vec<&Staffing> = data.strategy.staffing.iter().filter(|row| row.group.as_deref() == group).collect();
            @let stated = data.strategy.staffing_totals.iter().find(|total| total.group.as_deref() == group && group.is_some());
            @if let Some(group) = group { h2 { (group) } }
            @let name = format!("{}. {}", index + 1, group.map_or_else(|| words.say("strategy-part-staffing"), str::to_owned));
            (wide_table(&name, table(data, &rows, stated, year)))
        }
        @if let Some(grand) = data.strategy.staffing_totals.iter().find(|total| total.group.is_none()) {
            h2 { (words.say("strategy-grand-total")) }
            (table_of_totals(words, &data.strategy.staffing.iter().collect::<Vec<_>>(), Some(grand), year))
        }
    }
}

fn table(data: PartPage<'_>, rows: &[&Staffing], stated: Option<&StaffingTotal>, year: Option<u16>) -> Markup {
    let words = data.words;
    html! {
        table.strategy_table {
            (head(words, year, true))
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" { (row.service.as_deref().unwrap_or_default()) }
                        @for figure in figures(row.base.as_ref(), row.planned.as_ref()) { td.figure { (shown(words, figure)) } }
                        td { (source_link(words, data.version.id, &row.origin)) }
                    }
                }
            }
            tfoot { (total_rows(words, rows, stated, true)) }
        }
    }
}

fn table_of_totals(words: Words, rows: &[&Staffing], stated: Option<&StaffingTotal>, year: Option<u16>) -> Markup {
    wide_table(
        &words.say("strategy-grand-total"),
        html! { table.strategy_table { (head(words, year, false)) tbody { (total_rows(words, rows, stated, false)) } } },
    )
}

fn head(words: Words, year: Option<u16>, with_source: bool) -> Markup {
    let at_first = |key: &str| match year {
        Some(year) => format!("{} ({year})", words.say(key)),
        None => words.say(key),
    };
    html! {
        thead {
            tr {
                th scope="col" { (words.say("field-element-service")) }
                th.figure scope="col" { (at_first("field-element-base-capacity")) }
                th.figure scope="col" { (at_first("field-element-base-staff")) }
                th.figure scope="col" { (words.say("field-element-planned-capacity")) }
                th.figure scope="col" { (words.say("field-element-planned-staff")) }
                @if with_source { th scope="col" { (words.say("strategy-source")) } }
            }
        }
    }
}

fn total_rows(words: Words, rows: &[&Staffing], stated: Option<&StaffingTotal>, with_source: bool) -> Markup {
    let computed = computed(rows);
    let stated_figures = stated.map(|total| figures(total.base.as_ref(), total.planned.as_ref()));
    html! {
        tr {
            th scope="row" { (words.say("strategy-computed-total")) }
            @for figure in computed { td.figure { (shown(words, figure)) } }
            @if with_source { td {} }
        }
        @if let Some(stated) = stated_figures {
            tr {
                th scope="row" { (words.say("strategy-stated-total")) }
                @for (stated, computed) in stated.into_iter().zip(computed) {
                    td.figure {
                        (shown(words, stated))
                        @if stated.is_some() && stated != computed { " " (badge(Tone::Error, &words.say("strategy-differs"))) }
                    }
                }
                @if with_source { td {} }
            }
        }
    }
}

fn figures(base: Option<&StaffingBase>, planned: Option<&StaffingPlanned>) -> Figures {
    let (base, planned) = (base.cloned().unwrap_or_default(), planned.cloned().unwrap_or_default());
    [base.capacity, base.staff, planned.capacity, planned.staff]
}

/// The sum of each figure; nothing where no row says it.
fn computed(rows: &[&Staffing]) -> Figures {
    let mut totals: Figures = [None; 4];
    for row in rows {
        for (total, figure) in totals.iter_mut().zip(figures(row.base.as_ref(), row.planned.as_ref())) {
            if let Some(figure) = figure {
                *total = Some(Quantity(total.map_or(0.0, |total| total.0) + figure.0));
            }
        }
    }
    totals
}

fn shown(words: Words, figure: Option<Quantity>) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| words.quantity(figure))
}
