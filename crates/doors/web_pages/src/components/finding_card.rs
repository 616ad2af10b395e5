//! One finding: how grave it is, what does not add up, the words of the source, what could be done.

use maud::{Markup, html};
use opora_domain::findings::{Finding, Message};
use opora_texts::Language;

use super::badge::{severity_badge, severity_name};
use super::evidence_link::evidence_link;
use crate::routes::Address;
use crate::words::Words;

/// The finding. With `linked` the quotations jump to their place in the source beside it.
pub fn finding_card(words: Words, finding: &Finding, linked: bool) -> Markup {
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
                            @if let Some(at) = quotation.at.filter(|_| linked) {
                                (evidence_link(words, at, &words.say("finding-place")))
                            }
                        }
                    }
                }
            }
            @if let Some(suggestion) = &finding.suggestion {
                p.finding_card__suggestion { strong { (words.say("finding-suggestion")) } " " (message(words, suggestion)) }
            }
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
