//! The other panels of a review: unplaced text, notices, corrections.

use maud::{Markup, html};
use opora_domain::corrections::{Correction, CorrectionKind, Outcome, Unfit};
use opora_domain::evidence::Unplaced;
use opora_operations::{ShownCorrection, ShownImport};
use opora_tree::NoticeKind;
use serde_json::Value;

use super::add_row_page::section_at;
use crate::components::evidence_link::evidence_link;
use crate::components::source_links::SourceLinks;
use crate::routes::Address;
use crate::values::field::label;
use crate::values::shown::shown;
use crate::words::Words;

/// Text of the source that no value holds.
pub fn unplaced(words: Words, import: &ShownImport, links: SourceLinks) -> Markup {
    let unplaced = &import.plan.accounting().unplaced;
    html! {
        @if unplaced.is_empty() { p { (words.say("review-no-unplaced")) } }
        @else {
            p { (words.say("review-unplaced-hint")) }
            ul.notice_list {
                @for text in unplaced {
                    li {
                        (text.text) " " (evidence_link(words, links, text.at, &words.say("review-panel-unplaced")))
                        (as_row(words, import, text))
                    }
                }
            }
        }
    }
}

/// The way from a text to a row of the section in which it stands.
fn as_row(words: Words, import: &ShownImport, text: &Unplaced) -> Markup {
    let sections = import.plan.as_plan().map_or(&[][..], |plan| &plan.sections);
    let made_from = |shown: &ShownCorrection| {
        let correction = &shown.correction;
        correction.kind() == CorrectionKind::RowAdded
            && shown.outcome.path().is_some()
            && correction.corrected.get("at") == serde_json::to_value(text.at).ok().as_ref()
    };
    html! {
        @if import.corrections.iter().any(made_from) { " " span.small { (words.say("add-row-made-from-text")) } }
        @else if import.version.state.is_open() && !sections.is_empty() {
            " " a.evidence_link href=(Address::AddRow(import.version.id, section_at(sections, text.at), Some(text.at))) {
                (words.say("add-row-from-text")) span.visually_hidden { ": " (text.text) }
            }
        }
    }
}

/// What the reader skipped or guessed.
pub fn notices(words: Words, import: &ShownImport, links: SourceLinks) -> Markup {
    html! {
        @if import.notices.is_empty() { p { (words.say("review-no-notices")) } }
        ul.notice_list {
            @for notice in &import.notices {
                li {
                    (words.say(&format!("notice-{}", notice_name(notice.kind))))
                    @if notice.count > 1 { " " (words.with("notice-count", &[("count", notice.count.into())])) }
                    @if !notice.detail.is_empty() { " " q { (notice.detail) } }
                    @if let Some(at) = notice.at {
                        " " (evidence_link(words, links, at, &words.say("review-panel-notices")))
                    }
                }
            }
        }
    }
}

/// What persons corrected, each with what became of it and a way to take it back.
pub fn corrections(words: Words, import: &ShownImport, links: SourceLinks) -> Markup {
    html! {
        @if import.corrections.is_empty() { p { (words.say("review-no-corrections")) } }
        @for correction in &import.corrections { (one_correction(words, import, links, correction)) }
    }
}

fn one_correction(
    words: Words,
    import: &ShownImport,
    links: SourceLinks,
    shown_correction: &ShownCorrection,
) -> Markup {
    let correction = &shown_correction.correction;
    let text = |value| shown(words, &correction.path, value).unwrap_or_else(|| words.say("value-absent"));
    let outcome = match &shown_correction.outcome {
        Outcome::Applied { .. } => "applied",
        Outcome::ReadDifferently { .. } => "read-differently",
        Outcome::AlreadyRead { .. } => "already-read",
        Outcome::Unfit { why: Unfit::RowTakenOut } => "row-taken-out",
        Outcome::Unfit { .. } => "unfit",
    };
    let kind = correction.kind();
    let name = named(words, correction);
    let withdraw = if kind == CorrectionKind::RowTakenOut { "correction-put-back" } else { "correction-withdraw" };
    html! {
        article.value_group {
            h3 { (name) }
            dl.value_list {
                @if kind == CorrectionKind::Value {
                    div.value_list__row { dt { (words.say("correction-read")) } dd { (text(&correction.read)) } }
                    div.value_list__row { dt { (words.say("correction-corrected")) } dd { (text(&correction.corrected)) } }
                }
                @if let Some(reason) = &correction.reason {
                    div.value_list__row { dt { (words.say("correction-reason")) } dd { (reason) } }
                }
                div.value_list__row { dt { (words.say("correction-made")) } dd { (words.moment(correction.made_at)) } }
            }
            p.small { (words.say(&format!("correction-outcome-{outcome}"))) }
            div.button_row {
                @if let Some(at) = correction.at {
                    (evidence_link(words, links, at, &name))
                }
                @if import.version.state.is_open() {
                    form method="post" action=(Address::Withdraw(import.version.id, correction.id)) {
                        button.button.button--quiet type="submit" {
                            (words.say(withdraw)) span.visually_hidden { ": " (name) }
                        }
                    }
                }
            }
        }
    }
}

/// What was corrected: a value, the money of a row as a whole, or a row.
fn named(words: Words, correction: &Correction) -> String {
    let row = |key: &str, row: &Value| {
        let title = row.get("title").and_then(Value::as_str).unwrap_or("–");
        words.with(key, &[("title", title.into())])
    };
    match correction.kind() {
        CorrectionKind::RowTakenOut => row("correction-row-taken-out", &correction.read),
        CorrectionKind::RowAdded => row("correction-row-added", &correction.corrected),
        CorrectionKind::Value if correction.path.ends_with("/funding") => words.whole_field("funding"),
        CorrectionKind::Value => label(words, &correction.path),
    }
}

fn notice_name(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::TrackedChanges => "tracked-changes",
        NoticeKind::Comments => "comments",
        NoticeKind::Picture => "picture",
        NoticeKind::Recognised => "recognised",
        NoticeKind::NestedTable => "nested-table",
        NoticeKind::Field => "field",
        NoticeKind::HiddenText => "hidden-text",
        NoticeKind::HtmlLeftover => "html-leftover",
        NoticeKind::SoftHyphen => "soft-hyphen",
        NoticeKind::GuessedEncoding => "guessed-encoding",
        NoticeKind::ReplacedBytes => "replaced-bytes",
        NoticeKind::MislabelledFile => "mislabelled-file",
        NoticeKind::BrokenPart => "broken-part",
        NoticeKind::CrookedTable => "crooked-table",
        NoticeKind::HiddenCells => "hidden-cells",
        NoticeKind::Formula => "formula",
        NoticeKind::Unknown => "unknown",
    }
}
