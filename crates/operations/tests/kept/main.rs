//! The verbs on kept things, each on both databases.

mod concurrency;
mod corrections;
mod importing;
mod plans;
mod safekeeping;
mod settings;
mod versions;
