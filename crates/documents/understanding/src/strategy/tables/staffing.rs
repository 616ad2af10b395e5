//! The table of staff: groups of services, what they have and what they need, and the totals as printed.

use opora_domain::evidence::Origin;
use opora_domain::irregularities::IrregularityKind;
use opora_domain::quantity::Quantity;
use opora_domain::strategies::{Staffing, StaffingBase, StaffingPlanned, StaffingTotal};

use super::Desk;
use super::columns::Column;
use super::entries::{Figure, figure, line};
use super::sheet::{RowCell, Sheet, SheetRow};
use crate::cells::numbers::bare_number;
use crate::matching::tokens;
use crate::vocabulary::strategy_columns::{ColumnSubject as S, OF_ALL, TOTALS};

/// Which value a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    BaseCapacity,
    BaseStaff,
    PlannedCapacity,
    PlannedStaff,
}

pub(crate) fn read(sheet: &Sheet, desk: &mut Desk<'_>) {
    let slots = slots(&sheet.columns);
    let year = sheet
        .columns
        .iter()
        .zip(&slots)
        .filter(|(_, slot)| matches!(slot, Some(Slot::BaseCapacity | Slot::BaseStaff)))
        .find_map(|(column, _)| column.year);
    let mut group: Option<String> = None;
    let mut after_total = false;
    for row in &sheet.rows {
        let Some(name) = name_cell(sheet, row, &slots) else {
            desk.note(IrregularityKind::EmptyCell, row.at, "");
            desk.loose(row);
            continue;
        };
        let Some(text) = line(&name.lines) else { continue };
        let figures: Vec<&RowCell> = row.cells.iter().filter(|cell| slot(&slots, cell).is_some()).collect();
        let total = is_total(&text);
        if figures.is_empty() && !total {
            group = Some(text);
            after_total = false;
            row.cells.iter().for_each(|cell| cell.place(desk.ledger));
            continue;
        }
        // The group may stand in a column of its own, beside all of its services.
        for cell in row.cells.iter().filter(|cell| cell.column != name.column && slot(&slots, cell).is_none()) {
            if bare_number(&cell.text).is_some() {
                cell.place(desk.ledger);
            } else if cell.rows > 1 || sheet.places(S::Service).contains(&name.column) && cell.column < name.column {
                group = line(&cell.lines);
                cell.place(desk.ledger);
            } else {
                desk.spare(cell);
            }
        }
        let base = value(&figures, &slots, [Slot::BaseCapacity, Slot::BaseStaff]);
        let base = base.map(|[capacity, staff]| StaffingBase { year, capacity, staff });
        let planned = value(&figures, &slots, [Slot::PlannedCapacity, Slot::PlannedStaff]);
        let planned = planned.map(|[capacity, staff]| StaffingPlanned { capacity, staff });
        let mut origin = Origin::at(name.at(), 1.0);
        name.place(desk.ledger);
        for cell in &figures {
            match figure(&cell.text) {
                Figure::Text => desk.note(IrregularityKind::ContentOfAnotherColumn, cell.at(), &cell.text),
                Figure::Nothing => cell.place(desk.ledger),
                Figure::Number(_) => {
                    cell.place(desk.ledger);
                    if let Some(slot) = slot(&slots, cell) {
                        origin.prove(field(slot), cell.at(), 1.0);
                    }
                }
            }
        }
        if total {
            let words = tokens(&text);
            let named = words.iter().skip(1).any(|token| token.has_any_stem(OF_ALL));
            // A bare "ВСИЧКО" below totals that are called otherwise is the total of them all.
            let other = desk.strategy.staffing_totals.iter().any(|known| known.label.as_ref() != Some(&text));
            let of_all = after_total || group.is_none() || named || words.len() == 1 && other;
            let group = if of_all { None } else { group.clone() };
            desk.strategy.staffing_totals.push(StaffingTotal { group, label: Some(text), base, planned, origin });
        } else {
            desk.strategy.staffing.push(Staffing { group: group.clone(), service: Some(text), base, planned, origin });
        }
        after_total = total;
    }
}

fn field(slot: Slot) -> &'static str {
    match slot {
        Slot::BaseCapacity => "base.capacity",
        Slot::BaseStaff => "base.staff",
        Slot::PlannedCapacity => "planned.capacity",
        Slot::PlannedStaff => "planned.staff",
    }
}

fn slot(slots: &[Option<Slot>], cell: &RowCell) -> Option<Slot> {
    slots.get(cell.column).copied().flatten()
}

/// The two values of a state; `None` where the table has no column for them or the row no cell.
fn value(figures: &[&RowCell], slots: &[Option<Slot>], wanted: [Slot; 2]) -> Option<[Option<Quantity>; 2]> {
    let asked = slots.iter().flatten().any(|slot| wanted.contains(slot));
    let read = |wanted: Slot| {
        figures.iter().filter(|cell| slot(slots, cell) == Some(wanted)).find_map(|cell| match figure(&cell.text) {
            Figure::Number(number) => Some(number),
            Figure::Nothing | Figure::Text => None,
        })
    };
    let [first, second] = wanted;
    asked.then(|| [read(first), read(second)])
}

/// The cell that names the service, group or total of a row.
fn name_cell<'row>(sheet: &Sheet, row: &'row SheetRow, slots: &[Option<Slot>]) -> Option<&'row RowCell> {
    sheet
        .cell(row, S::Service)
        .or_else(|| row.cells.iter().find(|cell| slot(slots, cell).is_none() && bare_number(&cell.text).is_none()))
        .or_else(|| row.cells.first().filter(|_| row.alone))
}

fn is_total(text: &str) -> bool {
    tokens(text).first().is_some_and(|token| TOTALS.contains(&token.folded.as_str()))
}

/// What each column holds. Where the headings do not say it, the first pair is what is and the second what is planned.
fn slots(columns: &[Column]) -> Vec<Option<Slot>> {
    let mut years: Vec<u16> = columns.iter().filter_map(|column| column.year).collect();
    years.sort_unstable();
    years.dedup();
    let mut counts = [0_usize; 2];
    columns
        .iter()
        .map(|column| {
            let staff = match column.subject? {
                S::Staff => true,
                S::Capacity => false,
                _ => return None,
            };
            let count = counts.get_mut(usize::from(staff))?;
            let order = *count;
            *count += 1;
            let later = column.year.filter(|_| years.len() > 1).map(|year| years.first() != Some(&year));
            let planned = column.planned.or(later).unwrap_or(order > 0);
            Some(match (planned, staff) {
                (false, false) => Slot::BaseCapacity,
                (false, true) => Slot::BaseStaff,
                (true, false) => Slot::PlannedCapacity,
                (true, true) => Slot::PlannedStaff,
            })
        })
        .collect()
}
