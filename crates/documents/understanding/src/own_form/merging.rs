//! What the fixed words say and what the plan's own words mean, as one plan.

use opora_domain::evidence::{Accounting, Evidence, Unplaced};
use opora_domain::planning::{AnnualPlan, PrintedTable, TableColumn};
use opora_tree::{Document, Passage, Place};

use super::lines::{Origin, OwnDocument, OwnTable};
use super::rows::{Derived, sections};
use super::{frame, words};

/// The values of the frame that words anywhere may say; all others stand in lines of their own.
const DERIVED: [&str; 7] =
    ["municipality", "district", "year", "period", "strategy_period", "adoption", "consultation"];

pub(super) fn merge(own: &OwnDocument<'_>, mut derived: AnnualPlan, origins: &[Origin], tree: &Document) -> AnnualPlan {
    let mut plan = AnnualPlan {
        municipality: derived.municipality.take(),
        district: derived.district.take(),
        year: derived.year,
        period: derived.period,
        strategy_period: derived.strategy_period,
        adoption: derived.adoption.take(),
        consultation: derived.consultation.take(),
        ..AnnualPlan::default()
    };
    for (field, evidence) in std::mem::take(&mut derived.evidence) {
        let base = field.split('.').next().unwrap_or_default();
        if DERIVED.contains(&base)
            && let Some(at) = in_source(evidence.at, origins)
        {
            plan.evidence.insert(field, Evidence { at, ..evidence });
        }
    }
    let known = Derived::of(&mut derived);
    frame::read(&own.lines, &mut plan);
    let mut number = 0;
    for (bare, origin) in (0_u32..).zip(origins) {
        if !matches!(origin, Origin::Table { .. }) {
            continue;
        }
        if let Some(table) = own.tables.get(number) {
            plan.sections.extend(sections(table, bare, &known));
            plan.tables.push(printed(table));
        }
        number += 1;
    }
    plan.accounting = accounting(own, tree);
    plan
}

/// A place of the bare document in the source.
fn in_source(at: Place, origins: &[Origin]) -> Option<Place> {
    Some(match origins.get(usize::try_from(at.block).ok()?)? {
        Origin::Line(line) => Place { start: at.start, end: at.end, ..*line },
        Origin::Table { block, number } => Place { block: *block, table: Some(*number), ..at },
    })
}

/// The columns as they are printed.
fn printed(table: &OwnTable<'_>) -> PrintedTable {
    let columns = (0..).zip(&table.columns.roles).filter_map(|(column, role)| {
        let heading = (0..table.columns.heading_rows)
            .filter_map(|row| table.table.cell_at(row, column))
            .map(|cell| opora_tree::collapsed(&cell.text()))
            .collect();
        Some(TableColumn { role: (*role)?, heading, confidence: 1.0 })
    });
    let at = Some(Place { table: Some(table.number), ..Place::block(table.block) });
    PrintedTable { columns: columns.collect(), at }
}

/// Everything has its place but the tables and columns that a person has added.
fn accounting(own: &OwnDocument<'_>, tree: &Document) -> Accounting {
    let passages = tree.passages();
    let blocks = u32::try_from(passages.len()).unwrap_or(u32::MAX);
    let unplaced: Vec<Unplaced> = passages
        .into_iter()
        .filter(|passage| is_foreign(passage, own))
        .map(|Passage { at, text }| Unplaced { at, text })
        .collect();
    let placed = blocks.saturating_sub(u32::try_from(unplaced.len()).unwrap_or(u32::MAX));
    Accounting { blocks, placed, unplaced }
}

fn is_foreign(passage: &Passage, own: &OwnDocument<'_>) -> bool {
    if own.foreign.contains(&passage.at.block) {
        return true;
    }
    let table = own.tables.iter().find(|table| table.block == passage.at.block);
    match (table, passage.at.row, passage.at.cell) {
        (Some(table), Some(row), Some(cell)) => {
            let spans = cell == 0 || passage.text.starts_with(words::TOTAL_SECTION);
            row >= table.columns.heading_rows && table.columns.role(cell).is_none() && !spans
        }
        _ => false,
    }
}
