//! A short word on coloured ground: a state, a severity. The word says it; the colour only helps.

use maud::{Markup, html};
use opora_domain::findings::Severity;
use opora_domain::versions::FindingCounts;

use crate::words::Words;

/// The ground of a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Accent,
    Success,
    Error,
    Warning,
    Hint,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "badge",
            Self::Accent => "badge badge--accent",
            Self::Success => "badge badge--success",
            Self::Error => "badge badge--error",
            Self::Warning => "badge badge--warning",
            Self::Hint => "badge badge--hint",
        }
    }

    /// The tone of a severity.
    pub fn of(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Error,
            Severity::Warning => Self::Warning,
            Severity::Hint => Self::Hint,
        }
    }
}

/// The word.
pub fn badge(tone: Tone, text: &str) -> Markup {
    html! { span class=(tone.class()) { (text) } }
}

/// The name of a severity.
pub fn severity_badge(words: Words, severity: Severity) -> Markup {
    badge(Tone::of(severity), &words.say(&format!("severity-{}", severity_name(severity))))
}

/// How many findings of each severity are open, severities without any left out, and how many were accepted.
pub fn finding_counts(words: Words, counts: FindingCounts) -> Markup {
    let counted = [
        (Tone::Error, "count-errors", counts.errors),
        (Tone::Warning, "count-warnings", counts.warnings),
        (Tone::Hint, "count-hints", counts.hints),
    ];
    html! {
        @if counts.total() == 0 && counts.accepted == 0 {
            (badge(Tone::Success, &words.say("count-no-findings")))
        } @else {
            ul.badge_list {
                @for (tone, key, count) in counted.into_iter().filter(|(_, _, count)| *count > 0) {
                    li { (badge(tone, &words.with(key, &[("count", count.into())]))) }
                }
                @if counts.total() == 0 { li { (badge(Tone::Success, &words.say("count-no-open-findings"))) } }
                @if counts.accepted > 0 { li { (badge(Tone::Plain, &words.with("count-accepted", &[("count", counts.accepted.into())]))) } }
            }
        }
    }
}

/// The name of a severity in keys and addresses.
pub fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}
