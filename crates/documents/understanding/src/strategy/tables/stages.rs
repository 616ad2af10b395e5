//! The table of stages: a row for each stage and period.

use opora_domain::evidence::Origin;
use opora_domain::strategies::Stage;

use super::Desk;
use super::entries::{entries, line};
use super::sheet::{RowCell, Sheet};
use crate::cells::responsible::responsible;
use crate::vocabulary::strategy_columns::ColumnSubject as S;

pub(crate) fn read(sheet: &Sheet, desk: &mut Desk<'_>) {
    let mut stage: Option<String> = None;
    let rows = desk.joined_rows(sheet, &[S::Stage, S::Period, S::Deadline]);
    for row in &rows {
        if let Some(cell) = sheet.cell(row, S::Stage).or_else(|| row.cells.first().filter(|_| row.alone)) {
            stage = line(&cell.lines);
            cell.place(desk.ledger);
            if row.alone {
                continue;
            }
        }
        let mut found = Stage { stage: stage.clone(), origin: Origin::at(row.at, 1.0), ..Stage::default() };
        for cell in &row.cells {
            let field = match sheet.subject(cell) {
                Some(S::Stage) => "stage",
                Some(S::Period | S::Deadline) if found.period.is_none() => {
                    found.period = line(&cell.lines);
                    "period"
                }
                Some(S::Activity | S::Measure | S::Content) => {
                    found.activities.extend(entries(&cell.lines));
                    "activities"
                }
                Some(S::Responsible) => {
                    found.responsible.extend(names(cell));
                    "responsible"
                }
                _ => {
                    desk.spare(cell);
                    continue;
                }
            };
            cell.place(desk.ledger);
            found.origin.prove(field, cell.at(), 1.0);
        }
        desk.demand(sheet, row, &[S::Activity, S::Responsible]);
        desk.strategy.stages.push(found);
    }
}

/// The bodies of a cell.
pub(crate) fn names(cell: &RowCell) -> Vec<String> {
    responsible(&cell.lines.iter().map(|line| line.text.clone()).collect::<Vec<_>>())
}
