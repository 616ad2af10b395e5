//! What does not add up, each with the places that say so.

mod acceptance;

pub use acceptance::{Acceptance, Acceptances, AcceptedFinding, FindingIdentity};

use opora_tree::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One finding, as `opora check` publishes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// The rule's name, which begins with its family: `sum-section-total`.
    pub rule: String,
    pub severity: Severity,
    pub message: Message,
    pub places: Vec<Quotation>,
    /// The numbers, dates or names compared, 40 characters each at most.
    pub values: Vec<String>,
    #[serde(default)]
    pub suggestion: Option<Message>,
}

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Message {
    pub bg: String,
    pub en: String,
}

/// The source's own words, with where they stand (`None` for a plan that has no source).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Quotation {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    /// Whitespace collapsed, 300 characters at most.
    pub quote: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Two places cannot both be right, or a statement is wrong on its face.
    Error,
    /// A reader must resolve it.
    Warning,
    /// Weakness or style.
    Hint,
}

/// The answer of a check.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Findings {
    pub findings: Vec<Finding>,
}

impl Findings {
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}
