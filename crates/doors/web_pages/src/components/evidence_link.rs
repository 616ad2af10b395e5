//! The link from a value to its place in the source.

use maud::{Markup, html};
use opora_tree::Place;

use super::source_links::SourceLinks;
use crate::words::Words;

/// The identifier of a paragraph or cell in the shown source.
pub fn source_element(at: Place) -> String {
    match (at.row, at.cell) {
        (Some(row), Some(cell)) => format!("s{}-{row}-{cell}", at.block),
        (Some(row), None) => format!("s{}-{row}", at.block),
        _ => format!("s{}", at.block),
    }
}

/// A link to the place; `what` completes its name for screen readers. Within the page the exact words are marked by an
/// island. Nothing where there is no source.
pub fn evidence_link(words: Words, links: SourceLinks, at: Place, what: &str) -> Markup {
    html! {
        @if let Some(address) = links.address(at) {
            a.evidence_link href=(address) data-start=[at.start] data-end=[at.end] {
                span aria-hidden="true" { "→" } (short_place(words, at))
                span.visually_hidden { ", " (what) ", " (place_text(words, at)) }
            }
        }
    }
}

/// The place as it stands on the link: the source beside it shows the rest.
fn short_place(words: Words, at: Place) -> String {
    match at.row {
        Some(row) => words.with("place-short-row", &[("row", row.saturating_add(1).into())]),
        None => words.with("place-short-paragraph", &[("paragraph", at.block.saturating_add(1).into())]),
    }
}

/// The place in words: table, row and column, or paragraph; with the page where the source tells it.
pub fn place_text(words: Words, at: Place) -> String {
    let counted = |number: u32| opora_texts::Value::from(number.saturating_add(1));
    let place = match (at.table, at.row, at.cell) {
        (Some(table), Some(row), Some(cell)) => {
            let values = [("table", counted(table)), ("row", counted(row)), ("column", counted(cell))];
            words.with("place-cell", &values)
        }
        _ => words.with("place-paragraph", &[("paragraph", counted(at.block))]),
    };
    match at.page {
        Some(page) => words.with("place-on-page", &[("page", page.into()), ("place", place.into())]),
        None => place,
    }
}
