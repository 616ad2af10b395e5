//! The link from an element of a strategy down to the sentence of the source that says it.

use maud::{Markup, html};
use opora_domain::evidence::Origin;
use opora_domain::versions::VersionId;

use crate::components::evidence_link::place_text;
use crate::routes::Address;
use crate::words::Words;

/// A link to the review page, where the source stands; nothing for an element without a place.
pub fn source_link(words: Words, version: VersionId, origin: &Origin) -> Markup {
    html! {
        @if let Some(at) = origin.at {
            a.evidence_link href=(Address::Source(version, at)) {
                span aria-hidden="true" { "→ " } (words.say("strategy-in-source"))
                span.visually_hidden { ", " (place_text(words, at)) }
            }
        }
    }
}
