//! How a plan is to be written.

use opora_texts::Language;

use crate::Clarifications;

/// How a plan is to be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ComposeOptions {
    /// Whether computed sums are shown in the other currency too, marked as converted (1 € = 1,95583 лв.).
    pub second_currency: bool,
    /// The language of the fixed words. What was written in another language than Bulgarian is for reading by people:
    /// only the Bulgarian words are understood when the file is read again.
    pub language: Language,
    /// The values that are said in lines of their own because the plan's words do not say them.
    pub clarifications: Clarifications,
}
