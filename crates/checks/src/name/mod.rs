//! Names and abbreviations that do not hold.
