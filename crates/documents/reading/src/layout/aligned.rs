//! Tables without lines: columns are found from the gaps that go down through several lines.

use super::aligned_rows as rows;
use super::fragments::{Fragment, FragmentCell};
use super::geometry::{Area, Ruling, Word};
use super::gutters::{Gutters, PIECE_GAP, run_of_rows};
use super::lines::{Line, lines_of, pieces};

/// What was found among the lines of a page, in order.
pub(super) enum Found {
    Lines(Vec<Line>),
    Table(Fragment),
}

/// Finds the tables among lines that stand below each other. `alone` are horizontal lines that frame nothing, `known`
/// the edges of the columns of a table before these lines, with which they may go on.
pub(super) fn tables(lines: Vec<Line>, alone: &[Ruling], mut known: Option<Vec<f64>>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut prose: Vec<Line> = Vec::new();
    let known_before = known.is_some();
    let mut start = 0;
    while let Some(line) = lines.get(start) {
        if let Some((end, gutters)) = run_of_rows(&lines, start) {
            let rows = lines.get(start..end).unwrap_or_default();
            let gutters = match known.take().filter(|_| prose.is_empty() && found.is_empty()) {
                Some(edges) => gutters.with_known(&edges, rows),
                None => gutters,
            };
            let above = if known_before && found.is_empty() && gutters.go_on_in(&prose, line) {
                prose.len()
            } else {
                gutters.lines_above(&prose, line)
            };
            let begin = start.saturating_sub(above);
            let rows = lines.get(begin..end).unwrap_or(rows);
            if let Some(table) = fragment(rows, &gutters, alone) {
                prose.truncate(prose.len().saturating_sub(above));
                if !prose.is_empty() {
                    found.push(Found::Lines(std::mem::take(&mut prose)));
                }
                found.push(Found::Table(table));
                start = end;
                continue;
            }
        }
        prose.push(line.clone());
        start += 1;
    }
    if !prose.is_empty() {
        found.push(Found::Lines(prose));
    }
    found
}

/// A mark before an entry of a list.
fn is_mark(text: &str) -> bool {
    let bare = text.trim_end_matches(['.', ')', ':']);
    bare.chars().count() <= 4
        && !bare
            .chars()
            .any(|character| character.is_alphabetic() && character.is_lowercase() && bare.chars().count() > 1)
}

/// Makes rows and cells of the lines; `None` where they are a list, whose marks stand apart from its text.
fn fragment(lines: &[Line], gutters: &Gutters, alone: &[Ruling]) -> Option<Fragment> {
    let columns = gutters.columns();
    let parts: Vec<Vec<Line>> = lines.iter().map(|line| by_columns(line, gutters)).collect();
    let in_column =
        |wanted: usize| parts.iter().flatten().filter(move |part| gutters.column(part.area.middle().0) == wanted);
    if columns == 2 && in_column(0).all(|part| is_mark(&part.text())) {
        return None;
    }
    let extent = |column: usize| -> Option<(f64, f64)> {
        in_column(column)
            .filter(|part| gutters.column(part.area.left) == gutters.column(part.area.right))
            .map(|part| (part.area.left, part.area.right))
            .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    };
    let mut edges = vec![gutters.left];
    edges.extend(gutters.gaps.iter().map(|(left, right)| f64::midpoint(*left, *right)));
    edges.push(gutters.right);
    let groups = rows::rows(lines, gutters, alone);
    if groups.len() < 2 && !rows::stands_side_by_side(lines, gutters) {
        return None;
    }
    grid(&groups, gutters, edges, extent)
}

/// The rows as a table; `extent` is how far the text of a column reaches.
fn grid(
    groups: &[Vec<Line>],
    gutters: &Gutters,
    edges: Vec<f64>,
    extent: impl Fn(usize) -> Option<(f64, f64)>,
) -> Option<Fragment> {
    let columns = gutters.columns();
    let page = groups.first()?.first()?.page;
    let mut cells = Vec::new();
    let mut edges_down = Vec::new();
    for (row, group) in groups.iter().enumerate() {
        let top = group.iter().map(|line| line.area.top).fold(f64::MAX, f64::min);
        edges_down.push(top);
        let words = by_span(group, gutters, &edges);
        let mut reached = 0;
        for ((from, to), words) in words {
            cells.extend((reached..from).map(|column| empty_cell(row, column)));
            let lines = lines_of(words, page);
            let own = lines.iter().map(|line| line.area).reduce(|a, b| a.and(&b)).unwrap_or_default();
            let area = match (extent(from), extent(to)) {
                (Some((left, _)), Some((_, right))) => Area { left, right, ..own },
                _ => own,
            };
            cells.push(FragmentCell { row, column: from, rows: 1, columns: to - from + 1, area, lines });
            reached = to + 1;
        }
        cells.extend((reached..columns).map(|column| empty_cell(row, column)));
    }
    edges_down.push(groups.iter().flatten().map(|line| line.area.bottom).fold(f64::MIN, f64::max));
    let top = edges_down.first().copied().unwrap_or_default();
    let bottom = edges_down.last().copied().unwrap_or_default();
    let area = Area { left: gutters.left, top, right: gutters.right, bottom };
    let gaps = gutters.gaps.clone();
    Some(Fragment { page, area, edges, gaps, rows: groups.len(), cells, ..Fragment::default() })
}

