//! The answers for people: plain text that fits a terminal and a mail.

mod documents;
mod findings;
mod item;
mod place;
mod plan;
mod strategy;

pub use documents::documents;
pub use findings::findings;

use opora_domain::documents::PlanningDocument;
use opora_texts::Language;

/// A plan or strategy as text.
pub fn document(document: &PlanningDocument, language: Language) -> String {
    match document {
        PlanningDocument::AnnualPlan(plan) => plan::plan(plan, language),
        PlanningDocument::Strategy(strategy) => strategy::strategy(strategy, language),
    }
}
