//! Columns without lines: the gaps that go down through lines of text.

use super::geometry::median;
use super::lines::{Line, pieces, stretches};
use super::stacked;

/// A gap of so many sizes of the letter may stand between columns; justified prose rarely has one so wide, and never
/// one that goes down through several lines.
pub(super) const PIECE_GAP: f64 = 0.9;
/// How wide the common gap of some lines must be.
const GUTTER: f64 = 0.6;
/// And where many lines stand below each other.
const NARROW: f64 = 0.22;
/// And where what stands to the right of it begins at one edge, in points.
const NARROWEST: f64 = 0.3;
/// How far apart the beginnings at one edge may be, in points.
const SAME_EDGE: f64 = 0.8;
/// One line of so many may run across the gap: headings over several columns do.
const CROSSING: usize = 8;
/// A line in one piece that takes so much of the width is no cell.
const WIDE: f64 = 0.45;
/// A known edge is a gap of which this is the half.
const HALF: f64 = 0.2;
/// The most lines of one table on a page.
const MOST_LINES: usize = 400;
/// So many lines below the last row of a table are looked at.
const SEEN: usize = 12;
/// How many lines right across may stand between the rows of one table (headings of sections).
const ACROSS: usize = 2;

/// The gaps that the lines of a run leave free, from left to right.
#[derive(Debug, Clone, Default)]
pub(super) struct Gutters {
    pub(super) gaps: Vec<(f64, f64)>,
    pub(super) left: f64,
    pub(super) right: f64,
}

