//! Documents that Opora itself has composed, also after a person has edited them: they say by fixed words where
//! everything stands, so frame and rows are taken as they stand there, and only what the words of a row mean
//! (capacity, status, sources of money) is understood as in any other document.
//!
//! Whatever the fixed words mark as computed, explained or clarified by Opora never becomes text of the plan.

mod clarified;
mod columns;
mod frame;
mod lines;
mod merging;
mod rows;
mod strategy;
mod values;
mod words;

use opora_domain::planning::AnnualPlan;
use opora_tree::Document;

use lines::OwnDocument;
pub(crate) use strategy::{is_own as is_own_strategy, understand as understand_strategy};

use crate::NotUnderstood;

/// Understands a document that Opora has composed; `None` where it has not.
///
/// `general` understands any document. It is given the document without what Opora has added, and says what the words
/// of the rows mean.
pub(crate) fn understand(
    tree: &Document,
    general: impl Fn(&Document) -> Result<AnnualPlan, NotUnderstood>,
) -> Option<AnnualPlan> {
    let own = OwnDocument::of(tree)?;
    let (bare, origins) = own.without_additions();
    let derived = general(&bare).unwrap_or_default();
    Some(merging::merge(&own, derived, &origins, tree))
}
