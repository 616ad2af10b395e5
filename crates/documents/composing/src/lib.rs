//! A plan or a strategy to the document tree or to a workbook: pure, no files.
//!
//! Whatever stands in the plan stands visibly in what is composed, so that reading it again gives the same plan, also
//! after a person has edited the file. Where the words of the plan do not say a value (a capacity that was corrected
//! by hand), a line beginning with „Уточнение“ says it: see [`Clarifications`].

mod clarification;
mod columns;
mod computed;
mod document;
mod faithful;
mod frame;
mod header;
mod letterhead;
mod options;
mod plan;
mod prose;
mod rows;
mod sheets;
mod strategy;
mod summary;
mod words;
mod workbook;

pub use clarification::{Clarification, Clarifications, ItemValue, PlanValue, SectionValue};
pub use computed::{SectionSums, Sums, computed_sums};
pub use document::{compose_document, compose_document_workbook};
pub use faithful::{Composed, compose_faithfully};
pub use letterhead::Letterhead;
pub use options::ComposeOptions;
pub use plan::compose_plan;
pub use strategy::{compose_strategy, compose_strategy_workbook};
pub use workbook::compose_workbook;
