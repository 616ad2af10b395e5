//! A document of either kind, composed by one call.

use opora_domain::documents::PlanningDocument;
use opora_domain::planning::AnnualPlan;
use opora_tree::{Document, Workbook};

use crate::{
    ComposeOptions, Composed, Letterhead, compose_faithfully, compose_strategy, compose_strategy_workbook,
    compose_workbook,
};

/// Composes a plan or a strategy so that `read_back`, which understands a document of either kind, gives the same again.
pub fn compose_document(
    document: &PlanningDocument,
    letterhead: &Letterhead,
    options: &ComposeOptions,
    read_back: impl Fn(&Document) -> Option<PlanningDocument>,
) -> Composed {
    match document {
        PlanningDocument::AnnualPlan(plan) => compose_faithfully(plan, letterhead, options, |tree| {
            read_back(tree).and_then(|read| AnnualPlan::try_from(read).ok())
        }),
        PlanningDocument::Strategy(strategy) => {
            let composed = compose_strategy(strategy, letterhead, options);
            let read = read_back(&composed);
            let is_faithful = read.and_then(|read| read.as_strategy().map(|it| it.facts())) == Some(strategy.facts());
            Composed { document: composed, options: options.clone(), is_faithful }
        }
    }
}

/// The same as a workbook; the options are those with which the document was composed.
#[must_use]
pub fn compose_document_workbook(
    document: &PlanningDocument,
    letterhead: &Letterhead,
    options: &ComposeOptions,
) -> Workbook {
    match document {
        PlanningDocument::AnnualPlan(plan) => compose_workbook(plan, letterhead, options),
        PlanningDocument::Strategy(strategy) => compose_strategy_workbook(strategy, letterhead, options),
    }
}
