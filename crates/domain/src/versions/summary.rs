//! What lists show of documents and versions, without their plans.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Decision, DocumentId, MunicipalityId, SourceId, VersionId, VersionState};
use crate::documents::DocumentKind;
use crate::findings::{Finding, Severity};

/// A municipality as it is kept. One that the official list does not know (an invented one, or a name that could not
/// be read) has no code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptMunicipality {
    pub id: MunicipalityId,
    /// The official code.
    pub code: Option<String>,
    /// The official name, or the name as the document has it; empty where the document names none.
    pub name: String,
}

/// The file that a version was understood from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSource {
    pub id: SourceId,
    /// The name under which it was given; for showing only, never a path.
    pub name: Option<String>,
    pub media_type: String,
    /// In bytes.
    pub size: u64,
    /// Lower-case hexadecimal.
    pub sha256: String,
    pub imported_at: Timestamp,
}

/// How many findings of each severity are open, and how many persons accepted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingCounts {
    pub errors: u32,
    pub warnings: u32,
    pub hints: u32,
    /// Of any severity; they are in none of the others.
    #[serde(default)]
    pub accepted: u32,
}

impl FindingCounts {
    /// All findings as open ones.
    #[must_use]
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            match finding.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Hint => counts.hints += 1,
            }
        }
        counts
    }

    /// The open ones together.
    #[must_use]
    pub fn total(self) -> u32 {
        self.errors + self.warnings + self.hints
    }

    /// The same findings after persons accepted those that `accepted` counts by their severity.
    #[must_use]
    pub fn without(self, accepted: Self) -> Self {
        Self {
            errors: self.errors.saturating_sub(accepted.errors),
            warnings: self.warnings.saturating_sub(accepted.warnings),
            hints: self.hints.saturating_sub(accepted.hints),
            accepted: self.accepted + accepted.total(),
        }
    }
}

/// A version without its plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionSummary {
    pub id: VersionId,
    pub document: DocumentId,
    /// From 1 within the document.
    pub number: u32,
    pub state: VersionState,
    /// The version that this one follows.
    pub parent: Option<VersionId>,
    pub title: Option<String>,
    /// How many rows the plan has.
    pub items: u32,
    pub findings: FindingCounts,
    /// Values that persons corrected and that fit.
    pub corrections: u32,
    pub made_at: Timestamp,
    pub made_by: String,
    /// When a person accepted or rejected it.
    pub decided_at: Option<Timestamp>,
    pub decided_by: Option<String>,
    /// Why it was rejected.
    pub reason: Option<String>,
    /// The decision of the council that it was accepted with.
    pub decision: Option<Decision>,
    /// Name of the source file.
    pub source_name: Option<String>,
}

/// A document with its versions counted and the two that matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentSummary {
    pub id: DocumentId,
    pub kind: DocumentKind,
    pub municipality: KeptMunicipality,
    pub year: Option<u16>,
    pub versions: u32,
    /// The version with the highest number.
    pub newest: VersionSummary,
    /// The version that holds: the accepted one.
    pub accepted: Option<VersionSummary>,
    /// The version that waits for a person, the newest where there are several.
    pub waiting: Option<VersionId>,
}

impl DocumentSummary {
    /// The version that stands for the document: the accepted one, else the newest.
    #[must_use]
    pub fn current(&self) -> &VersionSummary {
        self.accepted.as_ref().unwrap_or(&self.newest)
    }
}
