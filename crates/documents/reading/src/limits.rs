//! How large a document may be.

/// Bounds for one document. The defaults keep any input under five seconds and 300 MB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file itself.
    pub file_bytes: u64,
    /// Bytes of an HTML file: its parser is the slowest.
    pub page_bytes: u64,
    /// Bytes of all parts that are read of a zip file, counted while they are inflated: what its headers promise
    /// is not believed.
    pub expanded_bytes: u64,
    /// Parts of a zip file.
    pub parts: usize,
    /// Pages of a PDF file.
    pub pages: usize,
    /// How deep elements may stand in each other.
    pub depth: usize,
    /// Paragraphs of the whole document, those in cells included.
    pub paragraphs: usize,
    /// Runs of text of the whole document.
    pub runs: usize,
    /// Cells that exist (merged cells count once) of the whole document.
    pub cells: usize,
    /// Columns of one table.
    pub columns: u32,
    /// Rows of one table.
    pub rows: u32,
    /// Bytes of text of the whole document.
    pub text_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 32 << 20,
            page_bytes: 12 << 20,
            expanded_bytes: 64 << 20,
            parts: 4_096,
            pages: 2_000,
            depth: 256,
            paragraphs: 200_000,
            runs: 500_000,
            cells: 150_000,
            columns: 1_024,
            rows: 100_000,
            text_bytes: 24 << 20,
        }
    }
}