impl Gutters {
    /// The gaps that go down through these lines. The more lines there are, the narrower a gap may be: chance makes
    /// none that goes through many.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a Line>) -> Self {
        let lines: Vec<(&Line, Vec<(f64, f64)>)> = lines.map(|line| (line, stretches(line))).collect();
        let all = || lines.iter().flat_map(|(_, stretches)| stretches);
        let left = all().map(|(left, _)| *left).fold(f64::MAX, f64::min);
        let right = all().map(|(_, right)| *right).fold(f64::MIN, f64::max);
        let size = median(lines.iter().map(|(line, _)| line.size).collect()).unwrap_or(10.0);
        let wide = WIDE * (right - left);
        let told = || lines.iter().filter(|(_, stretches)| !matches!(stretches.as_slice(), [(a, b)] if b - a > wide));
        let count = told().count();
        let least = size
            * match count {
                0..=3 => PIECE_GAP,
                4..=6 => GUTTER,
                _ => NARROW,
            };
        let most = if count >= CROSSING / 2 { (count / CROSSING).max(1) } else { 0 };
        let mut ends: Vec<(f64, bool)> =
            told().flat_map(|(_, stretches)| stretches).flat_map(|(from, to)| [(*from, true), (*to, false)]).collect();
        ends.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let (mut open, mut from) = (0_usize, None);
        let mut gaps: Vec<(f64, f64)> = Vec::new();
        for (at, begins) in ends {
            if begins {
                if open == most
                    && let Some(from) = from.take()
                {
                    gaps.push((from, at));
                }
                open += 1;
            } else {
                open = open.saturating_sub(1);
                if open == most {
                    from = Some(at);
                }
            }
        }
        // What few lines have in a gap is a column with few entries.
        let each: Vec<&[(f64, f64)]> = lines.iter().map(|(_, stretches)| stretches.as_slice()).collect();
        let mut gaps: Vec<(f64, f64)> = gaps.into_iter().flat_map(|gap| divided(gap, &each)).collect();
        gaps.retain(|gap| {
            // Beside a column something must stand more than once.
            let (mut beside, mut edge, mut numbers) = (0, 0, 0);
            for (line, stretches) in &lines {
                let after = stretches.iter().map(|(left, _)| *left).find(|left| *left >= gap.1 - 0.01);
                let before = stretches.iter().any(|(_, right)| *right <= gap.0 + 0.01);
                beside += usize::from(before && after.is_some());
                numbers += usize::from(before && after.is_some() && is_number_before(line, gap.0));
                edge += usize::from(after.is_some_and(|left| left - gap.1 <= SAME_EDGE));
            }
            let width = gap.1 - gap.0;
            // Where a row fills a page, its number stands there once.
            let beside = if numbers > 0 && width >= GUTTER * size { beside.max(2) } else { beside };
            beside >= 2 && (width >= least || edge >= 3 && edge * 2 >= beside && width >= NARROWEST)
        });
        let mut found = Self { gaps, left, right };
        found.narrow(&each);
        found
    }

    /// Leaves of each gap the widest part that the fewest phrases reach into: a heading that is wider than the entries
    /// below it, or stands in their middle, belongs to their column.
    fn narrow(&mut self, lines: &[&[(f64, f64)]]) {
        for gap in &mut self.gaps {
            let phrases = lines.iter().copied().flatten();
            let within: Vec<(f64, f64)> =
                phrases.filter(|(left, right)| *left < gap.1 && *right > gap.0).copied().collect();
            let mut cuts: Vec<f64> =
                within.iter().flat_map(|(left, right)| [left.max(gap.0), right.min(gap.1)]).collect();
            cuts.extend([gap.0, gap.1]);
            cuts.sort_by(f64::total_cmp);
            cuts.dedup();
            let parts = cuts.windows(2).filter_map(|pair| match pair {
                [left, right] => {
                    let over = within.iter().filter(|(from, to)| from < right && to > left).count();
                    Some((over, *left, *right))
                }
                _ => None,
            });
            let best = parts.reduce(|best, part| {
                let wider = part.2 - part.1 > best.2 - best.1;
                if part.0 < best.0 || part.0 == best.0 && wider { part } else { best }
            });
            if let Some((_, left, right)) = best.filter(|(_, left, right)| right - left >= NARROWEST) {
                *gap = (left, right);
            }
        }
    }

    /// These columns where the entries of more lines are known, which reach into the gaps.
    pub(super) fn narrowed_by(mut self, lines: &[Line]) -> Self {
        let stretches: Vec<Vec<(f64, f64)>> = lines.iter().map(stretches).collect();
        self.narrow(&stretches.iter().map(Vec::as_slice).collect::<Vec<_>>());
        self
    }

    /// The gaps between the pieces of one line.
    fn within(line: &Line) -> Self {
        let pieces = pieces(line, PIECE_GAP);
        let gaps = pieces.windows(2).filter_map(|pair| match pair {
            [before, after] => Some((before.area.right, after.area.left)),
            _ => None,
        });
        Self { gaps: gaps.collect(), left: line.area.left, right: line.area.right }
    }

    /// How many lines at the end belong to the first row of the table below them: in a heading whose cells stand in
    /// the middle, the lines of the longest cell begin above the others and overlap them.
    pub(super) fn lines_above(&self, before: &[Line], first: &Line) -> usize {
        const OVERLAPPING: f64 = 0.85;
        const CLOSE: f64 = 1.35;
        let (mut count, mut below) = (0, first);
        for line in before.iter().rev() {
            let step = (below.baseline - line.baseline) / line.size.max(1.0);
            let near = if count == 0 { OVERLAPPING } else { CLOSE };
            if line.page != first.page || !(0.0..near).contains(&step) || self.covered_by(line) {
                break;
            }
            (count, below) = (count + 1, line);
        }
        count
    }

    /// Whether all lines above the first row are the rest of a row that the page before began: each in its column, and close
    /// to each other.
    pub(super) fn go_on_in(&self, before: &[Line], first: &Line) -> bool {
        const CLOSE: f64 = 1.5;
        const ROOM: f64 = 2.5;
        let near = |above: &Line, below: &Line, most: f64| {
            above.page == below.page && below.baseline - above.baseline < most * below.size
        };
        let together = before.windows(2).all(|pair| match pair {
            [above, below] => near(above, below, CLOSE),
            _ => true,
        });
        let inside = |line: &Line| self.column(line.area.left) > 0 && !self.covered_by(line);
        together && before.last().is_some_and(|last| near(last, first, ROOM)) && before.iter().all(inside)
    }

    /// Adds the edges of the same table on the page before where these lines leave them free: a column that has
    /// entries there may have none here.
    pub(super) fn with_known(mut self, edges: &[f64], lines: &[Line]) -> Self {
        let most = (lines.len() / CROSSING).max(1);
        let [_, inner @ .., _] = edges else { return self };
        for edge in inner {
            let near = |gap: &(f64, f64)| gap.0 - 1.0 <= *edge && *edge <= gap.1 + 1.0;
            let over = |line: &&Line| stretches(line).iter().any(|(left, right)| *left < *edge && *right > *edge);
            let inside = *edge > self.left && *edge < self.right;
            if inside && !self.gaps.iter().any(near) && lines.iter().filter(over).count() <= most {
                self.gaps.push((edge - HALF, edge + HALF));
            }
        }
        self.gaps.sort_by(|a, b| a.0.total_cmp(&b.0));
        self
    }

    /// Whether a phrase of the line stands in a gap or runs over it.
    pub(super) fn crossed_by(&self, line: &Line) -> bool {
        let stretches = stretches(line);
        let inside = |gap: &(f64, f64)| {
            let slack = 0.5_f64.min(0.3 * (gap.1 - gap.0));
            stretches.iter().any(|(left, right)| *left < gap.1 - slack && *right > gap.0 + slack)
        };
        self.gaps.iter().any(inside)
    }

    /// Whether a phrase of the line reaches from one side of a gap to the other.
    pub(super) fn covered_by(&self, line: &Line) -> bool {
        let stretches = stretches(line);
        self.gaps.iter().any(|gap| stretches.iter().any(|(left, right)| *left <= gap.0 && *right >= gap.1))
    }

    /// The number of the column at a position.
    pub(super) fn column(&self, x: f64) -> usize {
        self.gaps.iter().filter(|(left, right)| f64::midpoint(*left, *right) < x).count()
    }

    pub(super) fn columns(&self) -> usize {
        self.gaps.len() + 1
    }
}

