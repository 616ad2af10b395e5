//! Cells that are shifted, split, merged or lost.
