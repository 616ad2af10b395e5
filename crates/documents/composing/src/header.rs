//! The heading of a plan's table, in two rows where columns belong together.

use opora_domain::planning::{AnnualPlan, ColumnRole};
use opora_tree::{Alignment, Cell, Paragraph, ParagraphStyle, Row};

use crate::columns::Columns;
use crate::words::Words;

/// One row, or two where the quarters or the users stand below a heading that they share.
pub(crate) fn rows(words: Words, plan: &AnnualPlan, columns: &Columns, present_law: bool) -> Vec<Row> {
    let two_rows = columns.roles().any(|role| group_key(role).is_some());
    let mut upper = Vec::new();
    let mut lower = Vec::new();
    let mut open_group: Option<&str> = None;
    for (column, role) in (0_u32..).zip(columns.roles()) {
        let group = group_key(role);
        let text = column_words(words, columns, role, present_law);
        match group {
            None => upper.push(cell(0, column, if two_rows { 2 } else { 1 }, text)),
            Some(key) => {
                if open_group == group {
                    widen_last(&mut upper);
                } else {
                    upper.push(cell(0, column, 1, group_words(words, plan, key)));
                }
                lower.push(cell(1, column, 1, text));
            }
        }
        open_group = group;
    }
    let mut rows = vec![Row { cells: upper, heading: true }];
    if two_rows {
        rows.push(Row { cells: lower, heading: true });
    }
    rows
}

fn widen_last(cells: &mut [Cell]) {
    if let Some(last) = cells.last_mut() {
        last.column_span += 1;
    }
}

fn cell(row: u32, column: u32, row_span: u32, text: String) -> Cell {
    let paragraph = Paragraph { alignment: Alignment::Centre, ..Paragraph::styled(text, ParagraphStyle::TableHeading) };
    Cell { row, column, row_span, column_span: 1, paragraphs: vec![paragraph], shaded: true }
}

fn group_key(role: ColumnRole) -> Option<&'static str> {
    match role {
        ColumnRole::Quarter1 | ColumnRole::Quarter2 | ColumnRole::Quarter3 | ColumnRole::Quarter4 => {
            Some("document-column-schedule")
        }
        ColumnRole::UsersChildren | ColumnRole::UsersAdults | ColumnRole::UsersTotal => Some("document-column-users"),
        _ => None,
    }
}

/// The schedule names the year of the plan.
fn group_words(words: Words, plan: &AnnualPlan, key: &str) -> String {
    match plan.year {
        Some(year) if key == "document-column-schedule" => {
            words.with("document-column-schedule-year", &[("year", year.to_string().into())])
        }
        _ => words.say(key),
    }
}

fn column_words(words: Words, columns: &Columns, role: ColumnRole, present_law: bool) -> String {
    words.say(match role {
        ColumnRole::Number => "document-column-number",
        ColumnRole::Title if present_law => "document-column-title-present-law",
        ColumnRole::Title => "document-column-title",
        ColumnRole::Form => "document-column-form",
        ColumnRole::Location => "document-column-location",
        ColumnRole::CapacityCurrent => "document-column-capacity-current",
        ColumnRole::Capacity if present_law => "document-column-greatest-number",
        ColumnRole::Capacity if columns.has(ColumnRole::CapacityCurrent) => "document-column-capacity-planned",
        ColumnRole::Capacity => "document-column-capacity",
        ColumnRole::UsersChildren => "document-column-children",
        ColumnRole::UsersAdults => "document-column-adults",
        ColumnRole::UsersTotal => "document-column-users-total",
        ColumnRole::Status => "document-column-status",
        ColumnRole::Opens => "document-column-opens",
        ColumnRole::Quarter1 => "document-quarter-1",
        ColumnRole::Quarter2 => "document-quarter-2",
        ColumnRole::Quarter3 => "document-quarter-3",
        ColumnRole::Quarter4 => "document-quarter-4",
        ColumnRole::Funding => "document-column-funding",
        ColumnRole::Responsible => "document-column-responsible",
        _ => "document-column-description",
    })
}
