//! The verbs on kept things, each on both databases.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "what a test calls may fail as loudly as the test"
)]

mod acceptances;
mod concurrency;
mod corrected_rows;
mod corrections;
mod importing;
mod plans;
mod safekeeping;
mod settings;
mod tracing;
mod versions;
