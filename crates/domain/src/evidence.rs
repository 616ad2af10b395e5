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

/// Where an object of a document stands and how sure its reading is; all of it is absent for what has no source.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Origin {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// Of the object's own values, where they stand elsewhere than the object itself.
    #[serde(skip_serializing_if = "EvidenceByField::is_empty")]
    pub evidence: EvidenceByField,
}

impl Origin {
    /// An object that stands at one place.
    #[must_use]
    pub fn at(at: Place, confidence: f64) -> Self {
        Self { at: Some(at), confidence: Some(confidence), evidence: EvidenceByField::new() }
    }

    /// Notes where one value of the object stands.
    pub fn prove(&mut self, field: impl Into<String>, at: Place, confidence: f64) {
        self.evidence.insert(field.into(), Evidence { at, confidence });
    }
}

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
