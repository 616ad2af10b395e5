//! Dates and years that contradict or lie outside the period.
