//! The four quarters of a row as a strip.

use maud::{Markup, html};
use opora_domain::planning::Quarter;

use crate::words::Words;

const NUMERALS: [&str; 4] = ["I", "II", "III", "IV"];

/// Filled for provision, dashed for preparation, empty for none; the whole has one name in words.
pub fn schedule_strip(words: Words, schedule: &[Option<Quarter>; 4]) -> Markup {
    html! {
        span.schedule_strip role="img" aria-label=(in_words(words, schedule)) {
            @for (quarter, numeral) in schedule.iter().zip(NUMERALS) {
                span class=[class(*quarter)] { (numeral) }
            }
        }
    }
}

fn class(quarter: Option<Quarter>) -> Option<&'static str> {
    match quarter? {
        Quarter::Provision => Some("schedule_strip--provision"),
        Quarter::Preparation => Some("schedule_strip--preparation"),
    }
}

fn in_words(words: Words, schedule: &[Option<Quarter>; 4]) -> String {
    let quarters_of = |wanted: Quarter| {
        let quarters = schedule.iter().zip(NUMERALS).filter(|(quarter, _)| **quarter == Some(wanted));
        quarters.map(|(_, numeral)| numeral).collect::<Vec<_>>().join(", ")
    };
    let provision = quarters_of(Quarter::Provision);
    let preparation = quarters_of(Quarter::Preparation);
    let mut parts = Vec::new();
    if !preparation.is_empty() {
        parts.push(words.with("schedule-preparation", &[("quarters", preparation.into())]));
    }
    if !provision.is_empty() {
        parts.push(words.with("schedule-provision", &[("quarters", provision.into())]));
    }
    if parts.is_empty() { words.say("schedule-none") } else { parts.join("; ") }
}
