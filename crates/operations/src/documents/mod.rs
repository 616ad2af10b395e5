//! Documents: reading and checking without keeping anything; listing, showing, writing what is kept.

mod check_document;
mod compose_file;
mod export_document;
mod file_kind;
mod list_documents;
mod list_rules;
mod read_file;
mod show_document;
mod subject;
mod write_document;

pub use check_document::check_document;
pub use compose_file::compose_file;
pub use export_document::export_document;
pub use file_kind::FileKind;
pub(crate) use list_documents::bounded;
pub use list_documents::{DocumentFilter, list_documents};
pub use list_rules::{DescribedRule, list_rules};
pub use read_file::{Reading, RecognitionProgress, read_file};
pub(crate) use read_file::{read_file_telling, sha256};
pub use show_document::{ShownDocument, show_document};
pub use subject::Subject;
pub(crate) use subject::load_subject;
pub use write_document::{WrittenFile, write_document};

pub use opora_composing::{ComposeOptions, Letterhead};
