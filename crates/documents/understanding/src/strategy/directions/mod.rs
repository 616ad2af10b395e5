//! Directions, objectives, measures and activities from labelled lines, headings and the lists below them.

mod labels;
mod tree;
mod walk;

use super::reading::Reading;

/// Reads the elements into the strategy.
pub(crate) fn take(reading: &mut Reading) {
    walk::walk(reading);
}
