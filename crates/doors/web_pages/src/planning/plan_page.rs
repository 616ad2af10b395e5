//! The page of a plan: facts, money, findings, rows with a filter.

use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use opora_domain::documents::PlanningDocument;
use opora_domain::findings::{Acceptances, Finding};
use opora_domain::planning::AnnualPlan;
use opora_domain::versions::{VersionId, VersionSummary};
use opora_operations::{plan_mark, show_plan};

use super::findings_at_rows::FindingsAtRows;
use super::names;
use super::plan_cache::{KeptPage, PlanPageKey};
use super::plan_facts::{money_by_source, plan_facts};
use super::plan_filter::{FilterForm, PlanFilter};
use super::plan_table::{PlanTable, plan_table};
use crate::assets::Island;
use crate::components::accepted_findings::accepted_findings;
use crate::components::badge::finding_counts;
use crate::components::document_tabs::{Tab, document_tabs, state_badge, version_title};
use crate::components::finding_card::{FindingPlace, finding_card};
use crate::components::form_field::search_field;
use crate::components::source_links::SourceLinks;
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Panel, SeenAt};
use crate::site::Site;
use crate::strategies::strategy_page::{self, StrategyPage};
use crate::visit::Visit;
use crate::words::Words;

/// What the page shows.
pub struct PlanPage<'a> {
    pub version: &'a VersionSummary,
    pub plan: &'a AnnualPlan,
    pub findings: &'a [Finding],
    pub acceptances: &'a Acceptances,
    pub form: &'a FilterForm,
}

/// The page.
pub fn render(words: Words, data: &PlanPage<'_>) -> Page {
    let title = version_title(words, data.version);
    let version = data.version.id;
    let place = FindingPlace { version, source: SourceLinks::Away(version), seen_at: SeenAt::Plan };
    let (open, accepted) = data.acceptances.divide(data.findings);
    let at_rows = FindingsAtRows::new(data.plan, &open);
    let filter = PlanFilter::of(data.form);
    let table = PlanTable { plan: data.plan, findings: &open, place, at_rows: &at_rows, filter: &filter };
    let rows: usize = data.plan.sections.iter().map(|section| section.items.len()).sum();
    let counts = data.version.findings;
    let main = html! {
        h1 { (title) }
        div.button_row {
            (state_badge(words, data.version.state))
            (finding_counts(words, counts))
        }
        (document_tabs(words, data.version, Tab::Plan))
        (plan_facts(words, data.plan))
        (general_findings(words, &open, place, &at_rows))
        (accepted_findings(words, &accepted, place))
        @if rows > 0 {
            section aria-labelledby="plan-money" {
                h2 id="plan-money" { (words.say("plan-money")) }
                (money_by_source(words, data.plan))
            }
            div {
                h2 id="plan-rows" { (words.say("plan-rows")) }
                (filter_form(words, data))
                p role="status" data-row-count=(words.say("plan-shown-pattern")) {
                    (words.with("plan-shown", &[("shown", table.shown().into()), ("all", rows.into())]))
                }
                (plan_table(words, &table))
                (legend(words, data.plan))
            }
        } @else {
            p.prose { (words.say("plan-without-rows")) }
        }
        (texts(words, data.plan))
    };
    Page {
        trail: vec![Step { label: words.say("layout-documents"), address: Address::Start }],
        islands: vec![Island::TableFilter],
        ..Page::new(title, Chapter::Documents, main)
    }
}

fn general_findings(words: Words, open: &[&Finding], place: FindingPlace, at_rows: &FindingsAtRows) -> Markup {
    let general = open.iter().enumerate().filter(|(index, _)| at_rows.is_general(*index));
    let general: Vec<_> = general.map(|(_, finding)| finding).collect();
    html! {
        @if !general.is_empty() {
            details.card {
                summary { strong { (words.with("plan-general-findings", &[("count", general.len().into())])) } }
                @for finding in general { (finding_card(words, finding, place)) }
                p { a href=(Address::Review(place.version, Panel::Findings)) { (words.say("plan-findings-in-source")) } }
            }
        }
    }
}

