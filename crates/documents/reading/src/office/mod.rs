//! What DOCX and XLSX have in common: how parts refer to each other, and the properties of the document.

mod package;
mod properties;

pub(crate) use package::{Relationship, main_part, part_text, relationships};
pub(crate) use properties::read_properties;
