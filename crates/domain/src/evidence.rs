//! Where a value comes from and how sure the reading of it is.

use std::collections::BTreeMap;

use opora_tree::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The place of one value in the source, and how sure its reading is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    pub at: Place,
    /// From 0 to 1: 1 where the source says it in so many words at the expected place.
    pub confidence: f64,
}

/// The evidence of an object's values, by the name of the field; the entry of a list is `goals.0`.
pub type EvidenceByField = BTreeMap<String, Evidence>;

/// What became of the text of the source: every paragraph and every table cell that holds text is placed or listed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Accounting {
    /// `placed` and the number of `unplaced`, added.
    pub blocks: u32,
    pub placed: u32,
    pub unplaced: Vec<Unplaced>,
}

/// Text of the source that no key of the document holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Unplaced {
    pub at: Place,
    pub text: String,
}

/// The file that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SourceFile {
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub media_type: Option<String>,
    /// Lower-case hexadecimal.
    #[serde(default)]
    pub sha256: Option<String>,
}
