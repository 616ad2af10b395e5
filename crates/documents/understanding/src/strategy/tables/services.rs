//! The summary table of services: one row each, with the capacities by year as printed.

use opora_domain::evidence::Origin;
use opora_domain::strategies::StrategyService;

use super::Desk;
use super::columns::years_of;
use super::entries::{entries, line, paragraphs};
use super::labels::number_in;
use super::service_status::status_of;
use super::sheet::{RowCell, Sheet, SheetRow};
use crate::vocabulary::strategy_columns::ColumnSubject as S;

pub(crate) fn read(sheet: &Sheet, desk: &mut Desk<'_>) {
    let rows = desk.joined_rows(sheet, &[S::Service]);
    let remarked = tells_status(sheet, &rows);
    for row in &rows {
        if row.alone {
            desk.loose(row);
            continue;
        }
        let Some(name) = sheet.cell(row, S::Service) else {
            desk.loose(row);
            continue;
        };
        let mut service =
            StrategyService { name: line(&name.lines), origin: Origin::at(row.at, 1.0), ..StrategyService::default() };
        for cell in &row.cells {
            let Some(subject) = sheet.subject(cell) else {
                desk.spare(cell);
                continue;
            };
            let field = match subject {
                S::Service if cell.column == name.column => "name",
                S::Number => {
                    service.number = number_in(&cell.text).or_else(|| line(&cell.lines));
                    "number"
                }
                S::TargetGroup => {
                    service.target_groups.extend(entries(&cell.lines));
                    "target_groups"
                }
                S::Territory if service.territory.is_none() => {
                    service.territory = line(&cell.lines);
                    "territory"
                }
                S::Capacity | S::YearValue => {
                    let year = year_of_column(sheet, cell);
                    service.capacity.insert(year, printed(cell));
                    "capacity"
                }
                S::Content | S::Activity if service.content.is_none() => {
                    service.content = paragraphs(&cell.lines);
                    "content"
                }
                S::Location if service.location.is_none() => {
                    service.location = line(&cell.lines);
                    "location"
                }
                _ if (subject == S::Status || Some(cell.column) == remarked) && service.status_text.is_none() => {
                    service.status_text = line(&cell.lines);
                    "status_text"
                }
                _ => {
                    desk.spare(cell);
                    continue;
                }
            };
            cell.place(desk.ledger);
            service.origin.prove(field, cell.at(), 1.0);
        }
        service.status = service.status_text.as_deref().and_then(status_of);
        desk.demand(sheet, row, &[S::TargetGroup, S::Status]);
        desk.strategy.services.push(service);
    }
}

/// The column of remarks that says what becomes of the services, in a table without a column for it.
fn tells_status(sheet: &Sheet, rows: &[SheetRow]) -> Option<usize> {
    let place = sheet.places(S::Remark).into_iter().next().filter(|_| !sheet.has(S::Status))?;
    let remarks: Vec<&RowCell> = rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.column == place).collect();
    let told = remarks.iter().filter(|cell| status_of(&cell.text).is_some()).count();
    (told > 0 && told * 2 >= remarks.len()).then_some(place)
}

/// The year of a column of capacities; a column without one is called by its heading.
fn year_of_column(sheet: &Sheet, cell: &RowCell) -> String {
    let Some(column) = sheet.columns.get(cell.column) else { return String::new() };
    let years = column.heading.iter().rev().map(|text| years_of(text)).find(|years| !years.is_empty());
    match years.as_deref() {
        Some([year]) => year.to_string(),
        _ => column.heading.last().cloned().unwrap_or_default(),
    }
}

/// A capacity as printed; signs on lines of their own ("15", "+", "15") are one sum.
fn printed(cell: &RowCell) -> String {
    let summed = cell.lines.iter().any(|line| line.text.trim() == "+");
    let texts: Vec<&str> = cell.lines.iter().map(|line| line.text.trim()).collect();
    texts.join(if summed { "" } else { " " })
}
