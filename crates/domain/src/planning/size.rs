//! How much a plan promises: the figures by which the plans of several municipalities are laid side by side.

use std::collections::BTreeMap;

use super::{AnnualPlan, FundingSource, SectionKind};

/// The size of a plan. Places are those that rows name; a row that names none counts as a row only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanSize {
    /// Rows of sections that hold social services.
    pub services: usize,
    /// Rows of all other sections.
    pub other_rows: usize,
    /// Places, or under the present law the greatest number of users: as planned where that is said, else as they are.
    pub places: u64,
    /// Rows that name a number of places.
    pub rows_with_places: usize,
    /// How many rows name each source of money.
    pub rows_by_source: BTreeMap<FundingSource, usize>,
}

impl AnnualPlan {
    /// Counted from the rows; nothing is taken from totals that the plan states.
    #[must_use]
    pub fn size(&self) -> PlanSize {
        let mut size = PlanSize::default();
        for section in &self.sections {
            let holds_services = matches!(
                section.kind,
                SectionKind::Services
                    | SectionKind::MapServices
                    | SectionKind::MunicipalServices
                    | SectionKind::Direction
            );
            for item in &section.items {
                *(if holds_services { &mut size.services } else { &mut size.other_rows }) += 1;
                let places = item.capacity.as_ref().and_then(|capacity| capacity.planned.or(capacity.current));
                if let Some(places) = places {
                    size.places = size.places.saturating_add(u64::from(places));
                    size.rows_with_places += 1;
                }
                let mut sources: Vec<FundingSource> = item.funding.iter().map(|funding| funding.source).collect();
                sources.sort_unstable();
                sources.dedup();
                for source in sources {
                    *size.rows_by_source.entry(source).or_default() += 1;
                }
            }
        }
        size
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Capacity, Funding, Item, Section};
    use super::*;

    #[test]
    fn rows_places_and_sources_are_counted_once() {
        let funding = |source| Funding { source, programme: None, amount: None, currency: None, what: None };
        let item = |current, planned| Item {
            capacity: Some(Capacity { current, planned, unit: None }),
            funding: vec![funding(FundingSource::Project), funding(FundingSource::Project)],
            ..Item::default()
        };
        let services = Section { items: vec![item(Some(20), Some(30)), item(Some(8), None)], ..Section::default() };
        let other = Section { kind: SectionKind::Other, items: vec![Item::default()], ..Section::default() };
        let size = AnnualPlan { sections: vec![services, other], ..AnnualPlan::default() }.size();
        assert_eq!((size.services, size.other_rows, size.places, size.rows_with_places), (2, 1, 38, 2));
        assert_eq!(size.rows_by_source, [(FundingSource::Project, 2)].into());
    }
}
