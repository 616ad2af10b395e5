//! The answers for people: plain text that fits a terminal and a mail.

mod documents;
mod findings;
mod item;
mod place;
mod plan;

pub use documents::documents;
pub use findings::findings;
pub use plan::plan;
