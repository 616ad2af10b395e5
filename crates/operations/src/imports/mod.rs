//! Imports: a file becomes a proposed version that a person corrects, accepts or rejects.

mod accept_import;
mod correct_value;
mod decision;
mod import_document;
mod placement;
mod recomputation;
mod reject_import;
mod reread_import;
mod show_import;
mod show_source;
mod withdraw_correction;

pub use accept_import::accept_import;
pub(crate) use correct_value::tidied_reason;
pub use correct_value::{NewCorrection, correct_value};
pub use import_document::{ImportedDocument, Upload, import_document, import_document_telling};
pub use reject_import::reject_import;
pub use reread_import::reread_import;
pub use show_import::{ShownCorrection, ShownImport, show_import};
pub use show_source::{SourceFileBytes, show_source};
pub use withdraw_correction::withdraw_correction;
