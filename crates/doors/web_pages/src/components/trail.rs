//! The way from the start page to the present one.

use maud::{Markup, html};

use crate::routes::Address;

/// One page on the way.
pub struct Step {
    pub label: String,
    pub address: Address,
}

/// The steps as links; nothing where there are none.
pub fn trail(steps: &[Step], label: &str) -> Markup {
    html! {
        @if !steps.is_empty() {
            nav.trail aria-label=(label) {
                ol {
                    @for step in steps { li { a href=(step.address) { (step.label) } } }
                }
            }
        }
    }
}
