//! Strategies that Opora has composed, also after a person has edited them: fixed words say where each part stands, so
//! every value is taken from its own line or cell.

mod accounting;
mod frame;
mod indicators;
mod lines;
mod objectives;
mod organisation;
mod reader;
mod rows;
mod tables;
mod words;

use opora_domain::strategies::Strategy;
use opora_tree::Document;

/// Understands a strategy that Opora has composed; `None` where it has not.
pub(crate) fn understand(tree: &Document) -> Option<Strategy> {
    let stream = lines::Stream::of(tree)?;
    let mut strategy = Strategy::default();
    let foreign = reader::read(&stream, &mut strategy);
    strategy.accounting = accounting::count(tree, &foreign);
    Some(strategy)
}

/// Whether Opora has composed the document as a strategy.
pub(crate) fn is_own(tree: &Document) -> bool {
    lines::has_mark(tree)
}
