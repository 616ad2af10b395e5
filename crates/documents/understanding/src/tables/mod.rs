//! Tables: which rows are headings, which role a column has, which rows belong together.

mod alignment;
mod columns;
mod content;
mod event;
mod grid;
mod header;
mod headings;
mod inference;
mod layout;
mod rows;
mod unnamed;

pub(crate) use event::{Event, RawCell, RawRow, RawTotal};
pub(crate) use grid::{CellLine, Grid, GridCell, lines_of};
pub(crate) use rows::{TableNotes, read_table};
