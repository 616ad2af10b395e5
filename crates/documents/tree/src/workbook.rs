//! A workbook: sheets of typed values, for writers of XLSX and CSV.

use serde::{Deserialize, Serialize};

/// Sheets in order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Workbook {
    pub title: Option<String>,
    pub author: Option<String>,
    pub sheets: Vec<Sheet>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    pub name: String,
    pub columns: Vec<SheetColumn>,
    /// How many of the first rows are repeated on each page and stay in view.
    pub heading_rows: u32,
    pub rows: Vec<Vec<SheetCell>>,
    pub landscape: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SheetColumn {
    /// In characters, as spreadsheets count.
    pub width: f64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SheetCell {
    pub value: SheetValue,
    /// 1 for a cell that is not merged.
    pub column_span: u16,
    /// 1 for a cell that is not merged.
    pub row_span: u32,
    pub bold: bool,
    pub shaded: bool,
    pub centred: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetValue {
    #[default]
    Empty,
    /// Covered by a merged cell.
    Covered,
    Text(String),
    Whole(i64),
    /// Minor units and the ISO code of the currency.
    Money(i64, String),
    /// ISO 8601 date.
    Date(String),
}
