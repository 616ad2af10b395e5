//! A table of the groups at risk; what stands beside them stays prose.

use opora_domain::evidence::Origin;
use opora_domain::strategies::RiskGroup;

use super::Desk;
use super::entries::line;
use super::labels::number_in;
use super::sheet::Sheet;
use crate::vocabulary::strategy_columns::ColumnSubject as S;

pub(crate) fn read(sheet: &Sheet, desk: &mut Desk<'_>) {
    let rows = desk.joined_rows(sheet, &[S::RiskGroup]);
    for row in &rows {
        let Some(named) = sheet.cell(row, S::RiskGroup).filter(|_| !row.alone) else {
            desk.loose(row);
            continue;
        };
        let number = sheet.cell(row, S::Number);
        desk.strategy.risk_groups.push(RiskGroup {
            number: number.and_then(|cell| number_in(&cell.text)),
            title: line(&named.lines),
            origin: Origin::at(named.at(), 1.0),
        });
        for cell in &row.cells {
            if matches!(sheet.subject(cell), Some(S::RiskGroup | S::Number)) {
                cell.place(desk.ledger);
            } else {
                desk.spare(cell);
            }
        }
    }
}
