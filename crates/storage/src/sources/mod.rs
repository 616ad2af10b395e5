//! Imported files and what they say.

mod source_files;
mod trees;

pub use source_files::{NewSource, add_source, find_source_by_hash, load_source};
pub use trees::{NewTree, add_tree, load_tree};

pub(crate) use source_files::{move_sources, sources_of};
pub(crate) use trees::move_trees;
