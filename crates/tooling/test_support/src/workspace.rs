//! Where the project's own fixtures and the documents beside it are.

use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(3).unwrap_or(own).to_path_buf()
}

/// The folder of the project's own fixtures.
#[must_use]
pub fn fixtures() -> PathBuf {
    root().join("fixtures")
}

/// The folder with real documents, which is no part of the project: `OPORA_SEEDS`, or beside the workspace. Where it is
/// missing this says that the test was skipped.
#[must_use]
pub fn seeds() -> Option<PathBuf> {
    let folder = std::env::var_os("OPORA_SEEDS").map_or_else(|| root().join("../shared/seeds"), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: the folder {} with real documents is missing", folder.display());
    None
}
