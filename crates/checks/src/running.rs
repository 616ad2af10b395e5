//! The rules over one document. They know nothing of each other, so a long document gets them on several threads; what
//! they find and its order do not depend on that.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use opora_domain::findings::Finding;

use crate::examination::Examination;
use crate::rule::Rule;

/// At most so many findings come from one rule, whatever the input.
const MOST_OF_ONE_RULE: usize = 60;
/// A document of fewer texts is checked sooner than threads are made.
const LONG: usize = 400;
/// More threads than this would only take processors from other people's documents.
const MOST_THREADS: usize = 4;

/// What the rules find, the gravest first, then in the order of the document.
pub(crate) fn run(rules: &[Rule], examination: &Examination<'_>) -> Vec<Finding> {
    let threads = if examination.texts.len() < LONG {
        1
    } else {
        thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS)
    };
    let mut found: Vec<(usize, Vec<Finding>)> = if threads == 1 {
        rules.iter().map(|rule| found_by(rule, examination)).enumerate().collect()
    } else {
        on_threads(rules, examination, threads)
    };
    found.sort_by_key(|(place, _)| *place);
    let mut findings: Vec<Finding> = found.into_iter().flat_map(|(_, findings)| findings).collect();
    // A stable sort: findings at one place keep the order of the catalogue.
    findings.sort_by_key(|finding| (finding.severity, finding.places.first().and_then(|place| place.at)));
    findings
}

fn found_by(rule: &Rule, examination: &Examination<'_>) -> Vec<Finding> {
    let defects = rule.defects(examination);
    defects.into_iter().take(MOST_OF_ONE_RULE).map(|defect| rule.finding(defect)).collect()
}

/// Each thread takes the next rule that nobody has taken; what a rule found stands with its place in the catalogue.
fn on_threads(rules: &[Rule], examination: &Examination<'_>, threads: usize) -> Vec<(usize, Vec<Finding>)> {
    let next = AtomicUsize::new(0);
    let take_rules = || {
        let mut found = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(rule) = rules.get(place) else { return found };
            found.push((place, found_by(rule, examination)));
        }
    };
    thread::scope(|scope| {
        let helpers: Vec<_> = (1..threads).map(|_| scope.spawn(take_rules)).collect();
        let mut found = take_rules();
        for helper in helpers {
            found.extend(helper.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        found
    })
}
