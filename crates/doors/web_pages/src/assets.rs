//! The style sheet and the islands: part of the program, named by their content, so that a browser may keep them
//! for ever.

use std::sync::OnceLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;

/// A piece of JavaScript that makes one thing of a page more comfortable. No page needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Island {
    /// Drag and drop, and progress, on the upload page.
    Upload,
    /// Marks the exact words when jumping from a value to its source.
    SourceJump,
    /// Filters the plan's rows while typing.
    TableFilter,
}

const STYLE_SHEET: &str = concat!(
    include_str!("styles/tokens.css"),
    include_str!("styles/base.css"),
    include_str!("components/accepted_findings.css"),
    include_str!("components/badge.css"),
    include_str!("components/button.css"),
    include_str!("components/card.css"),
    include_str!("components/document_tabs.css"),
    include_str!("components/empty_state.css"),
    include_str!("components/evidence_link.css"),
    include_str!("components/figure_line.css"),
    include_str!("components/finding_card.css"),
    include_str!("components/flash.css"),
    include_str!("components/form_field.css"),
    include_str!("components/funding_chart.css"),
    include_str!("components/language_switch.css"),
    include_str!("components/notice_list.css"),
    include_str!("components/page_layout.css"),
    include_str!("components/problem_summary.css"),
    include_str!("components/schedule_strip.css"),
    include_str!("components/source_document.css"),
    include_str!("components/trail.css"),
    include_str!("documents/document_list.css"),
    include_str!("documents/download_list.css"),
    include_str!("documents/upload_form.css"),
    include_str!("planning/plan_table.css"),
    include_str!("reviewing/review.css"),
    include_str!("rules/rule_list.css"),
    include_str!("settings/settings.css"),
    include_str!("strategies/strategy.css"),
    include_str!("tracing/tracing.css"),
    include_str!("versions/comparison_table.css"),
    include_str!("styles/print.css"),
);

/// Name and media type and content of everything that is served as it is.
const FILES: [(&str, &str, &str); 5] = [
    ("opora.css", "text/css; charset=utf-8", STYLE_SHEET),
    ("upload.js", JAVASCRIPT, include_str!("../../../../islands/upload/upload.js")),
    ("source_jump.js", JAVASCRIPT, include_str!("../../../../islands/source_jump/source_jump.js")),
    ("table_filter.js", JAVASCRIPT, include_str!("../../../../islands/table_filter/table_filter.js")),
    ("mark.svg", "image/svg+xml", include_str!("styles/mark.svg")),
];
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

impl Island {
    fn file(self) -> &'static str {
        match self {
            Self::Upload => "upload.js",
            Self::SourceJump => "source_jump.js",
            Self::TableFilter => "table_filter.js",
        }
    }

    /// The address of the script.
    pub fn address(self) -> String {
        address(self.file())
    }
}

/// The address of the style sheet.
pub fn style_sheet() -> String {
    address("opora.css")
}

/// The address of the program's mark.
pub fn mark() -> String {
    address("mark.svg")
}

fn address(file: &str) -> String {
    format!("/assets/{}/{file}", version())
}

/// A short name of the content of all files together.
fn version() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| {
        let bytes = FILES.iter().flat_map(|(_, _, content)| content.bytes());
        // FNV-1a: only a name that changes with the content; nobody's trust hangs on it.
        let hash = bytes
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        format!("{hash:016x}")
    })
}

/// Answers `/assets/{version}/{file}`. An older version's address gets the present content, but may not be kept.
pub async fn serve(Path((asked, file)): Path<(String, String)>) -> Response {
    let Some((_, media_type, content)) = FILES.iter().find(|(name, _, _)| *name == file) else {
        return Failure::NotFound.into_response();
    };
    let keep = if asked == version() { "public, max-age=31536000, immutable" } else { "no-cache" };
    ([(CONTENT_TYPE, *media_type), (CACHE_CONTROL, keep)], *content).into_response()
}
