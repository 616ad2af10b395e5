//! The values of a plan one by one: what each is called, how it is shown, how a person types it, where it stands in
//! the source.

pub mod field;
pub mod plan_values;
pub mod shown;
pub mod typed;
