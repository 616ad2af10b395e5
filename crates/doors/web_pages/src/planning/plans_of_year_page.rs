//! The plans of several municipalities for one year side by side: services, places, sources of money.

use std::collections::BTreeSet;

use axum::extract::{Query, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::planning::FundingSource;
use opora_operations::{DocumentFilter, PlanOfYear, list_documents, plans_of_year};
use serde::Deserialize;

use super::names;
use crate::components::badge::finding_counts;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::site::Site;
use crate::visit::Visit;
use crate::words::Words;

/// What the page shows.
pub struct PlansOfYearPage<'a> {
    pub year: Option<u16>,
    /// The years for which plans are kept, the newest first.
    pub years: &'a [u16],
    pub plans: &'a [PlanOfYear],
}

/// The page.
pub fn render(words: Words, data: &PlansOfYearPage<'_>) -> Page {
    let title = words.say("plans-of-year-title");
    let main = html! {
        h1 { (title) }
        form.filter_form method="get" action=(Address::PlansOfYear) {
            div {
                label for="year" { (words.say("fact-year")) }
                select id="year" name="year" {
                    @for year in data.years { option value=(year) selected[Some(*year) == data.year] { (year) } }
                }
            }
            div.filter_form__buttons { button.button type="submit" { (words.say("filter-apply")) } }
        }
        @if data.plans.is_empty() { p.prose { (words.say("plans-of-year-none")) } } @else { (table(words, data.plans, &title)) }
    };
    Page::new(title, Chapter::Documents, main)
}

fn table(words: Words, plans: &[PlanOfYear], name: &str) -> Markup {
    let sources: BTreeSet<FundingSource> =
        plans.iter().flat_map(|plan| plan.size.rows_by_source.keys().copied()).collect();
    html! {
        div.scroll_region role="region" aria-label=(name) tabindex="0" {
            table.strategy_table {
                thead {
                    tr {
                        th scope="col" { (words.say("fact-municipality")) }
                        th.figure scope="col" { (words.say("plans-of-year-services")) }
                        th.figure scope="col" { (words.say("plans-of-year-other-rows")) }
                        th.figure scope="col" { (words.say("plans-of-year-places")) }
                        @for source in &sources {
                            th.figure scope="col" { (words.say(&format!("funding-source-{}", names::funding_source(*source)))) }
                        }
                        th scope="col" { (words.say("tab-findings")) }
                    }
                }
                tbody {
                    @for plan in plans {
                        tr {
                            th scope="row" {
                                a href=(Address::Plan(plan.document.current().id)) {
                                    @match plan.document.municipality.name.as_str() {
                                        "" => (words.say("document-without-title")),
                                        name => (name),
                                    }
                                }
                            }
                            td.figure { (words.number(plan.size.services)) }
                            td.figure { (words.number(plan.size.other_rows)) }
                            td.figure {
                                @if plan.size.rows_with_places == 0 { "–" } @else {
                                    (words.number(usize::try_from(plan.size.places).unwrap_or(usize::MAX)))
                                    br;
                                    span.small.muted { (words.with("plans-of-year-of-rows", &[("count", plan.size.rows_with_places.into())])) }
                                }
                            }
                            @for source in &sources {
                                td.figure { (words.number(plan.size.rows_by_source.get(source).copied().unwrap_or(0))) }
                            }
                            td { (finding_counts(words, plan.document.current().findings)) }
                        }
                    }
                }
            }
        }
        p.small.muted { (words.say("plans-of-year-note")) }
    }
}

/// Which year.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PlansOfYearQuery {
    year: String,
}

/// Answers `/plans`; without a choice, the newest year.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Query(query): Query<PlansOfYearQuery>,
) -> Result<Response, Failure> {
    let documents = list_documents(&site.opora, &site.actor(), &DocumentFilter::default()).await?;
    let years: BTreeSet<u16> = documents.iter().filter_map(|document| document.year).collect();
    let years: Vec<u16> = years.into_iter().rev().collect();
    let year = query.year.parse().ok().or_else(|| years.first().copied());
    let plans = match year {
        Some(year) => plans_of_year(&site.opora, &site.actor(), year).await?,
        None => Vec::new(),
    };
    Ok(render(visit.words, &PlansOfYearPage { year, years: &years, plans: &plans }).answer(&visit))
}
