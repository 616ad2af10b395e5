//! The rules of planning social services: pure, without async, SQL, HTTP, files or clock.
//!
//! The types of [`planning`] and [`strategies`] are at the same time the published exchange format `opora-document/1`.

pub mod comparison;
pub mod corrections;
pub mod documents;
pub mod evidence;
pub mod exchange_schema;
pub mod findings;
pub mod irregularities;
pub mod money;
pub mod places;
pub mod planning;
pub mod quantity;
pub mod settings;
pub mod strategies;
pub mod tracing;
pub mod versions;
