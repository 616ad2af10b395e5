//! The columns of a table with their roles.

use opora_domain::money::Currency;
use opora_domain::planning::{ColumnRole, PrintedTable, TableColumn};
use opora_tree::Place;

use super::grid::GridCell;

/// A column: its role and what its heading says besides.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    pub(crate) role: ColumnRole,
    /// Which quarters a mark here stands for; all false for a column that is no schedule.
    pub(crate) quarters: [bool; 4],
    pub(crate) heading: Vec<String>,
    pub(crate) confidence: f64,
    /// The currency that the heading names.
    pub(crate) currency: Option<Currency>,
}

impl Column {
    pub(crate) fn unknown() -> Self {
        Self { role: ColumnRole::Unknown, quarters: [false; 4], heading: Vec::new(), confidence: 0.3, currency: None }
    }

    pub(crate) fn is_schedule(&self) -> bool {
        self.quarters.contains(&true)
    }

    /// Whether its numbers are people or places, never money.
    pub(crate) fn counts_people(&self) -> bool {
        matches!(
            self.role,
            ColumnRole::Capacity
                | ColumnRole::CapacityCurrent
                | ColumnRole::UsersChildren
                | ColumnRole::UsersAdults
                | ColumnRole::UsersTotal
        )
    }

    pub(crate) fn is_named(&self) -> bool {
        !self.heading.is_empty()
    }
}

/// The form of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Layout {
    pub(crate) columns: Vec<Column>,
    pub(crate) at: Place,
    /// Whether the roles come from a heading (and not from the content alone).
    pub(crate) headed: bool,
    /// Whether rows of the table before may go on here.
    pub(crate) repeats: bool,
}

impl Layout {
    pub(crate) fn has(&self, role: ColumnRole) -> bool {
        self.columns.iter().any(|column| column.role == role)
    }

    pub(crate) fn has_schedule(&self) -> bool {
        self.columns.iter().any(Column::is_schedule)
    }

    pub(crate) fn column(&self, index: u32) -> Option<&Column> {
        self.columns.get(index as usize)
    }

    /// Whether both have the same headings, as the tables of a plan's sections have.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        self.headed
            && other.headed
            && self.columns.len() == other.columns.len()
            && self.columns.iter().zip(&other.columns).all(|(one, other)| one.heading == other.heading)
    }

    /// Whether its rows may go on from those of a table before: a table without numbers goes on with no numbered rows.
    pub(crate) fn may_continue(&self, before: &Self) -> bool {
        self.has(ColumnRole::Number) || !before.has(ColumnRole::Number)
    }

    /// The columns that a cell covers.
    pub(crate) fn covered(&self, cell: &GridCell) -> impl Iterator<Item = (usize, &Column)> {
        let first = cell.column as usize;
        self.columns.iter().enumerate().skip(first).take(cell.column_span as usize)
    }

    pub(crate) fn printed(&self) -> PrintedTable {
        let columns = self
            .columns
            .iter()
            .map(|column| TableColumn {
                role: column.role,
                heading: column.heading.clone(),
                confidence: column.confidence,
            })
            .collect();
        PrintedTable { columns, at: Some(self.at) }
    }
}
