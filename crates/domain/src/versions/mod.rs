//! What is kept of a document over time: its versions, their states, and the decisions that make them hold.

mod audit;
mod decision;
mod identifiers;
mod state;
mod summary;

pub use audit::{AuditAction, AuditEntry};
pub use decision::{Decision, DecisionKind};
pub use identifiers::{
    AcceptanceId, CorrectionId, DecisionId, DocumentId, LinkId, MunicipalityId, NotAnIdentifier, SourceId, VersionId,
};
pub use state::{Refused, VersionState};
pub use summary::{DocumentSummary, FindingCounts, KeptMunicipality, KeptSource, VersionSummary};
