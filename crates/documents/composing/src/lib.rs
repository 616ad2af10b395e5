//! A plan to the document tree or to a workbook: pure, no files.
//!
//! Whatever stands in the plan stands visibly in what is composed, so that reading it again gives the same plan, also
//! after a person has edited the file. Where the words of the plan do not say a value (a capacity that was corrected
//! by hand), a line beginning with „Уточнение“ says it: see [`Clarifications`].

mod clarification;
mod columns;
mod computed;
mod faithful;
mod frame;
mod header;
mod letterhead;
mod options;
mod plan;
mod prose;
mod rows;
mod summary;
mod words;
mod workbook;

pub use clarification::{Clarification, Clarifications, ItemValue, PlanValue, SectionValue};
pub use computed::{SectionSums, Sums, computed_sums};
pub use faithful::{Composed, compose_faithfully};
pub use letterhead::Letterhead;
pub use options::ComposeOptions;
pub use plan::compose_plan;
pub use workbook::compose_workbook;
