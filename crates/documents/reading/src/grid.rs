//! What all grids have in common.

use opora_tree::Table;

/// A cell cannot span beyond the last row.
pub(crate) fn clamp_spans(table: &mut Table) {
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
        cell.row_span = cell.row_span.min(rows.saturating_sub(cell.row)).max(1);
    }
}
