//! The links between a plan and a strategy as they stand in the versions that are shown, wherever they were made.

use std::collections::BTreeMap;

use opora_domain::documents::PlanningDocument;
use opora_domain::tracing::{Element, Link, LinkState, Proposal, carry, elements_of};
use opora_domain::versions::VersionId;
use opora_storage::{KeptVersion, Transaction, active_links, load_version};

use crate::Error;

/// Links with their ends in the versions that are shown.
#[derive(Debug, Clone, Default)]
pub(crate) struct CarriedLinks {
    /// The elements of the plan that is shown.
    pub rows: Vec<Element>,
    /// The elements of the strategy that is shown.
    pub elements: Vec<Element>,
    /// The link, the position of its row among `rows`, the position of its element among `elements`.
    pub found: Vec<(Link, usize, usize)>,
    /// Links of which an end is not there any more.
    pub lost: Vec<Link>,
}

impl CarriedLinks {
    /// The paths of rows and elements that persons linked.
    pub(crate) fn confirmed(&self) -> Vec<(String, String)> {
        self.paths(LinkState::Confirmed)
    }

    /// The same for what persons refused.
    pub(crate) fn refused(&self) -> Vec<(String, String)> {
        self.paths(LinkState::Refused)
    }

    fn paths(&self, state: LinkState) -> Vec<(String, String)> {
        let links = self.found.iter().filter(|(link, ..)| link.state == state);
        let ends = links.filter_map(|(_, row, element)| Some((self.rows.get(*row)?, self.elements.get(*element)?)));
        ends.map(|(row, element)| (row.path.clone(), element.path.clone())).collect()
    }

    /// Proposals without what a person decided about already.
    pub(crate) fn undecided(&self, mut proposals: Vec<Proposal>) -> Vec<Proposal> {
        let decided: Vec<(String, String)> = LinkState::ALL.into_iter().flat_map(|state| self.paths(state)).collect();
        for proposal in &mut proposals {
            let item = proposal.item.clone();
            let is_open = |path: &str| !decided.iter().any(|(row, element)| *row == item && element == path);
            for list in [&mut proposal.candidates, &mut proposal.services, &mut proposal.indicators] {
                list.retain(|candidate| is_open(&candidate.path));
            }
        }
        proposals
    }
}

/// Loads the links between the documents of two versions and finds their ends in them.
pub(crate) async fn carried_links(
    reading: &Transaction,
    plan: &KeptVersion,
    strategy: &KeptVersion,
) -> Result<CarriedLinks, Error> {
    let links = active_links(reading, plan.summary.document, strategy.summary.document).await?;
    let mut carried =
        CarriedLinks { rows: elements_of(&plan.plan), elements: elements_of(&strategy.plan), ..Default::default() };
    let rows = ends(reading, &links, |link| (link.plan, &link.item), plan, &carried.rows).await?;
    let elements = ends(reading, &links, |link| (link.strategy, &link.element), strategy, &carried.elements).await?;
    for ((link, row), element) in links.into_iter().zip(rows).zip(elements) {
        match (row, element) {
            (Some(row), Some(element)) => carried.found.push((link, row, element)),
            _ => carried.lost.push(link),
        }
    }
    Ok(carried)
}

/// One end of each link among the elements of the version that is shown.
async fn ends(
    reading: &Transaction,
    links: &[Link],
    end: impl Fn(&Link) -> (VersionId, &Element),
    shown: &KeptVersion,
    newer: &[Element],
) -> Result<Vec<Option<usize>>, Error> {
    let mut by_version: BTreeMap<VersionId, Vec<usize>> = BTreeMap::new();
    for (index, link) in links.iter().enumerate() {
        by_version.entry(end(link).0).or_default().push(index);
    }
    let mut found = vec![None; links.len()];
    for (version, indices) in by_version {
        let known: Vec<Element> = indices.iter().filter_map(|at| links.get(*at)).map(|it| end(it).1.clone()).collect();
        let older = if version == shown.summary.id { newer.to_vec() } else { elements_in(reading, version).await? };
        for (index, place) in indices.into_iter().zip(carry(&known, &older, newer)) {
            if let Some(found) = found.get_mut(index) {
                *found = place;
            }
        }
    }
    Ok(found)
}

async fn elements_in(reading: &Transaction, version: VersionId) -> Result<Vec<Element>, Error> {
    let plan: Option<PlanningDocument> = load_version(reading, version).await?.map(|kept| kept.plan);
    Ok(plan.as_ref().map(elements_of).unwrap_or_default())
}
