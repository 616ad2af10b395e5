//! What the tests of several crates share: fixtures, the seeds, both databases.
