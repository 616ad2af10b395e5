//! The confirmation of what was just done.

use maud::{Markup, html};

/// The sentence, announced by screen readers.
pub fn flash(text: &str) -> Markup {
    html! { div.flash role="status" { p { (text) } } }
}
