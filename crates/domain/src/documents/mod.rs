//! A document of planning, whichever kind it is.

mod document;
mod facts;

pub use document::{DocumentKind, Format, PlanningDocument, WrongKind};
