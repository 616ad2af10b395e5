//! Sizes of page and type, in points. The template lays out with them and the estimates of this module use them.

use serde::Serialize;

/// Sizes in points (1/72 inch).
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Measures {
    pub page_width: f64,
    pub page_height: f64,
    pub margin_side: f64,
    pub margin_top: f64,
    pub margin_bottom: f64,
    pub body: f64,
    pub table: f64,
    /// From the border of a cell to its text.
    pub cell_inset_side: f64,
    pub cell_inset_upright: f64,
}

const A4_LONG: f64 = 841.89;
const A4_SHORT: f64 = 595.28;

/// The average advance of a Cyrillic letter in the text font, in parts of the type size.
const LETTER: f64 = 0.52;
/// From one line to the next, in parts of the type size.
const LINE: f64 = 1.3;

impl Measures {
    pub(super) fn new(landscape: bool) -> Self {
        let (page_width, page_height) = if landscape { (A4_LONG, A4_SHORT) } else { (A4_SHORT, A4_LONG) };
        Self {
            page_width,
            page_height,
            margin_side: if landscape { 48.0 } else { 60.0 },
            margin_top: 54.0,
            margin_bottom: 54.0,
            body: 11.0,
            table: 9.0,
            cell_inset_side: 3.5,
            cell_inset_upright: 3.5,
        }
    }

    /// The width between the margins.
    pub(super) fn text_width(&self) -> f64 {
        self.page_width - 2.0 * self.margin_side
    }

    /// The height between the margins.
    pub(super) fn text_height(&self) -> f64 {
        self.page_height - self.margin_top - self.margin_bottom
    }

    /// About how many letters stand in a line of a cell in a column of this width.
    pub(super) fn letters_in_line(&self, width: f64) -> f64 {
        let room = (width - 2.0 * self.cell_inset_side).max(self.table);
        (room / (self.table * LETTER)).floor().max(1.0)
    }

    /// About how high a cell with these paragraphs (their lengths in characters) becomes in a column of this width.
    /// Errs on the high side: it decides what may be kept on one page.
    pub(super) fn cell_height(&self, width: f64, paragraphs: impl Iterator<Item = usize>) -> f64 {
        let letters_in_line = self.letters_in_line(width);
        let lines: f64 = paragraphs.map(|letters| (as_size(letters) / letters_in_line).ceil().max(1.0)).sum();
        lines * self.table * LINE + 2.0 * self.cell_inset_upright
    }
}

/// A count as a number to calculate sizes with; counts above four thousand million are all the same to a page.
pub(super) fn as_size(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
