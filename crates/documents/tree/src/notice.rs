//! What a reader skipped or guessed, as values: a person can be told, and tests can ask.

use serde::{Deserialize, Serialize};

use crate::Place;

/// One thing that a reader did not take over as it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    pub kind: NoticeKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// How often it happened.
    pub count: u32,
    /// The text concerned or the name of the part, shortened; empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// Tracked insertions and deletions were read as accepted.
    TrackedChanges,
    /// Comments are not the document's text and were left out.
    Comments,
    /// A picture, chart or drawing holds no text that can be read.
    Picture,
    /// The text of a page was recognised in its picture; it may be misread.
    Recognised,
    /// A table inside a cell was read as paragraphs of that cell.
    NestedTable,
    /// A field's last shown result was taken.
    Field,
    /// Hidden text was left out.
    HiddenText,
    /// HTML marks inside text were taken as marks, not as text.
    HtmlLeftover,
    /// Soft hyphens were removed.
    SoftHyphen,
    /// The encoding was guessed.
    GuessedEncoding,
    /// Bytes that are no text were replaced.
    ReplacedBytes,
    /// The name of the file promises another kind than its content is.
    MislabelledFile,
    /// A part of the file is broken and was skipped.
    BrokenPart,
    /// Merged cells contradicted each other and were read as far as they agree.
    CrookedTable,
    /// A sheet, row or column that is hidden was read too.
    HiddenCells,
    /// A formula's stored result was taken.
    Formula,
    /// Something that the reader does not know was left out.
    Unknown,
}
