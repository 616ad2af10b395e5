//! The pages for people: server-rendered, complete without JavaScript, in Bulgarian and English.
//!
//! What a page shows comes from `opora-operations`; nothing here knows the database or file formats. It is not the place
//! of rules: a page decides only how something is shown.

mod assets;
mod components;
mod documents;
mod failure;
mod findings;
mod guards;
mod heavy_work;
mod options;
mod page;
mod planning;
mod reviewing;
mod router;
mod routes;
mod rules;
mod serving;
mod settings;
mod site;
mod strategies;
#[cfg(test)]
mod tests;
mod tracing;
mod values;
mod versions;
mod visit;
mod words;

pub use options::{NotLoopback, WebOptions, check_listen};
pub use router::router;
pub use serving::serve;
