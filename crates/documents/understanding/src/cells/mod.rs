//! What the text of one cell says: each kind of cell in a file of its own, pure functions over text.

pub(crate) mod amounts;
pub(crate) mod capacity;
mod capacity_change;
pub(crate) mod dates;
pub(crate) mod form;
pub(crate) mod funding;
pub(crate) mod numbers;
mod purposes;
pub(crate) mod responsible;
pub(crate) mod schedule;
pub(crate) mod status;
