//! A table of roles: an institution, and beside it what it does.

use opora_domain::evidence::Origin;
use opora_domain::strategies::Role;

use super::Desk;
use super::entries::{entries, line};
use super::kind::Context;
use super::sheet::{RowCell, Sheet};
use crate::cells::numbers::without_list_mark;
use crate::vocabulary::strategy_columns::ColumnSubject as S;

/// Whether a table has institutions in one column and their duties in the next, by its columns or the heading above it.
pub(crate) fn is_of_roles(sheet: &Sheet, context: &Context<'_>) -> bool {
    let told = sheet.columns.len() - usize::from(sheet.has(S::Number)).min(sheet.columns.len());
    let about =
        sheet.has(S::Duties) || ["роли", "роля", "отговорност", "задължени"].iter().any(|stem| context.says(&[stem]));
    told == 2 && about && !sheet.has_any(&[S::Stage, S::Activity, S::Measure, S::Period, S::Deadline])
}

pub(crate) fn read(sheet: &Sheet, desk: &mut Desk<'_>) {
    for row in &sheet.rows {
        let cells: Vec<&RowCell> = row.cells.iter().filter(|cell| sheet.subject(cell) != Some(S::Number)).collect();
        let [body, told] = cells.as_slice() else {
            desk.loose(row);
            continue;
        };
        let duties: Vec<String> =
            entries(&told.lines).iter().map(|duty| without_list_mark(duty).0.to_owned()).collect();
        let mut origin = Origin::at(body.at(), 0.9);
        for index in 0..duties.len() {
            origin.prove(format!("duties.{index}"), told.at(), 0.9);
        }
        desk.strategy.roles.push(Role { body: line(&body.lines), duties, origin });
        row.cells.iter().for_each(|cell| cell.place(desk.ledger));
    }
}
