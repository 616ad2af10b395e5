//! The tree to a plan, each value with its place and confidence; pure.
