//! What stands where on a page, in points; x grows to the right, y grows downward.

use super::tagged::Tag;

/// A rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Area {
    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    #[cfg(test)]
    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    pub(crate) fn middle(&self) -> (f64, f64) {
        (f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }

    pub(crate) fn contains(&self, (x, y): (f64, f64)) -> bool {
        x >= self.left && x <= self.right && y >= self.top && y <= self.bottom
    }

    /// The smallest rectangle around both.
    pub(crate) fn and(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

/// A word as it is placed. One that is turned by a quarter is a whole line of text and keeps its spaces.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) area: Area,
    pub(crate) baseline: f64,
    /// The size of the letters.
    pub(crate) size: f64,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    /// A space was written after it.
    pub(crate) spaced: bool,
    /// The next word was drawn in one go with it, with a single space between: they are neighbours in a sentence,
    /// however far justification has pulled them apart.
    pub(crate) flows: bool,
    /// No space follows it in a document that writes its spaces: what stands beside it belongs to another column.
    pub(crate) ends: bool,
    /// The next word was drawn for itself in a document that draws whole lines in one go.
    pub(crate) alone: bool,
    pub(crate) turned: bool,
    /// What the document itself says it belongs to.
    pub(crate) tag: Option<Tag>,
    /// How sure a recognised word is; `None` for a text that was written.
    pub(crate) confidence: Option<f32>,
}

/// A straight line, horizontal or vertical.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ruling {
    /// The y of a horizontal one, the x of a vertical one.
    pub(crate) at: f64,
    pub(crate) from: f64,
    pub(crate) to: f64,
}

/// A page with all that is placed on it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Page {
    /// Counted from 1.
    pub(crate) number: u32,
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) words: Vec<Word>,
    pub(crate) horizontals: Vec<Ruling>,
    pub(crate) verticals: Vec<Ruling>,
}

/// The middle one of some numbers.
pub(crate) fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.retain(|number| number.is_finite());
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

/// The positions of edges that are the same within a tolerance, each once, ascending.
pub(crate) fn distinct(mut positions: Vec<f64>, tolerance: f64) -> Vec<f64> {
    positions.sort_by(f64::total_cmp);
    let mut found: Vec<(f64, f64, u32)> = Vec::new();
    for position in positions {
        match found.last_mut() {
            Some((first, sum, count)) if position - *first <= tolerance => {
                *sum += position;
                *count += 1;
            }
            _ => found.push((position, position, 1)),
        }
    }
    found.into_iter().map(|(_, sum, count)| sum / f64::from(count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_that_are_nearly_the_same_are_one() {
        assert_eq!(distinct(vec![10.0, 50.0, 11.0, 51.0, 90.0], 2.0), [10.5, 50.5, 90.0]);
        assert_eq!(median(vec![3.0, 1.0, f64::NAN, 2.0]), Some(2.0));
        assert_eq!(median(Vec::new()), None);
    }
}
