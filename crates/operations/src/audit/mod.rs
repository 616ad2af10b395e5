//! The record of what was done.

mod list_audit;

pub use list_audit::{AuditFilter, list_audit};
