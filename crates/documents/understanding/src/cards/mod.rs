//! Services and activities that a plan tells one by one under labels instead of in the columns of one table: small tables
//! of labels and values, tables turned on their side, and paragraphs such as `Финансиране: …`.
//!
//! The labels are known by the same words as the headings of columns, and what they label becomes the row that a table
//! would have had.

mod fields;
mod paragraphs;
mod tables;

pub(crate) use paragraphs::gather;
pub(crate) use tables::read_cards;
