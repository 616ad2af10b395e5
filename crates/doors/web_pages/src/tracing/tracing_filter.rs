//! What of a tracing is shown: which rows, which measures, beside which strategy. The address repeats it.

use std::fmt;

use opora_domain::versions::VersionId;
use opora_operations::TracedRow;
use serde::Deserialize;

use super::measure_states::{RowState, state_of};
use crate::routes::Encoded;

/// The states by which rows and measures are chosen, by their names in the address.
pub const ALL: &str = "";
pub const CONFIRMED: &str = "confirmed";
pub const PROPOSED: &str = "proposed";
pub const OPEN: &str = "open";

/// What the address or the form says, as it came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct TracingFilter {
    /// The version of another strategy than the one in force.
    pub strategy: String,
    /// The name of a state of rows; empty for all.
    pub rows: String,
    /// The name of a state of measures; empty for all.
    pub measures: String,
    /// Words that a row must hold.
    pub words: String,
}

impl TracingFilter {
    /// The strategy that was chosen by hand.
    pub fn beside(&self) -> Option<VersionId> {
        self.strategy.parse().ok()
    }

    /// The same with other rows.
    pub fn with_rows(&self, rows: &str) -> Self {
        Self { rows: rows.to_owned(), ..self.clone() }
    }

    /// The same with other measures.
    pub fn with_measures(&self, measures: &str) -> Self {
        Self { measures: measures.to_owned(), ..self.clone() }
    }

    /// Whether a row is shown. Names that are none choose everything.
    pub fn shows_row(&self, row: &TracedRow) -> bool {
        let wanted = match self.rows.as_str() {
            CONFIRMED => state_of(row) == RowState::Confirmed,
            PROPOSED => state_of(row) == RowState::Proposed,
            OPEN => state_of(row) == RowState::Open,
            _ => true,
        };
        let text = format!("{} {}", row.row.number.as_deref().unwrap_or_default(), row.row.text).to_lowercase();
        wanted && self.words.to_lowercase().split_whitespace().take(20).all(|word| text.contains(word))
    }
}

impl fmt::Display for TracingFilter {
    /// The query of the address, with its question mark; nothing where nothing is chosen.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs =
            [("strategy", &self.strategy), ("rows", &self.rows), ("measures", &self.measures), ("words", &self.words)];
        for (index, (name, value)) in pairs.into_iter().filter(|(_, value)| !value.is_empty()).enumerate() {
            let separator = if index == 0 { '?' } else { '&' };
            write!(out, "{separator}{name}={}", Encoded(value))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_repeats_what_is_chosen() {
        assert_eq!(TracingFilter::default().to_string(), "");
        let filter = TracingFilter { rows: OPEN.to_owned(), words: "а &".to_owned(), ..TracingFilter::default() };
        assert_eq!(filter.to_string(), "?rows=open&words=%D0%B0%20%26");
        assert!(filter.beside().is_none());
    }
}
