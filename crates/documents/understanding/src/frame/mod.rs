//! What stands around the rows: title, municipality, period, decision, persons, lists, prose.

pub(crate) mod adoption;
pub(crate) mod consultation;
pub(crate) mod labels;
pub(crate) mod legend;
pub(crate) mod line;
pub(crate) mod lists;
pub(crate) mod names;
pub(crate) mod narrative;
pub(crate) mod period;
pub(crate) mod persons;
pub(crate) mod running;
pub(crate) mod title;

pub(crate) use line::{Line, Lines};
