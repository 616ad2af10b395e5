//! The catalogue of the rules: what is checked, how grave it is, and why.

use axum::response::Response;
use maud::html;
use opora_operations::{DescribedRule, list_rules};

use crate::components::badge::severity_badge;
use crate::page::{Chapter, Page};
use crate::visit::Visit;
use crate::words::Words;

/// The page.
pub fn render(words: Words, rules: &[DescribedRule]) -> Page {
    let title = words.say("rules-page-title");
    let families = rules.chunk_by(|one, other| one.family == other.family);
    let main = html! {
        h1 { (title) }
        p.lead { (words.say("rules-page-introduction")) }
        @for family in families {
            @if let Some(first) = family.first() {
                section aria-labelledby={ "family-" (first.family) } {
                    h2 id={ "family-" (first.family) } { (words.say(&format!("rules-family-{}", first.family))) }
                    dl.rule_list {
                        @for rule in family {
                            div.rule_list__rule id=(rule.name) {
                                dt { code { (rule.name) } " " (severity_badge(words, rule.severity)) }
                                dd { (words.say(&format!("rule-{}-why", rule.name))) }
                            }
                        }
                    }
                }
            }
        }
    };
    Page::new(title, Chapter::Rules, main)
}

/// Answers `/rules`.
pub async fn get(visit: Visit) -> Response {
    render(visit.words, &list_rules()).answer(&visit)
}
