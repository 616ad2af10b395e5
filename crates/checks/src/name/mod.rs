//! Names and abbreviations that do not hold.

pub(crate) mod abbreviation_misspelt;
pub(crate) mod abbreviation_of_two_things;
pub(crate) mod abbreviation_unexplained;
pub(crate) mod abbreviation_unknown;
pub(crate) mod abbreviations;
pub(crate) mod body_variants;
pub(crate) mod document_variants;
pub(crate) mod lists_of_one_name;
pub(crate) mod mixed_alphabet;
pub(crate) mod other_document_line;
pub(crate) mod other_municipality;
pub(crate) mod programme_as_title;
pub(crate) mod source_variants;
pub(crate) mod title_incomplete;
