//! Which findings speak of which row of the plan: those that quote a place at which the row stands.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use opora_domain::findings::Finding;
use opora_domain::planning::AnnualPlan;
use opora_tree::Place;

/// The position of a row: the section and the item, from 0.
pub type RowPosition = (usize, usize);

/// A finding about more rows than this stands at the first of them only.
const MOST_ROWS: usize = 3;

/// The findings of each row, as positions in the list of findings.
#[derive(Debug, Clone, Default)]
pub struct FindingsAtRows {
    by_row: BTreeMap<RowPosition, Vec<usize>>,
    placed: BTreeSet<usize>,
}

impl FindingsAtRows {
    /// Looks each finding's places up among the places of the rows.
    pub fn new(plan: &AnnualPlan, findings: &[&Finding]) -> Self {
        let rows = rows_by_line(plan);
        let mut found = Self::default();
        for (index, finding) in findings.iter().enumerate() {
            let places = finding.places.iter().filter_map(|quotation| quotation.at);
            let speaks_of: BTreeSet<_> = places.filter_map(|at| rows.get(&line(at)).copied()).collect();
            // What speaks of many rows at once would only be repeated; it stands at the first of them.
            let rows_told = if speaks_of.len() > MOST_ROWS { 1 } else { speaks_of.len() };
            for row in speaks_of.into_iter().take(rows_told) {
                found.by_row.entry(row).or_default().push(index);
                found.placed.insert(index);
            }
        }
        found
    }

    /// The findings of one row.
    pub fn of(&self, row: RowPosition) -> &[usize] {
        self.by_row.get(&row).map_or(&[], Vec::as_slice)
    }

    /// Whether a finding speaks of no row: it concerns the plan as a whole.
    pub fn is_general(&self, finding: usize) -> bool {
        !self.placed.contains(&finding)
    }
}

/// A paragraph, or a row of a table.
fn line(at: Place) -> (u32, Option<u32>) {
    (at.block, at.row)
}

fn rows_by_line(plan: &AnnualPlan) -> HashMap<(u32, Option<u32>), RowPosition> {
    let mut rows = HashMap::new();
    for (section_index, section) in plan.sections.iter().enumerate() {
        for (item_index, item) in section.items.iter().enumerate() {
            let own = item.at.into_iter();
            let values = item.evidence.values().map(|evidence| evidence.at);
            for at in own.chain(values) {
                rows.entry(line(at)).or_insert((section_index, item_index));
            }
        }
    }
    rows
}
