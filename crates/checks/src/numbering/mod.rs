//! Numbers that repeat, skip or mix scripts.

pub(crate) mod captions;
pub(crate) mod gap;
pub(crate) mod missing;
pub(crate) mod mixed_script;
pub(crate) mod repeat;
