//! What a strategy says in tables: staffing, services, stages, logical framework, communication plan, indicators.

use opora_domain::strategies::Strategy;

use crate::accounting::Ledger;
use crate::tables::Grid;

/// A table with the heading that it stands under.
#[expect(dead_code, reason = "the readers of the single tables come next")]
pub(crate) struct StandingTable {
    pub(crate) grid: Grid,
    /// The position in the strategy's `outline`.
    pub(crate) outline: Option<u32>,
    /// The paragraph just above it, which may be its caption.
    pub(crate) caption: Option<String>,
}

/// Reads the tables into the strategy, whose outline and directions are already there: a table of activities belongs to
/// the last element of the directions that stands before it.
pub(crate) fn read(tables: &[StandingTable], ledger: &mut Ledger, strategy: &mut Strategy) {
    let _ = (tables, ledger, strategy);
}
