//! Counts what a reader has made so far against the limits.

use crate::{Limits, ReadError};

/// What is left of the limits for one document.
pub(crate) struct Budget<'a> {
    limits: &'a Limits,
    paragraphs: usize,
    runs: usize,
    cells: usize,
    text_bytes: usize,
}

impl<'a> Budget<'a> {
    pub(crate) fn new(limits: &'a Limits) -> Self {
        Self { limits, paragraphs: 0, runs: 0, cells: 0, text_bytes: 0 }
    }

    pub(crate) fn limits(&self) -> &'a Limits {
        self.limits
    }

    /// To be called for each paragraph, before it is kept.
    pub(crate) fn paragraph(&mut self) -> Result<(), ReadError> {
        self.paragraphs += 1;
        if self.paragraphs > self.limits.paragraphs {
            return Err(ReadError::TooManyParagraphs { limit: self.limits.paragraphs });
        }
        Ok(())
    }

    /// To be called for each run, before it is kept.
    pub(crate) fn run(&mut self) -> Result<(), ReadError> {
        self.runs += 1;
        if self.runs > self.limits.runs {
            return Err(ReadError::TooManyParagraphs { limit: self.limits.runs });
        }
        Ok(())
    }

    /// To be called for each cell, before it is kept.
    pub(crate) fn cell(&mut self) -> Result<(), ReadError> {
        self.cells += 1;
        if self.cells > self.limits.cells {
            return Err(ReadError::TooManyCells { limit: self.limits.cells });
        }
        Ok(())
    }

    /// To be called for each table, before it is read: an empty one takes room as well.
    pub(crate) fn table(&mut self) -> Result<(), ReadError> {
        self.paragraph()
    }

    /// To be called for each row, before it is kept: an empty one takes room as well.
    pub(crate) fn row(&mut self, rows_before: usize) -> Result<(), ReadError> {
        self.grid(u32::try_from(rows_before).unwrap_or(u32::MAX).saturating_add(1), 0)?;
        self.cell()
    }

    /// To be called for each piece of text, before it is kept.
    pub(crate) fn text(&mut self, bytes: usize) -> Result<(), ReadError> {
        self.text_bytes = self.text_bytes.saturating_add(bytes);
        if self.text_bytes > self.limits.text_bytes {
            return Err(ReadError::TooMuchText { limit: self.limits.text_bytes });
        }
        Ok(())
    }

    /// To be called for the last row and column that a cell covers.
    pub(crate) fn grid(&self, rows: u32, columns: u32) -> Result<(), ReadError> {
        if rows > self.limits.rows {
            return Err(ReadError::TableTooLarge { limit: self.limits.rows });
        }
        if columns > self.limits.columns {
            return Err(ReadError::TableTooLarge { limit: self.limits.columns });
        }
        Ok(())
    }
}
