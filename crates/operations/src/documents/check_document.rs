//! Checks a plan or strategy, keeping nothing.

use opora_domain::documents::PlanningDocument;
use opora_domain::findings::Findings;
use opora_tree::Document;

/// What does not add up in a document; with its source, the findings quote it.
#[must_use]
pub fn check_document(document: &PlanningDocument, tree: Option<&Document>) -> Findings {
    Findings { findings: opora_checks::check_document(document, tree) }
}
