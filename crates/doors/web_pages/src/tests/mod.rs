//! Sample data of an invented municipality, and a test that renders every page with it in every language.

pub mod data;
mod html_rules;
mod pages;
pub mod strategy_data;
mod tracing_data;
