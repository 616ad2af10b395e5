//! The rows of tables without lines: where one ends is seen from drawn lines, from gaps, or from their numbers.

use super::centred;
use super::geometry::Ruling;
use super::gutters::{Gutters, PIECE_GAP};
use super::lines::{Line, pieces};

/// The height of a letter above and below its baseline, in sizes of the letter.
const ABOVE: f64 = 0.75;
const BELOW: f64 = 0.2;

/// The lines of each row.
pub(super) fn rows(lines: &[Line], gutters: &Gutters, alone: &[Ruling]) -> Vec<Vec<Line>> {
    if stands_side_by_side(lines, gutters) {
        return vec![lines.to_vec()];
    }
    let groups = divided(lines, gutters, alone);
    groups.into_iter().flat_map(|group| below_headings(group, gutters)).collect()
}

/// Whether each column is a text of its own below its label ("Prepared by:", "Approved by:"), and no rows go across.
pub(super) fn stands_side_by_side(lines: &[Line], gutters: &Gutters) -> bool {
    let Some(first) = lines.first() else { return false };
    let labels = pieces(first, PIECE_GAP);
    labels.len() > 1 && labels.len() == gutters.columns() && labels.iter().all(|label| label.text().ends_with(':'))
}

/// The lines between one end of a row and the next.
fn divided(lines: &[Line], gutters: &Gutters, alone: &[Ruling]) -> Vec<Vec<Line>> {
    let borders = borders(lines, gutters, alone);
    let wide = wide_gap(lines, gutters);
    let numbered = Numbers::of(lines, gutters);
    let gaps = gaps(lines);
    let wide_gaps = gaps.iter().filter(|gap| **gap > wide).count();
    // Between two gaps stands one number at most; else the gaps are none between rows.
    let (mut numbers, mut single, mut open) = (0_usize, 0_usize, 0_usize);
    for (line, gap) in lines.iter().zip(std::iter::once(&f64::MAX).chain(&gaps)) {
        if *gap > wide {
            single += usize::from(open == 1);
            open = 0;
        }
        let number = usize::from(starts_with_number(line, gutters));
        (numbers, open) = (numbers + number, open + number);
    }
    single += usize::from(open == 1);
    let by_gaps = wide_gaps > 0 && single * 5 >= numbers * 4;
    if borders.len() < 2 && !by_gaps {
        let numbers = lines.iter().enumerate().filter(|(_, line)| starts_with_number(line, gutters));
        let numbers: Vec<usize> = numbers.map(|(index, _)| index).collect();
        if let Some(groups) = centred::rows(lines, gutters, &numbers, |line| is_heading(line, gutters)) {
            return groups;
        }
    }
    let with_first = lines.iter().filter(|line| begins_first(line, gutters)).count();
    let mut groups: Vec<Vec<Line>> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let gap = index.checked_sub(1).and_then(|before| gaps.get(before)).copied().unwrap_or(f64::MAX);
        let begins = begins_first(line, gutters);
        let again = |group: &Vec<Line>| group.iter().any(|line| starts_with_number(line, gutters));
        let number = starts_with_number(line, gutters);
        let divided = match groups.last() {
            None => true,
            Some(group) if borders.len() >= 2 => {
                let before = group.last().map_or(f64::MIN, |line| line.baseline);
                borders.iter().any(|at| *at > before && *at < line.baseline)
            }
            Some(group) if by_gaps => gap > wide || number && again(group),
            Some(group) if numbered.begin_rows => {
                let across = |line: &Line| is_heading(line, gutters);
                number || across(line) || group.last().is_some_and(across)
            }
            Some(_) => begins || with_first == 0,
        };
        match groups.last_mut().filter(|_| !divided) {
            Some(group) => group.push(line.clone()),
            None => groups.push(vec![line.clone()]),
        }
    }
    groups
}

/// The drawn lines that divide these lines and reach over most of the table.
fn borders(lines: &[Line], gutters: &Gutters, alone: &[Ruling]) -> Vec<f64> {
    let reaches = |ruling: &&Ruling| {
        let shared = ruling.to.min(gutters.right) - ruling.from.max(gutters.left);
        shared > 0.6 * (gutters.right - gutters.left)
    };
    let inner = |at: &f64| lines.iter().any(|line| line.baseline > *at) && lines.iter().any(|line| line.baseline < *at);
    alone.iter().filter(reaches).map(|ruling| ruling.at).filter(inner).collect()
}