/// The parts of a gap beside the columns with few entries that stand within it. A phrase alone is no column of its own
/// but the heading of one beside it.
fn divided(gap: (f64, f64), lines: &[&[(f64, f64)]]) -> Vec<(f64, f64)> {
    let within = |(left, right): &(f64, f64)| *left > gap.0 && *right < gap.1;
    let beside = |line: &[(f64, f64)]| line.iter().any(|(_, right)| *right <= gap.0);
    let accompanied = lines.iter().any(|line| line.iter().any(within) && beside(line));
    let mut inner: Vec<(f64, f64, usize)> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        inner.extend(line.iter().filter(|stretch| within(stretch)).map(|(left, right)| (*left, *right, number)));
    }
    if inner.len() < 2 || !accompanied {
        return vec![gap];
    }
    inner.sort_by(|a, b| a.0.total_cmp(&b.0));
    // From where to where each column reaches, and the lines in which it has an entry.
    let mut columns: Vec<(f64, f64, Vec<usize>)> = Vec::new();
    for (left, right, line) in inner {
        match columns.last_mut().filter(|column| left <= column.1) {
            Some(column) => {
                column.1 = column.1.max(right);
                column.2.push(line);
            }
            None => columns.push((left, right, vec![line])),
        }
    }
    while let Some((alone, before)) = heading_beside(&columns) {
        let (left, right, line) = columns.remove(alone);
        if let Some(column) = columns.get_mut(if before { alone.saturating_sub(1) } else { alone }) {
            *column = (column.0.min(left), column.1.max(right), [column.2.clone(), line].concat());
        }
    }
    let begins = columns.iter().map(|column| column.0).chain([gap.1]);
    let ends = [gap.0].into_iter().chain(columns.iter().map(|column| column.1));
    ends.zip(begins).collect()
}

/// The first phrase alone with a column of entries right beside it that has nothing in its line, and whether that one
/// stands before it.
fn heading_beside(columns: &[(f64, f64, Vec<usize>)]) -> Option<(usize, bool)> {
    columns.iter().enumerate().find_map(|(place, (left, right, lines))| {
        let [line] = lines.as_slice() else { return None };
        let beside = |place: Option<usize>| {
            place.and_then(|place| columns.get(place)).filter(|column| column.2.len() > 1 && !column.2.contains(line))
        };
        let before = beside(place.checked_sub(1)).map(|column| left - column.1);
        let after = beside(Some(place + 1)).map(|column| column.0 - right);
        match (before, after) {
            (None, None) => None,
            (before, after) => Some((place, before.unwrap_or(f64::MAX) <= after.unwrap_or(f64::MAX))),
        }
    })
}

