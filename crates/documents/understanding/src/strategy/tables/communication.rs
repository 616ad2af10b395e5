//! The yearly plan of the communication programme.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{Communication, CommunicationPlanRow};

use super::Desk;
use super::entries::{line, paragraphs};
use super::labels::number_in;
use super::sheet::Sheet;
use crate::vocabulary::strategy_columns::ColumnSubject as S;

pub(crate) fn read(sheet: &Sheet, desk: &mut Desk<'_>) {
    let rows = desk.joined_rows(sheet, &[S::Activity, S::Measure]);
    for row in &rows {
        if row.alone || sheet.first_of(row, &[S::Activity, S::Measure]).is_none() {
            desk.loose(row);
            continue;
        }
        let mut found = CommunicationPlanRow { origin: Origin::at(row.at, 1.0), ..CommunicationPlanRow::default() };
        for cell in &row.cells {
            let (field, slot, text) = match sheet.subject(cell) {
                Some(S::Number) => ("number", &mut found.number, number_in(&cell.text)),
                Some(S::Activity | S::Measure) => ("activity", &mut found.activity, paragraphs(&cell.lines)),
                Some(S::Means) => ("means", &mut found.means, paragraphs(&cell.lines)),
                Some(S::Result | S::Output | S::Outcome | S::Indicator) => {
                    ("result", &mut found.result, paragraphs(&cell.lines))
                }
                Some(S::Responsible) => ("responsible", &mut found.responsible, paragraphs(&cell.lines)),
                Some(S::Deadline | S::Period) => ("deadline", &mut found.deadline, line(&cell.lines)),
                _ => {
                    desk.spare(cell);
                    continue;
                }
            };
            if slot.is_some() || text.is_none() {
                desk.spare(cell);
                continue;
            }
            *slot = text;
            cell.place(desk.ledger);
            found.origin.prove(field, cell.at(), 1.0);
        }
        desk.demand(sheet, row, &[S::Means, S::Result, S::Responsible, S::Deadline]);
        desk.strategy.communication.get_or_insert_with(Communication::default).action_plan.push(found);
    }
}
