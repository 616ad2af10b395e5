//! Columns without lines: the gaps that go down through lines of text.

use super::geometry::median;
use super::lines::{Line, pieces};

/// A gap of so many sizes of the letter may stand between columns; justified prose rarely has one so wide, and never
/// one that goes down through several lines.
pub(super) const PIECE_GAP: f64 = 0.9;
/// How wide the common gap of all lines must be.
const GUTTER: f64 = 0.6;
/// And where many lines stand below each other.
const NARROW: f64 = 0.22;
/// The most lines of one table on a page.
const MOST_LINES: usize = 400;
/// How many lines right across may stand between the rows of one table (headings of sections).
const ACROSS: usize = 2;

/// The gaps that all lines of a run leave free, from left to right.
#[derive(Debug, Clone, Default)]
pub(super) struct Gutters {
    pub(super) gaps: Vec<(f64, f64)>,
    pub(super) left: f64,
    pub(super) right: f64,
}

impl Gutters {
    /// The gaps that go down through these lines. The more lines there are, the narrower a gap may be: chance makes
    /// none that goes through many.
    fn of<'a>(lines: impl Iterator<Item = &'a Line> + Clone) -> Self {
        let mut covered: Vec<(f64, f64)> = Vec::new();
        let words = lines.clone().flat_map(|line| &line.words);
        covered.extend(words.map(|word| (word.area.left, word.area.right)));
        covered.sort_by(|a, b| a.0.total_cmp(&b.0));
        let count = lines.clone().count();
        let size = median(lines.clone().map(|line| line.size).collect()).unwrap_or(10.0);
        let least = size
            * match count {
                0..=3 => PIECE_GAP,
                4..=6 => GUTTER,
                _ => NARROW,
            };
        let mut gutters =
            Self { gaps: Vec::new(), left: covered.first().map_or(0.0, |(left, _)| *left), right: f64::MIN };
        for (left, right) in covered {
            if gutters.right > f64::MIN && left - gutters.right >= least {
                gutters.gaps.push((gutters.right, left));
            }
            gutters.right = gutters.right.max(right);
        }
        // Beside a column something must stand more than once.
        let supported = |gap: &(f64, f64)| {
            let beside = |line: &&Line| {
                line.words.iter().any(|word| word.area.right <= gap.0)
                    && line.words.iter().any(|word| word.area.left >= gap.1)
            };
            lines.clone().filter(beside).take(2).count() == 2
        };
        gutters.gaps.retain(supported);
        gutters
    }

    /// Whether words of a line stand in a gap, or run over it with no more than a space.
    pub(super) fn crossed_by(&self, line: &Line) -> bool {
        let inside = |gap: &(f64, f64)| {
            line.words.iter().any(|word| word.area.left < gap.1 - 0.5 && word.area.right > gap.0 + 0.5)
        };
        self.gaps.iter().any(inside)
    }

    /// The number of the column at a position.
    pub(super) fn column(&self, x: f64) -> usize {
        self.gaps.iter().filter(|(left, right)| f64::midpoint(*left, *right) < x).count()
    }

    pub(super) fn columns(&self) -> usize {
        self.gaps.len() + 1
    }
}

/// The lines from `start` that can be rows of one table: where they end, and the gaps between their columns.
pub(super) fn run_of_rows(lines: &[Line], start: usize) -> Option<(usize, Gutters)> {
    let is_divided = |line: &Line| pieces(line, PIECE_GAP).len() > 1;
    if !is_divided(lines.get(start)?) {
        return None;
    }
    let (mut kept, mut gutters) = (vec![start], Gutters::default());
    let (mut across, mut divided) = (0, 1);
    let mut reached = start + 1;
    for (next, line) in lines.iter().enumerate().skip(start + 1).take(MOST_LINES) {
        let before = lines.get(next - 1)?;
        if line.baseline - before.baseline > 4.0 * line.size {
            break;
        }
        let rows = || kept.iter().filter_map(|index| lines.get(*index));
        let narrowed = Gutters::of(rows().chain([line]));
        let known = divided >= 3 || gutters.columns() > 2;
        let fits = if is_divided(line) {
            !known || narrowed.gaps.len() * 2 > gutters.gaps.len()
        } else {
            known && !gutters.crossed_by(line)
        };
        if !fits {
            // A heading between rows, or the end of the table: what follows decides.
            across += 1;
            if across > ACROSS {
                break;
            }
            continue;
        }
        // Text that goes on further down than the lines of a cell is no part of the table.
        let step = line.baseline - before.baseline;
        if !is_divided(line) && step > 1.9 * line.size && across == 0 && gutters.column(line.area.left) == 0 {
            break;
        }
        divided += usize::from(is_divided(line));
        kept.push(next);
        reached = next + 1;
        across = 0;
        gutters = narrowed;
    }
    let least = if gutters.columns() > 2 { 2 } else { 3 };
    (divided >= least && !gutters.gaps.is_empty()).then_some((reached, gutters))
}
