//! Tables: which rows are headings, which role a column has, which rows belong together.

mod alignment;
mod column_content;
mod columns;
mod content;
mod doubles;
mod event;
mod fitting;
mod grid;
mod header;
mod headings;
mod inference;
mod layout;
mod quarters;
mod rows;
mod unnamed;

pub(crate) use alignment::is_place_like;
pub(crate) use columns::role_of_heading;
pub(crate) use event::{Event, RawCell, RawRow, RawTotal};
pub(crate) use grid::{CellLine, Grid, GridCell, lines_of};
pub(crate) use header::columns_of_labels;
pub(crate) use layout::Column;
pub(crate) use rows::{TableNotes, read_table};
