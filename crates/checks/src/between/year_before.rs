//! The rows of a plan and of the plan of the year before, each beside its other.

use opora_domain::planning::{AnnualPlan, Item};
use opora_domain::tracing::{carry, elements_of_plan};

use crate::examination::{Examination, Row};

/// What became of the rows of the year before.
pub(super) struct YearBefore<'b, 'a> {
    /// Rows of both years.
    pub both: Vec<(&'a Item, &'b Row<'a>)>,
    pub dropped: Vec<&'a Item>,
    pub added: Vec<&'b Row<'a>>,
}

/// `None` where there is no plan of the year before, or one of the two has no rows.
pub(super) fn year_before<'b, 'a>(examination: &'b Examination<'a>) -> Option<YearBefore<'b, 'a>> {
    let before: &'a AnnualPlan = examination.beside.plan_before?;
    let (older, newer) = (elements_of_plan(before), elements_of_plan(&examination.plan));
    if older.is_empty() || newer.is_empty() {
        return None;
    }
    let found = carry(&older, &older, &newer);
    let mut compared = YearBefore { both: Vec::new(), dropped: Vec::new(), added: Vec::new() };
    let items = before.sections.iter().flat_map(|section| &section.items);
    for (item, place) in items.zip(&found) {
        match place.and_then(|place| examination.rows.get(place)) {
            Some(row) => compared.both.push((item, row)),
            None => compared.dropped.push(item),
        }
    }
    let is_new = |index: &usize| !found.contains(&Some(*index));
    compared.added = (0..newer.len()).filter(is_new).filter_map(|index| examination.rows.get(index)).collect();
    Some(compared)
}

/// The words that name a row of the other plan.
pub(super) fn name(item: &Item) -> &str {
    item.title.as_deref().or(item.description.as_deref()).unwrap_or_default()
}