/// How much is free above each line but the first.
fn gaps(lines: &[Line]) -> Vec<f64> {
    let mut bottom = f64::MIN;
    let mut gaps = Vec::new();
    for line in lines {
        if bottom > f64::MIN {
            gaps.push(line.baseline - ABOVE * line.size - bottom);
        }
        bottom = bottom.max(line.baseline + BELOW * line.size);
    }
    gaps
}

/// Gaps between rows are wider than those between the lines of a cell: from where on.
fn wide_gap(lines: &[Line], gutters: &Gutters) -> f64 {
    let mut steps: Vec<(f64, f64)> = Vec::new();
    for column in 0..gutters.columns() {
        let mut last: Option<(f64, f64)> = None;
        for piece in lines.iter().flat_map(|line| pieces(line, PIECE_GAP)) {
            let (from, to) = (gutters.column(piece.area.left), gutters.column(piece.area.right));
            if from != column || to != column {
                continue;
            }
            if let Some((before, size)) = last {
                let step = piece.baseline - before;
                if step > 0.8 * size && step < 2.5 * size && (size - piece.size).abs() < 0.1 * size {
                    steps.push((step, size));
                }
            }
            last = Some((piece.baseline, piece.size));
        }
    }
    steps.sort_by(|a, b| a.0.total_cmp(&b.0));
    let usual = steps.get(steps.len() / 4);
    usual.map_or(f64::MAX, |(step, size)| step - (ABOVE + BELOW) * size + (0.09 * size).max(0.8))
}

/// The numbers in the first column.
struct Numbers {
    /// Rows begin with them.
    begin_rows: bool,
}

impl Numbers {
    fn of(lines: &[Line], gutters: &Gutters) -> Self {
        let count = lines.iter().filter(|line| starts_with_number(line, gutters)).count();
        let others = lines
            .iter()
            .skip_while(|line| !starts_with_number(line, gutters))
            .filter(|line| begins_first(line, gutters) && !is_heading(line, gutters))
            .filter(|line| !starts_with_number(line, gutters));
        Self { begin_rows: count >= 2 && others.count() * 2 <= count }
    }
}

fn begins_first(line: &Line, gutters: &Gutters) -> bool {
    line.words.first().is_some_and(|word| gutters.column(word.area.left) == 0)
}

/// Whether the line is one piece that begins in the first column and reaches out of it.
fn is_heading(line: &Line, gutters: &Gutters) -> bool {
    begins_first(line, gutters) && pieces(line, PIECE_GAP).len() == 1 && gutters.column(line.area.right) > 0
}

/// A number stands alone in the first column.
fn starts_with_number(line: &Line, gutters: &Gutters) -> bool {
    let [first, rest @ ..] = line.words.as_slice() else { return false };
    let second = rest.first().is_some_and(|word| gutters.column(word.area.middle().0) == 0);
    begins_first(line, gutters)
        && !(second && rest.iter().all(|word| gutters.column(word.area.middle().0) == 0))
        && first.text.starts_with(|character: char| character.is_ascii_digit())
        && first.text.chars().all(|character| character.is_ascii_digit() || matches!(character, '.' | ')'))
}

/// A heading over several columns and the headings of these columns below it are two rows.
pub(super) fn below_headings(group: Vec<Line>, gutters: &Gutters) -> Vec<Vec<Line>> {
    let columns = |piece: &Line| (gutters.column(piece.area.left), gutters.column(piece.area.right));
    let cut = group.iter().enumerate().find_map(|(index, line)| {
        let over = pieces(line, PIECE_GAP).iter().map(columns).find(|(from, to)| from < to)?;
        let below = group.iter().enumerate().skip(index + 1).find(|(_, line)| {
            let inside = |piece: &Line| {
                let (from, to) = columns(piece);
                from == to && from >= over.0 && from <= over.1
            };
            pieces(line, PIECE_GAP).iter().filter(|piece| inside(piece)).count() >= 2
        });
        // Numbers in the row say that it is none of headings.
        below.map(|(below, _)| below).filter(|_| !group.iter().any(|line| starts_with_number(line, gutters)))
    });
    match cut {
        Some(cut) => {
            let mut group = group;
            let rest = group.split_off(cut);
            vec![group, rest]
        }
        None => vec![group],
    }
}