fn filter_form(words: Words, data: &PlanPage<'_>) -> Markup {
    let form = data.form;
    let all = || (String::new(), words.say("filter-all"));
    let sections = data.plan.sections.iter().enumerate().map(|(index, section)| {
        let title = section
            .title
            .clone()
            .unwrap_or_else(|| words.say(&format!("section-kind-{}", names::section_kind(section.kind))));
        ((index + 1).to_string(), title)
    });
    let sources = names::FUNDING_SOURCES.into_iter().map(names::funding_source);
    let sources = sources.map(|name| (name.to_owned(), words.say(&format!("funding-source-{}", name))));
    let statuses = names::STATUSES.into_iter().map(names::status);
    let statuses = statuses.map(|name| (name.to_owned(), words.say(&format!("status-{}", name))));
    let quarters = (1..=4)
        .map(|quarter: u32| (quarter.to_string(), words.with("filter-quarter-of", &[("quarter", quarter.into())])));
    html! {
        form.filter_form method="get" action=(Address::Plan(data.version.id).within("plan-rows")) {
            (search_field("words", &words.say("filter-words"), &form.words))
            (choice("section", &words.say("filter-section"), [all()].into_iter().chain(sections), &form.section))
            (choice("source", &words.say("filter-source"), [all()].into_iter().chain(sources), &form.source))
            (choice("status", &words.say("filter-status"), [all()].into_iter().chain(statuses), &form.status))
            (choice("quarter", &words.say("filter-quarter"), [all()].into_iter().chain(quarters), &form.quarter))
            div.filter_form__choice {
                input id="filter-findings" type="checkbox" name="findings" value="yes" checked[form.findings == "yes"];
                label for="filter-findings" { (words.say("filter-findings")) }
            }
            div.filter_form__buttons {
                button.button type="submit" { (words.say("filter-apply")) }
                @if !PlanFilter::of(form).is_empty() {
                    a.button.button--quiet href=(Address::Plan(data.version.id).within("plan-rows")) { (words.say("filter-clear")) }
                }
            }
        }
    }
}

fn choice(name: &str, label: &str, choices: impl Iterator<Item = (String, String)>, chosen: &str) -> Markup {
    html! {
        div {
            label for={ "filter-" (name) } { (label) }
            select id={ "filter-" (name) } name=(name) {
                @for (value, text) in choices { option value=(value) selected[value == chosen] { (text) } }
            }
        }
    }
}

fn legend(words: Words, plan: &AnnualPlan) -> Markup {
    html! {
        @if plan.sections.iter().flat_map(|section| &section.items).any(|item| item.schedule.is_some()) {
            p.small.muted {
                span.schedule_strip.schedule_strip--one aria-hidden="true" { span.schedule_strip--provision { "I" } } " " (words.say("quarter-use-provision")) "  "
                span.schedule_strip.schedule_strip--one aria-hidden="true" { span.schedule_strip--preparation { "I" } } " " (words.say("quarter-use-preparation"))
            }
        }
    }
}

fn texts(words: Words, plan: &AnnualPlan) -> Markup {
    let lists = [
        ("plan-heading-values", &plan.values),
        ("plan-heading-principles", &plan.principles),
        ("plan-heading-goals", &plan.goals),
        ("plan-heading-target-groups", &plan.target_groups),
    ];
    html! {
        @if let Some(vision) = &plan.vision { h2 { (words.say("plan-heading-vision")) } p.prose { (vision) } }
        @for (key, texts) in lists {
            @if !texts.is_empty() {
                h2 { (words.say(key)) }
                ul.prose { @for text in texts { li { (text) } } }
            }
        }
        @if !plan.narrative.is_empty() {
            h2 { (words.say("plan-narrative")) }
            @for part in &plan.narrative {
                @if let Some(heading) = &part.heading { h3 { (heading) } }
                @if let Some(text) = &part.text { p.prose.pre_line { (text) } }
            }
        }
    }
}

/// Answers `/plans/{version}`, for a strategy with its own page.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path(version): Path<VersionId>,
    Query(form): Query<FilterForm>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    // Taken before the plan is read: if it changes in between, the page is kept under the older mark and never given.
    let mark = plan_mark(&site.opora, &site.actor(), version).await?;
    let key = PlanPageKey { version, language: visit.words.language, form, query: visit.query.clone() };
    // A page that confirms something is shown once.
    let can_be_kept = visit.done.is_none();
    if let Some(page) = site.plans.find(&key, &mark).filter(|_| can_be_kept) {
        return Ok(answer(&page, &headers));
    }
    let shown = show_plan(&site.opora, &site.actor(), version).await?;
    let page = match &shown.plan {
        PlanningDocument::AnnualPlan(plan) => {
            let data = PlanPage {
                version: &shown.version,
                plan,
                findings: &shown.findings,
                acceptances: &shown.acceptances,
                form: &key.form,
            };
            render(visit.words, &data)
        }
        PlanningDocument::Strategy(strategy) => {
            let data = StrategyPage { version: &shown.version, strategy, words: &key.form.words };
            strategy_page::render(visit.words, &data)
        }
    };
    if !can_be_kept {
        return Ok(page.answer(&visit));
    }
    let page = KeptPage::new(page.html(&visit));
    site.plans.keep(key, mark, page.clone());
    Ok(answer(&page, &headers))
}

fn answer(page: &KeptPage, headers: &HeaderMap) -> Response {
    let kind = (CONTENT_TYPE, "text/html; charset=utf-8");
    if takes_gzip(headers) {
        ([kind, (CONTENT_ENCODING, "gzip"), (VARY, "accept-encoding")], page.gzip.clone()).into_response()
    } else {
        ([kind], page.html.clone()).into_response()
    }
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut codings = values.flat_map(|value| value.split(',')).map(str::trim);
    codings.any(|coding| coding == "gzip" || coding.strip_prefix("gzip;").is_some_and(|weight| weight.trim() != "q=0"))
}
