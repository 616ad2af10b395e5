//! What the tests of several crates share: fixtures, the seeds, both databases.

pub mod databases;
pub mod golden;
pub mod office_file;
pub mod workspace;
