//! The values of a plan or strategy one by one: what each is called, how it is shown, how a person types it, where it stands in
//! the source.

pub mod field;
pub mod plan_values;
pub mod shown;
pub mod strategy_fields;
pub mod strategy_values;
pub mod typed;
