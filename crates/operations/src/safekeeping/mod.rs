//! Copies of everything, verified when they are taken and when they are put back.

mod backup;
mod restore;

pub use backup::{BackupReport, backup};
pub use restore::{RestoreReport, restore};
