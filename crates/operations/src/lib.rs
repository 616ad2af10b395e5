//! What can be done and by whom: one file for each verb. Each verb on kept things asks for the right, does its work in
//! one transaction and writes the audit entry in the same transaction. Nothing here knows HTTP, HTML or SQL.
//!
//! Verbs that keep nothing: [`read_file`], [`check_document`], [`compose_file`].

mod actor;
mod clock;
mod error;
mod failures;
mod opora;

pub mod audit;
pub mod documents;
pub mod findings;
pub mod imports;
pub mod municipalities;
pub mod safekeeping;
pub mod tracing;
pub mod versions;

pub use actor::{Actor, Right};
pub use audit::{AuditFilter, list_audit};
pub use clock::{Clock, Identifiers, SystemClock, TimeOrderedIdentifiers};
pub use documents::{
    ComposeOptions, DescribedRule, DocumentFilter, FileKind, Letterhead, Reading, RecognitionProgress, ShownDocument,
    Subject, WrittenFile, check_document, compose_file, export_document, list_documents, list_rules, read_file,
    show_document, write_document,
};
pub use error::{Error, ErrorKind};
pub use findings::{FindingsBetween, accept_finding, check_against_kept, take_back_acceptance};
pub use imports::{
    ImportedDocument, NewCorrection, ShownCorrection, ShownImport, SourceFileBytes, Upload, accept_import,
    correct_value, import_document, import_document_telling, reject_import, reread_import, show_import, show_source,
    withdraw_correction,
};
pub use municipalities::{list_municipalities, save_settings, show_settings};
pub use opora::{DataPlace, Opora};
pub use safekeeping::{BackupReport, RestoreReport, backup, restore};
pub use tracing::{
    KeptStrategy, LinkEnds, LinkProposals, MeasureInPlans, PlanUnderStrategy, ShownLink, StrategyWithPlans,
    TracedElement, TracedRow, Tracing, TracingStrategy, confirm_link, plans_under_strategy, propose_links, refuse_link,
    remove_link, show_tracing,
};
pub use versions::{
    PlanMark, PlanOfYear, ShownPlan, compare_versions, list_versions, plan_mark, plans_of_year, show_plan,
};
