//! One finding: how grave it is, what does not add up, the words of the source, what could be done.

use maud::{Markup, html};
use opora_domain::findings::{Finding, Message};
use opora_domain::versions::VersionId;
use opora_texts::Language;

use super::badge::{severity_badge, severity_name};
use super::evidence_link::evidence_link;
use super::source_links::SourceLinks;
use crate::routes::{Address, SeenAt};
use crate::words::{Words, beginning};

/// Where a finding is shown.
#[derive(Debug, Clone, Copy)]
pub struct FindingPlace {
    pub version: VersionId,
    /// Where its quotations lead.
    pub source: SourceLinks,
    /// Where a person comes back to after accepting it.
    pub seen_at: SeenAt,
}

/// An open finding, with the way to accept it.
pub fn finding_card(words: Words, finding: &Finding, place: FindingPlace) -> Markup {
    card(words, finding, place.source, &accept_link(words, finding, place))
}

/// The link to the page on which the finding is accepted.
pub fn accept_link(words: Words, finding: &Finding, place: FindingPlace) -> Markup {
    html! {
        a.evidence_link href=(Address::AcceptFinding(place.version, finding.identity().key(), place.seen_at)) {
            (words.say("finding-accept")) span.visually_hidden { ": " (beginning(message(words, &finding.message))) }
        }
    }
}

/// A finding with what stands below it.
pub fn card(words: Words, finding: &Finding, source: SourceLinks, below: &Markup) -> Markup {
    html! {
        article class={ "finding_card finding_card--" (severity_name(finding.severity)) } {
            div.finding_card__head {
                (severity_badge(words, finding.severity))
                a.small.evidence_link href=(Address::Rule(finding.rule.clone())) { (finding.rule) }
            }
            p.finding_card__message { (message(words, &finding.message)) }
            @if !finding.places.is_empty() {
                ul.finding_card__quotes {
                    @for quotation in &finding.places {
                        li {
                            @if !quotation.quote.is_empty() { q { (quotation.quote) } }
                            @if let Some(at) = quotation.at { (evidence_link(words, source, at, &words.say("finding-place"))) }
                        }
                    }
                }
            }
            @if let Some(suggestion) = &finding.suggestion {
                p.finding_card__suggestion { strong { (words.say("finding-suggestion")) } " " (message(words, suggestion)) }
            }
            (below)
        }
    }
}

/// A message in the language of the page.
pub fn message(words: Words, message: &Message) -> &str {
    match words.language {
        Language::Bg => &message.bg,
        Language::En => &message.en,
    }
}
