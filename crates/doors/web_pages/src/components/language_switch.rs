//! The link to the same page in the other language.

use maud::{Markup, html};
use opora_texts::{Language, say};

use crate::visit::Visit;

/// One link for each other language, in that language's own words.
pub fn language_switch(visit: &Visit) -> Markup {
    html! {
        @for language in Language::ALL.into_iter().filter(|language| *language != visit.words.language) {
            a.language_switch href=(visit.in_language(language)) hreflang=(language.tag()) lang=(language.tag()) {
                (say(language, "language-own-name", &[]))
            }
        }
    }
}
