//! The findings that persons accepted, collapsed: each with the reason, who accepted it and when, and the way back.

use maud::{Markup, html};
use opora_domain::findings::AcceptedFinding;

use super::finding_card::{FindingPlace, card, message};
use crate::routes::Address;
use crate::words::{Words, beginning};

/// The identifier of the list; a page has one.
pub const ACCEPTED: &str = "accepted";

/// The list; nothing where nothing is accepted.
pub fn accepted_findings(words: Words, accepted: &[AcceptedFinding<'_>], place: FindingPlace) -> Markup {
    html! {
        @if !accepted.is_empty() {
            details.card.accepted_findings id=(ACCEPTED) {
                summary { strong { (words.with("findings-accepted", &[("count", accepted.len().into())])) } }
                @for finding in accepted { (card(words, finding.finding, place.source, &below(words, finding, place))) }
            }
        }
    }
}

fn below(words: Words, accepted: &AcceptedFinding<'_>, place: FindingPlace) -> Markup {
    let acceptance = accepted.acceptance;
    let made = [("by", words.actor(&acceptance.by).into()), ("when", words.moment(acceptance.made_at).into())];
    html! {
        p.accepted_findings__reason { strong { (words.say("finding-accepted-because")) } " " (acceptance.reason) }
        p.small.muted { (words.with("finding-accepted-by", &made)) }
        form method="post" action=(Address::TakeBack(place.version, acceptance.id, place.seen_at)) {
            button.button.button--small type="submit" {
                (words.say("finding-take-back")) span.visually_hidden { ": " (beginning(message(words, &accepted.finding.message))) }
            }
        }
    }
}
