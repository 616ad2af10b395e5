//! Which entries of a subject stand under which heading, where several headings hold it.

use std::collections::BTreeMap;
use std::ops::Range;

use opora_domain::strategies::{Strategy, StrategySubject};
use opora_tree::Place;

use super::subjects::{Part, entries};

/// The entries of each subject, by the heading under which they stand; `None` for those that no heading holds.
pub(super) struct Segments(BTreeMap<(StrategySubject, Option<usize>), Range<usize>>);

impl Segments {
    pub fn of(strategy: &Strategy) -> Self {
        let mut segments = BTreeMap::new();
        for subject in Part::ALL.iter().flat_map(|part| part.subjects()) {
            let places = entries(strategy, *subject);
            if places.is_empty() {
                continue;
            }
            let outline = strategy.outline.iter().enumerate();
            let hosts: Vec<(usize, Option<Place>)> = outline
                .filter(|(_, entry)| entry.holds.contains(subject))
                .map(|(index, entry)| (index, entry.origin.at))
                .collect();
            match (hosts.first(), shared_out(&hosts, &places)) {
                (None, _) => {
                    segments.insert((*subject, None), 0..places.len());
                }
                (Some((first, _)), None) => {
                    segments.insert((*subject, Some(*first)), 0..places.len());
                }
                (Some(_), Some(shares)) => {
                    let held = shares.into_iter().map(|(host, range)| ((*subject, Some(host)), range));
                    segments.extend(held);
                }
            }
        }
        Self(segments)
    }

    pub fn get(&self, subject: StrategySubject, heading: Option<usize>) -> Option<Range<usize>> {
        self.0.get(&(subject, heading)).cloned()
    }
}

/// Each entry to the last heading before it. `None` where not all places are known or where the order of the entries
/// would be lost: then they stay together.
fn shared_out(hosts: &[(usize, Option<Place>)], places: &[Option<Place>]) -> Option<Vec<(usize, Range<usize>)>> {
    let mut shares: Vec<(usize, Range<usize>)> = Vec::new();
    for (entry, place) in places.iter().enumerate() {
        let block = place.as_ref()?.block;
        let mut host = hosts.first()?.0;
        for (heading, at) in hosts {
            if at.as_ref()?.block <= block {
                host = *heading;
            }
        }
        match shares.last_mut() {
            Some((last, range)) if *last == host => range.end = entry + 1,
            Some((last, _)) if *last > host => return None,
            _ => shares.push((host, entry..entry + 1)),
        }
    }
    Some(shares)
}
