//! The page of one part of a strategy.

use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use opora_domain::strategies::Strategy;
use opora_domain::versions::{VersionId, VersionSummary};
use opora_operations::show_plan;

use super::part::{Part, part_links};
use super::{
    analysis_part, communication_part, indicators_part, logframe_part, organisation_part, services_part, staffing_part,
    stages_part,
};
use crate::components::document_tabs::{Tab, document_tabs, version_title};
use crate::components::trail::Step;
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::site::Site;
use crate::visit::Visit;
use crate::words::Words;

/// What a part shows.
#[derive(Clone, Copy)]
pub struct PartPage<'a> {
    pub words: Words,
    pub version: &'a VersionSummary,
    pub strategy: &'a Strategy,
}

/// The page.
pub fn render(data: PartPage<'_>, part: Part) -> Page {
    let words = data.words;
    let title = words.say(&format!("strategy-part-{}", part.name()));
    let main = html! {
        h1 { (title) }
        p.lead { (version_title(words, data.version)) }
        (document_tabs(words, data.version, Tab::Plan))
        (part_links(words, data.version.id, data.strategy, Some(part)))
        @if part.size(data.strategy) == 0 { p { (words.say("strategy-part-empty")) } }
        (content(data, part))
    };
    Page {
        trail: vec![
            Step { label: words.say("layout-documents"), address: Address::Start },
            Step { label: version_title(words, data.version), address: Address::Plan(data.version.id) },
        ],
        ..Page::new(title, Chapter::Documents, main)
    }
}

fn content(data: PartPage<'_>, part: Part) -> Markup {
    match part {
        Part::Analysis => analysis_part::render(data),
        Part::Indicators => indicators_part::render(data),
        Part::Logframe => logframe_part::render(data),
        Part::Services => services_part::render(data),
        Part::Staffing => staffing_part::render(data),
        Part::Stages => stages_part::render(data),
        Part::Organisation => organisation_part::render(data),
        Part::Communication => communication_part::render(data),
    }
}

/// A table in a region that scrolls by itself on a narrow screen.
pub fn wide_table(name: &str, table: Markup) -> Markup {
    html! { div.scroll_region role="region" aria-label=(name) tabindex="0" { (table) } }
}

/// The heading of a table whose columns are fields of one element, the last of them the link to the source.
pub fn head_of_fields(words: Words, fields: &[&str]) -> Markup {
    html! {
        thead {
            tr {
                @for field in fields { th scope="col" { (words.say(&format!("field-element-{}", field))) } }
                th scope="col" { (words.say("strategy-source")) }
            }
        }
    }
}

/// Texts one below another; nothing for none.
pub fn text_list(texts: &[String]) -> Markup {
    html! {
        @match texts {
            [] => {},
            [one] => (one),
            many => { ul.plain_list { @for text in many { li { (text) } } } },
        }
    }
}

/// Answers `/plans/{version}/parts/{part}`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Path((version, part)): Path<(VersionId, String)>,
) -> Result<Response, Failure> {
    let part = Part::from_name(&part).ok_or(Failure::NotFound)?;
    let shown = show_plan(&site.opora, &site.actor(), version).await?;
    let strategy = shown.plan.as_strategy().ok_or(Failure::NotFound)?;
    let data = PartPage { words: visit.words, version: &shown.version, strategy };
    Ok(render(data, part).answer(&visit))
}
