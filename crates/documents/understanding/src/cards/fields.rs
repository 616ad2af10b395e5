//! Labels with what they label, and the row that they make.

use opora_domain::planning::{ColumnRole, Quarter};
use opora_tree::Place;

use crate::cells::numbers::without_list_mark;
use crate::cells::schedule::Marks;
use crate::matching::{TokenKind, tokens};
use crate::tables::{CellLine, Column, RawCell, RawRow, columns_of_labels, role_of_heading};
use crate::vocabulary::sections::TOTAL_WORDS;

/// A label is at most so long, and its words speak at least so strongly for a role.
const LONGEST_LABEL: usize = 70;
const STRONG: f64 = 0.45;

/// A label and the lines that it labels.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) label: String,
    pub(super) lines: Vec<CellLine>,
    pub(super) at: Place,
}

impl Field {
    fn text(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// The role that a text has as a label; `None` for a text that is no label of the field.
pub(super) fn role_of_label(text: &str) -> Option<ColumnRole> {
    if text.len() > LONGEST_LABEL * 4 {
        return None;
    }
    let label = text.trim().trim_end_matches([':', '-', '–', '—', ' ']);
    let (label, _) = without_list_mark(label);
    let found = tokens(label);
    let words = found.iter().filter(|token| token.kind == TokenKind::Word).count();
    // "Общо за плана: … лв." sums, "Общо потребители: 20" counts.
    let sums = found.first().is_some_and(|token| TOTAL_WORDS.contains(&token.folded.as_str()))
        && !found.iter().any(|token| token.has_any_stem(&["потребител", "капацит", "места"]));
    let fits = (1..=8).contains(&words)
        && !sums
        && label.chars().count() <= LONGEST_LABEL
        && !label.ends_with(['.', ';', ','])
        && label.chars().next().is_some_and(char::is_uppercase);
    // Nearly no paragraph is one, and to weigh the words of each takes long.
    let found = fits.then(|| role_of_heading(label)).flatten()?;
    (found.strength >= STRONG && found.role != ColumnRole::Number).then_some(found.role)
}

/// Whether fields speak of one thing that is done: what it is, and who pays, does it, where, when or for how many.
pub(super) fn makes_a_card(roles: &[ColumnRole]) -> bool {
    let mut distinct: Vec<ColumnRole> = Vec::new();
    for role in roles {
        if !distinct.contains(role) && *role != ColumnRole::Unknown {
            distinct.push(*role);
        }
    }
    let carries = |role: &ColumnRole| {
        matches!(
            role,
            ColumnRole::Funding
                | ColumnRole::Amount
                | ColumnRole::Responsible
                | ColumnRole::Term
                | ColumnRole::Capacity
                | ColumnRole::CapacityCurrent
                | ColumnRole::Location
        )
    };
    distinct.len() >= 3 && distinct.iter().any(carries)
}

/// The row that fields make. `title` is what stands above them, where no label names it.
pub(super) fn row_of(fields: &[Field], title: Option<&RawCell>, marks: &Marks, at: Place) -> RawRow {
    let mut row = RawRow {
        at: Place { cell: None, ..at },
        apart: true,
        schedule_confidence: 1.0,
        confidence: 0.9,
        ..RawRow::default()
    };
    let labels: Vec<&str> = fields.iter().map(|field| without_list_mark(&field.label).0).collect();
    for (field, column) in fields.iter().zip(columns_of_labels(&labels, title.is_some())) {
        if field.lines.is_empty() {
            continue;
        }
        if column.is_schedule() {
            take_quarters(&mut row, field, &column, marks);
            continue;
        }
        let cell = RawCell::below(&column, field.lines.clone(), field.text(), field.at);
        row.cells.entry(column.role).or_default().push(cell);
    }
    if let Some(title) = title {
        row.cells.insert(ColumnRole::Title, vec![title.clone()]);
    }
    row
}

/// `I тримесечие: X`
fn take_quarters(row: &mut RawRow, field: &Field, column: &Column, marks: &Marks) {
    row.scheduled = true;
    row.schedule_at.get_or_insert(field.at);
    let Some(value) = marks.read(&field.text()) else { return };
    for (slot, touched) in row.schedule.iter_mut().zip(column.quarters) {
        if touched && *slot != Some(Quarter::Provision) {
            *slot = Some(value);
        }
    }
}
