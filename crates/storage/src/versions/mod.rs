//! Versions of documents.

mod change;
mod load;
mod mark;
mod summaries;

pub use change::{Decided, NewVersion, Renewed, add_version, decide_version, renew_version, supersede_version};
pub use load::{KeptVersion, load_version};
pub use mark::{VersionMark, lock_version, version_mark};
pub use summaries::{accepted_version, document_exists, list_versions, open_version_of_source};

pub(crate) use summaries::summaries_of_documents;
