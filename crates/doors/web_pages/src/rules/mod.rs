//! The catalogue of the rules by which plans are checked.

pub mod rules_page;
