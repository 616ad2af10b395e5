//! Tracing: which row of an annual plan carries out which activity of the strategy, and what else of the strategy it
//! belongs to. The words propose, a person confirms, and what was confirmed is found again in later versions.

mod abbreviations;
mod carrying;
mod coverage;
mod elements;
mod link;
mod proposals;
mod scoring;
mod words;

pub use carrying::carry;
pub use coverage::{Coverage, coverage};
pub use elements::{Element, ElementKind, elements_of, elements_of_plan, elements_of_strategy};
pub use link::{Link, LinkState};
pub use proposals::{Candidate, Proposal, propose};
