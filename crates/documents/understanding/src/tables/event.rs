//! What tables hand on: headings, totals, rows of content, prose.

use std::collections::BTreeMap;

use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{ColumnRole, Quarter};
use opora_tree::Place;

use super::columns::{MoneyHeading, money_of_heading, speaks_of_greatest, unit_of_heading};
use super::grid::CellLine;
use super::layout::Column;
use crate::frame::Line;
use crate::sections::Heading;

/// What stands in the document, in order.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    Line(Line),
    Section(Heading),
    /// The general objective of the section, without its label.
    Objective(String, Place),
    /// A heading below the objective: its words stay as they are.
    Note(String, Place),
    Total(RawTotal),
    Row(Box<RawRow>),
}

#[derive(Debug, Clone)]
pub(crate) struct RawTotal {
    pub(crate) amount: Amount,
    pub(crate) currency: Option<Currency>,
    pub(crate) whole_plan: bool,
    /// The words of the row of totals, for a total that no section has.
    pub(crate) text: String,
    /// Whether it names a table, of which sections are only parts.
    pub(crate) of_table: bool,
    pub(crate) at: Place,
}

/// A value of a row: the lines of a cell and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct RawCell {
    pub(crate) lines: Vec<CellLine>,
    pub(crate) text: String,
    pub(crate) at: Place,
    /// Whether it begins in this row (and is not merged into it from above).
    pub(crate) own: bool,
    pub(crate) confidence: f64,
    pub(crate) currency: Option<Currency>,
    /// The unit that the heading of a column of numbers names.
    pub(crate) unit: Option<String>,
    /// Whether the heading speaks of how many there may be at most or are planned, and not of a capacity that is.
    pub(crate) greatest: bool,
    /// What the heading says of sums of money here.
    pub(crate) money: MoneyHeading,
    /// The words of the heading; empty where nothing stands above.
    pub(crate) heading: String,
}

impl RawCell {
    /// What stands below the heading of a column, or behind a label that says the same.
    pub(crate) fn below(column: &Column, lines: Vec<CellLine>, text: String, at: Place) -> Self {
        Self {
            lines,
            text,
            at,
            own: true,
            confidence: column.confidence,
            currency: column.currency,
            unit: column.counts_people().then(|| unit_of_heading(&column.heading)).flatten(),
            greatest: speaks_of_greatest(&column.heading),
            money: money_of_heading(&column.heading),
            heading: column.heading.last().cloned().unwrap_or_default(),
        }
    }

    /// A value that was found elsewhere than in a cell of its own.
    pub(crate) fn own(text: &str, at: Place) -> Self {
        let lines = vec![CellLine { text: text.to_owned(), item: false }];
        Self {
            lines,
            text: text.to_owned(),
            at,
            own: true,
            confidence: 0.9,
            currency: None,
            unit: None,
            greatest: true,
            money: MoneyHeading { factor: 1, monthly: false },
            heading: String::new(),
        }
    }
}

/// A row of content, its cells by the role of their columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct RawRow {
    pub(crate) cells: BTreeMap<ColumnRole, Vec<RawCell>>,
    pub(crate) schedule: [Option<Quarter>; 4],
    pub(crate) schedule_at: Option<Place>,
    pub(crate) schedule_confidence: f64,
    /// Whether the table has a schedule at all.
    pub(crate) scheduled: bool,
    /// Whether the table has a column of numbers.
    pub(crate) numbered: bool,
    /// Whether the table has a heading of its own.
    pub(crate) headed: bool,
    /// Whether rows of the table before may go on here.
    pub(crate) repeats: bool,
    /// Whether it is told apart from all others (in a card of its own), so that it never goes on from the one before.
    pub(crate) apart: bool,
    pub(crate) at: Place,
    pub(crate) confidence: f64,
}

impl RawRow {
    pub(crate) fn first(&self, role: ColumnRole) -> Option<&RawCell> {
        self.cells.get(&role)?.first()
    }

    pub(crate) fn has_own(&self, role: ColumnRole) -> bool {
        self.cells.get(&role).is_some_and(|cells| cells.iter().any(|cell| cell.own))
    }
}
