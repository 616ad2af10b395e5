//! The tree to a strategy: headings first, then what stands below each.
//!
//! The order: [`outline`] finds the headings, [`frame`] what plans have too (title, period, decision), [`directions`] the
//! objectives, measures and activities, [`tables`] what stands in tables; what no key takes becomes prose under its
//! heading in [`narrative`].

mod analysis;
mod communication;
mod contents;
mod directions;
mod elements;
mod figures;
mod frame;
mod indicators;
mod lists;
mod narrative;
mod organisation;
mod outline;
mod reading;
mod stages;
mod tables;
mod topics;

use opora_domain::documents::PlanningDocument;
use opora_domain::strategies::Strategy;
use opora_tree::Document;

use crate::frame::title;
use crate::understanding::{NotUnderstood, understand_plan};
use crate::{own_form, recognition};
use reading::Reading;

/// Understands a document of either kind.
///
/// # Errors
///
/// When the document is neither a plan nor a strategy.
pub fn understand(tree: &Document) -> Result<PlanningDocument, NotUnderstood> {
    // A title above the tables settles it: they need not be read as those of a plan first.
    let failure = match understand_strategy(tree) {
        Ok(strategy) => return Ok(PlanningDocument::Strategy(Box::new(strategy))),
        Err(failure) => failure,
    };
    match understand_plan(tree) {
        Ok(plan) => Ok(PlanningDocument::AnnualPlan(Box::new(plan))),
        // Not one either, although its tables speak of one.
        Err(NotUnderstood::Strategy) => Err(failure),
        Err(reason) => Err(reason),
    }
}

/// Understands a document as a strategy; everything is filled but `source`.
///
/// # Errors
///
/// When the document does not call itself a strategy.
pub fn understand_strategy(tree: &Document) -> Result<Strategy, NotUnderstood> {
    let strategy = own_form::understand_strategy(tree).map_or_else(|| understand_any(tree), Ok)?;
    Ok(recognition::lower_strategy(strategy, tree))
}

/// Understands a document of anyone's making.
fn understand_any(tree: &Document) -> Result<Strategy, NotUnderstood> {
    let mut reading = Reading::new(tree);
    if !title::is_strategy(&reading.lines) {
        return Err(NotUnderstood::NoPlan);
    }
    frame::running(&mut reading);
    contents::take(&mut reading);
    frame::take(&mut reading);
    outline::take(&mut reading);
    directions::take(&mut reading);
    for line in tables::read(&reading.standing_tables(tree), &mut reading.ledger, &mut reading.strategy) {
        reading.take(line);
    }
    analysis::take_vision(&mut reading);
    communication::take(&mut reading);
    analysis::take_risk_groups(&mut reading);
    organisation::take_roles(&mut reading);
    stages::take(&mut reading);
    lists::take(&mut reading);
    analysis::take_main_goal(&mut reading);
    organisation::find_body(&mut reading);
    organisation::find_members(&mut reading);
    organisation::take_funding_prose(&mut reading);
    figures::take(&mut reading);
    narrative::take(&mut reading);
    outline::leave_out_bodies(&mut reading);
    Ok(reading.finish())
}
