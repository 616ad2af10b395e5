//! The words of the field as tables of data: a new wording is a new line here, never a new branch elsewhere.
//!
//! All stems are in the folded form of [`crate::matching::fold`]: lower-case Cyrillic.

pub(crate) mod columns;
pub(crate) mod figures;
pub(crate) mod frame;
pub(crate) mod funding;
pub(crate) mod organisations;
pub(crate) mod schedule;
pub(crate) mod sections;
pub(crate) mod services;
pub(crate) mod strategy;
pub(crate) mod strategy_columns;
