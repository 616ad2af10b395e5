//! Numbers that repeat, skip or mix scripts.