/// The heading of a table without lines that a page cut from its rows: the last lines of a page, where they stand in the
/// columns with which the next page begins. They are taken away.
pub(super) fn heading_before(lines: &mut Vec<Line>, table: &Fragment) -> Option<Fragment> {
    const MOST: usize = 6;
    const CLOSE: f64 = 1.6;
    let gutters = Gutters { gaps: table.gaps.clone(), left: table.area.left, right: table.area.right };
    let last = lines.last().filter(|line| line.page + 1 == table.page)?;
    let (mut begin, mut begins, mut below) = (lines.len(), None, last);
    for line in lines.iter().rev().take(MOST) {
        let near = line.page == below.page && below.baseline - line.baseline < CLOSE * line.size;
        if !near || gutters.covered_by(line) {
            break;
        }
        (begin, below) = (begin - 1, line);
        // In a heading whose cells stand in the middle, its longest cell begins above the others.
        let parts = pieces(line, PIECE_GAP).len();
        if parts > 2 || begins.is_some() && parts > 1 {
            begins = Some(begin);
        } else if begins.is_some_and(|begins| begin + 1 < begins) {
            break;
        }
    }
    let begins = begins?;
    let (before, first) = (lines.get(..begins)?, lines.get(begins)?);
    let above = gutters.lines_above(before, first);
    let heading = lines.split_off(begins.saturating_sub(above));
    let gutters = gutters.narrowed_by(&heading);
    let groups = rows::below_headings(heading, &gutters);
    let extent = |column: usize| table.edges.get(column).copied().zip(table.edges.get(column + 1).copied());
    grid(&groups, &gutters, table.edges.clone(), extent)
}

/// The words of a row by the columns from which to which they reach.
fn by_span(group: &[Line], gutters: &Gutters, edges: &[f64]) -> Vec<((usize, usize), Vec<Word>)> {
    let parts: Vec<Line> = group.iter().flat_map(|line| by_columns(line, gutters)).collect();
    let reach = |part: &Line| (gutters.column(part.area.left), gutters.column(part.area.right));
    let last = gutters.columns().saturating_sub(1);
    let mut spans: Vec<((usize, usize), Vec<Word>)> = Vec::new();
    for part in &parts {
        let (from, to) = reach(part);
        // Text that stands alone in its row and reaches over columns is a heading of all.
        if from != to && parts.len() == 1 {
            return vec![((0, last), part.words.clone())];
        }
        let inside = |other: &&Line| {
            let (other_from, other_to) = reach(other);
            other_from == other_to && other_from >= from && other_from <= to
        };
        let span = if from != to && parts.iter().any(|other| inside(&other)) {
            // It is too long for its cell: the other lines show where the cell begins.
            let begins = |other: &&Line| inside(other) && (other.area.left - part.area.left).abs() < 2.0;
            let column = parts.iter().find(begins).map_or(gutters.column(part.area.middle().0), |other| reach(other).0);
            (column, column)
        } else {
            (from, to)
        };
        spans.push((span, part.words.clone()));
    }
    spans.sort_by_key(|(span, _)| *span);
    let mut whole: Vec<((usize, usize), Vec<Word>)> = Vec::new();
    for (span, words) in spans {
        match whole.last_mut().filter(|(known, _)| span.0 <= known.1) {
            Some((known, own)) => {
                known.1 = known.1.max(span.1);
                own.extend(words);
            }
            None => whole.push((span, words)),
        }
    }
    for index in 0..whole.len() {
        let before = index.checked_sub(1).and_then(|before| whole.get(before)).map_or(0, |(span, _)| span.1 + 1);
        let after = whole.get(index + 1).map_or(last, |(span, _)| span.0.saturating_sub(1));
        if let Some((span, words)) = whole.get_mut(index).filter(|(span, _)| span.0 < span.1) {
            *span = centred(*span, words, edges, (before, after));
        }
    }
    whole
}

/// A heading over several columns stands in their middle, and may be shorter than they are: the free columns on both
/// sides that make it so.
fn centred(span: (usize, usize), words: &[Word], edges: &[f64], free: (usize, usize)) -> (usize, usize) {
    let Some(area) = words.iter().map(|word| word.area).reduce(|a, b| a.and(&b)) else { return span };
    let aside = |span: (usize, usize)| {
        let (left, right) = (edges.get(span.0).copied(), edges.get(span.1 + 1).copied());
        left.zip(right).map_or(f64::MAX, |(left, right)| (f64::midpoint(left, right) - area.middle().0).abs())
    };
    let mut best = span;
    for from in free.0..=span.0 {
        for to in span.1..=free.1.max(span.1) {
            if aside((from, to)) + 1.0 < aside(best) {
                best = (from, to);
            }
        }
    }
    best
}

fn empty_cell(row: usize, column: usize) -> FragmentCell {
    FragmentCell { row, column, rows: 1, columns: 1, area: Area::default(), lines: Vec::new() }
}

/// The pieces of a line, divided where a gap between columns is and where it leaves one free.
fn by_columns(line: &Line, gutters: &Gutters) -> Vec<Line> {
    let mut groups: Vec<Vec<Word>> = Vec::new();
    let mut last: Option<&Word> = None;
    // A phrase that runs across a gap stays whole.
    let crosses = gutters.crossed_by(line);
    for word in &line.words {
        let column = gutters.column(word.area.middle().0);
        let apart = last.is_some_and(|before| {
            let gap = word.area.left - before.area.right;
            let ended = before.ends || before.alone || gap > PIECE_GAP * line.size;
            gutters.column(before.area.middle().0) != column && !before.flows && (!crosses || ended)
        });
        match groups.last_mut().filter(|_| last.is_some() && !apart) {
            Some(group) => group.push(word.clone()),
            None => groups.push(vec![word.clone()]),
        }
        last = Some(word);
    }
    groups.into_iter().flat_map(|words| lines_of(words, line.page)).collect()
}