/// Whether what stands before a gap is the number of a row and nothing else.
fn is_number_before(line: &Line, gap: f64) -> bool {
    let mut before = line.words.iter().take_while(|word| word.area.right <= gap + 0.01);
    let number = before.next().map(|word| word.text.trim_end_matches(['.', ')']));
    number.is_some_and(|text| (1..=3).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_digit()))
        && before.next().is_none()
}

/// A small raised number begins the line.
fn is_footnote(line: &Line) -> bool {
    line.words.first().is_some_and(|word| {
        word.size <= 0.75 * line.size && word.text.chars().all(|sign| sign.is_ascii_digit() || sign == '*')
    })
}

/// The lines from `start` that can be rows of one table: where they end, and the gaps between their columns.
pub(super) fn run_of_rows(lines: &[Line], start: usize) -> Option<(usize, Gutters)> {
    let is_divided = |line: &Line| pieces(line, PIECE_GAP).len() > 1;
    if !is_divided(lines.get(start)?) {
        return None;
    }
    let (mut kept, mut gutters) = (vec![start], Gutters::default());
    // The gaps of the first line alone, until there are more.
    let first = Gutters::within(lines.get(start)?);
    let (mut across, mut divided) = (0, 1);
    let mut reached = start + 1;
    for (next, line) in lines.iter().enumerate().skip(start + 1).take(MOST_LINES) {
        let before = lines.get(next - 1)?;
        if line.baseline - before.baseline > 4.0 * line.size || is_footnote(line) {
            break;
        }
        let is_divided = is_divided(line);
        let rows = || kept.iter().filter_map(|index| lines.get(*index));
        let narrowed = Gutters::of(rows().chain([line]));
        let known = divided >= 3 || gutters.columns() > 2;
        let fits = if is_divided {
            !known || narrowed.gaps.len() * 2 > gutters.gaps.len()
        } else {
            // After a line right across only a row says that the table goes on.
            let gutters = if known { &gutters } else { &first };
            (known || first.columns() > 2) && across == 0 && !gutters.crossed_by(line)
        };
        if !fits {
            // Where cells stand in the middle of their rows, a row begins with the lines of its longest cell.
            if !is_divided && across > 0 && !gutters.crossed_by(line) && gutters.columns() > 2 {
                continue;
            }
            // A heading between rows, or the end of the table: what follows decides. Below a line of many pieces stand
            // the rest of the heading and the lines with which the first row begins.
            across += 1;
            let most = if !known && first.columns() > 3 { 2 * ACROSS + 1 } else { ACROSS };
            if across > most {
                break;
            }
            continue;
        }
        // Text that goes on further down than the lines of a cell is no part of the table.
        let step = line.baseline - before.baseline;
        if !is_divided && step > 1.9 * line.size && gutters.column(line.area.left) == 0 {
            across += 1;
            if across > ACROSS {
                break;
            }
            continue;
        }
        divided += usize::from(is_divided);
        kept.push(next);
        reached = next + 1;
        across = 0;
        gutters = narrowed;
    }
    // What stands below the end says whether a title within begins another table.
    let seen = lines.get(start..lines.len().min(reached + SEEN)).unwrap_or_default();
    if let Some((end, own)) = stacked::first_table(seen, reached - start) {
        divided = seen.iter().take(end).filter(|line| is_divided(line)).count();
        (reached, gutters) = (start + end, own);
    }
    let labels =
        lines.get(start).is_some_and(|line| pieces(line, PIECE_GAP).iter().all(|piece| piece.text().ends_with(':')));
    let least = if gutters.columns() > 2 || labels { 2 } else { 3 };
    (divided >= least && !gutters.gaps.is_empty()).then_some((reached, gutters))
}
