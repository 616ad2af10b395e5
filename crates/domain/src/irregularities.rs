//! What the form of a source did wrong while it was understood: evidence for the checks of the `table-…` family.

use opora_tree::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One irregular place of the source and how it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Irregularity {
    pub kind: IrregularityKind,
    pub at: Place,
    /// The source's text there, whitespace collapsed.
    pub quote: String,
    /// What was expected and found, such as the numbers of columns; may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum IrregularityKind {
    /// The cells of a row stand in other columns than the heading says.
    ShiftedCells,
    /// A mark of the schedule stands in a column that is not a quarter.
    MisplacedMark,
    /// One value was cut into several cells.
    SplitCell,
    /// The text of two columns or rows stands in one cell.
    JoinedCells,
    /// A row has fewer cells than the table.
    MissingCells,
    /// A row has more cells than the table.
    ExtraCells,
    /// A row goes on in the next one without a number (page break).
    ContinuedRow,
    /// A heading of a column was recognised only tolerantly (misspelt, misread).
    MisspeltHeading,
    /// A heading of a column is missing and the column's role was taken from its content.
    UnnamedColumn,
    /// A cell that the form demands is empty.
    EmptyCell,
    /// A text stands in a column of another kind and was taken for what it is.
    ContentOfAnotherColumn,
}
