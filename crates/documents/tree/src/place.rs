//! Where something stands in a document.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place in the source: blocks are counted from 0 in the order of the body, tables likewise, rows and cells are
/// grid positions from 0, `start` and `end` are positions in Unicode scalar values within the collapsed text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    pub block: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<u32>,
}

impl Place {
    /// A paragraph.
    #[must_use]
    pub fn block(block: u32) -> Self {
        Self { block, ..Self::default() }
    }

    /// A cell of the grid.
    #[must_use]
    pub fn cell(block: u32, table: u32, row: u32, cell: u32) -> Self {
        Self { block, table: Some(table), row: Some(row), cell: Some(cell), ..Self::default() }
    }

    /// The same place, on a page where the source tells its pages.
    #[must_use]
    pub fn on_page(self, page: Option<u32>) -> Self {
        Self { page, ..self }
    }

    /// A part of the text at this place.
    #[must_use]
    pub fn span(self, start: u32, end: u32) -> Self {
        Self { start: Some(start), end: Some(end), ..self }
    }

    /// The paragraph or cell, without the span within its text.
    #[must_use]
    pub fn whole(self) -> Self {
        Self { start: None, end: None, ..self }
    }
}
