//! The months by their names.

use crate::letters::small_letters;
use crate::words::words;

/// In the order of the year.
pub(crate) const MONTHS: &[&str] = &[
    "януари",
    "февруари",
    "март",
    "април",
    "май",
    "юни",
    "юли",
    "август",
    "септември",
    "октомври",
    "ноември",
    "декември",
];

/// The months that a text names, counted from 0.
pub(crate) fn months_named(text: &str) -> Vec<usize> {
    words(text).iter().filter_map(|word| MONTHS.iter().position(|month| *month == small_letters(word.text))).collect()
}
