//! The tree to a plan or a strategy, each value with its place and confidence; pure.
//!
//! The way: [`tables`] turns tables into events (headings, totals, rows of content), [`assembly`] makes sections and
//! items of them, [`cards`] reads what is told under labels, [`frame`] reads what stands around, [`accounting`] counts
//! what found its place. The words of the field are data in [`vocabulary`]; [`matching`] compares them tolerantly;
//! [`cells`] knows what one cell says.
//! A [`strategy`] is read by its headings.
//! Documents that Opora composed say by fixed words where everything stands: [`own_form`] reads those.

mod accounting;
mod assembly;
mod cards;
mod cells;
mod events;
mod frame;
mod headings_of_tables;
mod items;
mod listed;
mod matching;
mod own_form;
mod recognition;
mod sections;
mod strategy;
mod tables;
mod understanding;
mod vocabulary;

pub use strategy::{understand, understand_strategy};
pub use understanding::{NotUnderstood, understand_plan};
