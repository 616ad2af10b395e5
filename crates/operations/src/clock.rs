//! Time and identifiers come from outside, so that everything can be reproduced in a test.

use jiff::{Timestamp, Unit};
use uuid::Uuid;

/// The time of day.
pub trait Clock: Send + Sync {
    /// Now, in whole milliseconds: finer time is cut by some databases and would not come back the same.
    fn now(&self) -> Timestamp;
}

/// New identifiers.
pub trait Identifiers: Send + Sync {
    /// One that nobody has. `now` makes identifiers sort by time.
    fn next(&self, now: Timestamp) -> Uuid;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        #[expect(clippy::disallowed_methods, reason = "this is the clock that everything else takes from outside")]
        let now = Timestamp::now();
        now.round(Unit::Millisecond).unwrap_or(now)
    }
}

/// Version 7 identifiers: the time and chance.
#[derive(Debug, Clone, Copy, Default)]
pub struct TimeOrderedIdentifiers;

impl Identifiers for TimeOrderedIdentifiers {
    fn next(&self, now: Timestamp) -> Uuid {
        let millisecond = u64::try_from(now.as_millisecond()).unwrap_or_default();
        let nanosecond = u32::try_from(millisecond % 1000 * 1_000_000).unwrap_or_default();
        Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, millisecond / 1000, nanosecond))
    }
}
