//! What does not add up in an annual plan or a strategy: each rule in a file of its own, all of them in one catalogue.
//!
//! A rule says something general about plans; it knows no municipality and no document. What is right stays silent.

mod amounts;
mod between;
mod capacity;
mod catalogue;
mod catalogue_page;
mod dates;
mod examination;
mod gathering;
#[cfg(test)]
mod invented;
mod law;
mod letters;
mod lexicon;
mod months;
mod name;
mod near;
mod numbering;
mod period;
mod places;
mod quoting;
mod reference;
mod rule;
mod running;
mod schedule;
mod services;
mod strategies;
mod sum;
mod table;
mod target;
mod text;
mod vocabulary;
mod words;

pub use between::{BetweenDocuments, check_between};
pub use catalogue::{BETWEEN_RULES, RULES, STRATEGY_RULES};
pub use catalogue_page::{all_rules, catalogue_page};
pub use rule::Rule;

use examination::Examination;
use opora_domain::documents::PlanningDocument;
use opora_domain::findings::Finding;
use opora_domain::planning::AnnualPlan;
use opora_domain::strategies::Strategy;
use opora_tree::Document;
use running::run;

/// Everything that the rules find in a plan, the gravest first, then in the order of the document.
///
/// `source` is the tree that the plan was understood from; without it the rules read the plan's own texts.
#[must_use]
pub fn check(plan: &AnnualPlan, source: Option<&Document>) -> Vec<Finding> {
    run(RULES, &Examination::new(plan, source))
}

/// Everything that the rules find in a strategy, the gravest first, then in the order of the document.
///
/// `source` is the tree that the strategy was understood from; without it the rules read the strategy's own texts.
#[must_use]
pub fn check_strategy(strategy: &Strategy, source: Option<&Document>) -> Vec<Finding> {
    run(STRATEGY_RULES, &Examination::of_strategy(strategy, source))
}

/// [`check`] or [`check_strategy`], as the document's kind asks.
#[must_use]
pub fn check_document(document: &PlanningDocument, source: Option<&Document>) -> Vec<Finding> {
    match document {
        PlanningDocument::AnnualPlan(plan) => check(plan, source),
        PlanningDocument::Strategy(strategy) => check_strategy(strategy, source),
    }
}
