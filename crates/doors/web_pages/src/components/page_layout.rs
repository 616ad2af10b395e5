//! The frame of every page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::flash::flash;
use super::language_switch::language_switch;
use super::trail::trail;
use crate::assets;
use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::visit::Visit;

/// Four pillars under a beam: "opora" is a support.
const MARK: &str = r#"<svg viewBox="0 0 28 28" aria-hidden="true" focusable="false"><rect width="28" height="28" rx="5" fill="currentColor"/><path d="M6 8h16M8 8v13M14 8v13M20 8v13M5 21h18"/></svg>"#;

/// The whole document.
pub fn page_layout(page: &Page, visit: &Visit) -> Markup {
    let words = visit.words;
    html! {
        (DOCTYPE)
        html lang=(words.language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (page.title) " – " (words.say("layout-name")) }
                link rel="icon" type="image/svg+xml" href=(assets::mark());
                link rel="stylesheet" href=(assets::style_sheet());
                @for island in &page.islands {
                    script type="module" src=(island.address()) {}
                }
            }
            body {
                a.skip_link href="#main" { (words.say("layout-skip")) }
                header.page_header {
                    div.page_header__row {
                        a.page_header__brand href=(Address::Start) { (PreEscaped(MARK)) (words.say("layout-name")) }
                        nav.page_header__navigation aria-label=(words.say("layout-navigation")) {
                            ul {
                                (chapter(page, Chapter::Documents, &Address::Start, &words.say("layout-documents")))
                                (chapter(page, Chapter::Upload, &Address::Upload, &words.say("layout-upload")))
                                (chapter(page, Chapter::Rules, &Address::Rules, &words.say("layout-rules")))
                                (chapter(page, Chapter::Settings, &Address::Settings, &words.say("layout-settings")))
                            }
                        }
                        (language_switch(visit))
                    }
                }
                main #main.page_main tabindex="-1" {
                    (trail(&page.trail, &words.say("layout-trail")))
                    @if let Some(done) = visit.done {
                        (flash(&words.say(&format!("done-{}", done.name()))))
                    }
                    (page.main)
                }
                footer.page_footer {
                    div.page_footer__row {
                        p { (words.say("layout-purpose")) }
                        p { (words.say("layout-local")) }
                    }
                }
            }
        }
    }
}

fn chapter(page: &Page, own: Chapter, address: &Address, label: &str) -> Markup {
    let current = (page.chapter == own).then_some(if page.trail.is_empty() { "page" } else { "true" });
    html! { li { a href=(address) aria-current=[current] { (label) } } }
}
