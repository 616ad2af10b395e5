//! Findings that persons accept, and what does not add up between kept documents.

mod accept_finding;
mod check_against_kept;
mod take_back_acceptance;

pub use accept_finding::accept_finding;
pub use check_against_kept::{FindingsBetween, check_against_kept};
pub use take_back_acceptance::take_back_acceptance;
