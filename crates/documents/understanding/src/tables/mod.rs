//! Tables: which rows are headings, which role a column has, which rows belong together.

mod alignment;
mod columns;
mod grid;
mod header;
mod inference;
mod layout;
mod rows;

pub(crate) use grid::{CellLine, Grid, GridCell, lines_of};

pub(crate) use rows::{Event, RawCell, RawRow, RawTotal, TableNotes, mark_of_legend, read_table};
