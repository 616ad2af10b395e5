//! Tables without lines: columns are found from the gaps that go down through several lines.

use super::fragments::{Fragment, FragmentCell};
use super::geometry::{Area, Ruling, Word};
use super::gutters::{Gutters, PIECE_GAP, run_of_rows};
use super::lines::{Line, lines_of};

/// What was found among the lines of a page, in order.
pub(super) enum Found {
    Lines(Vec<Line>),
    Table(Fragment),
}

/// Finds the tables among lines that stand below each other. `alone` are horizontal lines that frame nothing.
pub(super) fn tables(lines: Vec<Line>, alone: &[Ruling]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut prose: Vec<Line> = Vec::new();
    let mut start = 0;
    while let Some(line) = lines.get(start) {
        if let Some((end, gutters)) = run_of_rows(&lines, start) {
            let rows = lines.get(start..end).unwrap_or_default();
            if let Some(table) = fragment(rows, &gutters, alone) {
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
    let page = lines.first()?.page;
    let mut cells = Vec::new();
    let groups = rows(lines, gutters, alone);
    let mut edges_down = Vec::new();
    for (row, group) in groups.iter().enumerate() {
        let top = group.iter().map(|line| line.area.top).fold(f64::MAX, f64::min);
        edges_down.push(top);
        let mut words: Vec<((usize, usize), Vec<Word>)> = Vec::new();
        for part in group.iter().flat_map(|line| by_columns(line, gutters)) {
            let (from, to) = (gutters.column(part.area.left), gutters.column(part.area.right));
            // Text that stands alone in its row and reaches over columns is a heading of all.
            let span = if from != to
                && group.len() == 1
                && part.words.len() == group.first().map_or(0, |line| line.words.len())
            {
                (0, columns - 1)
            } else {
                (from, to)
            };
            match words.iter_mut().find(|(known, _)| known.0 <= span.1 && span.0 <= known.1) {
                Some((known, words)) => {
                    *known = (known.0.min(span.0), known.1.max(span.1));
                    words.extend(part.words);
                }
                None => words.push((span, part.words)),
            }
        }
        words.sort_by_key(|(span, _)| span.0);
        let mut reached = 0;
        for ((from, to), words) in words {
            if from < reached {
                continue;
            }
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
    if groups.len() < 2 {
        return None;
    }
    edges_down.push(lines.iter().map(|line| line.area.bottom).fold(f64::MIN, f64::max));
    let top = edges_down.first().copied().unwrap_or_default();
    let bottom = edges_down.last().copied().unwrap_or_default();
    let area = Area { left: gutters.left, top, right: gutters.right, bottom };
    Some(Fragment { page, area, edges, rows: groups.len(), cells, ruled: false, repeated: 0 })
}

fn empty_cell(row: usize, column: usize) -> FragmentCell {
    FragmentCell { row, column, rows: 1, columns: 1, area: Area::default(), lines: Vec::new() }
}

/// The pieces of a line, divided where a gap between columns is and where it leaves one free.
fn by_columns(line: &Line, gutters: &Gutters) -> Vec<Line> {
    let mut groups: Vec<Vec<Word>> = Vec::new();
    let mut last: Option<(f64, usize)> = None;
    // A phrase that runs across a gap stays whole.
    let crosses = gutters.crossed_by(line);
    for word in &line.words {
        let column = gutters.column(word.area.middle().0);
        let apart = last.is_some_and(|(right, before)| {
            before != column && (!crosses || word.area.left - right > PIECE_GAP * line.size)
        });
        match groups.last_mut().filter(|_| last.is_some() && !apart) {
            Some(group) => group.push(word.clone()),
            None => groups.push(vec![word.clone()]),
        }
        last = Some((word.area.right, column));
    }
    groups.into_iter().flat_map(|words| lines_of(words, line.page)).collect()
}

/// The lines of each row: rows are divided by drawn lines, else by wider gaps, else where the first column begins.
fn rows(lines: &[Line], gutters: &Gutters, alone: &[Ruling]) -> Vec<Vec<Line>> {
    let boxes = |line: &Line| (line.baseline - 0.75 * line.size, line.baseline + 0.2 * line.size);
    let borders: Vec<f64> = alone
        .iter()
        .filter(|ruling| {
            let shared = ruling.to.min(gutters.right) - ruling.from.max(gutters.left);
            shared > 0.6 * (gutters.right - gutters.left)
        })
        .map(|ruling| ruling.at)
        .collect();
    let mut gaps = Vec::new();
    let mut bottom = f64::MIN;
    for line in lines {
        let (top, end) = boxes(line);
        if bottom > f64::MIN && top > bottom {
            gaps.push(top - bottom);
        }
        bottom = bottom.max(end);
    }
    let wide = wide_gap(gaps);
    let inner = borders
        .iter()
        .filter(|at| lines.iter().any(|line| line.baseline > **at) && lines.iter().any(|line| line.baseline < **at));
    let bordered = inner.count() >= 2;
    let with_first = lines.iter().filter(|line| begins_first(line, gutters)).count();
    let mut groups: Vec<Vec<Line>> = Vec::new();
    let mut bottom = f64::MIN;
    for line in lines {
        let (top, end) = boxes(line);
        let begins = begins_first(line, gutters);
        let divided = if bordered {
            borders.iter().any(|at| {
                *at > bottom - 0.3 * line.size
                    && *at < line.baseline
                    && *at > bottom - line.size
                    && groups.last().and_then(|group| group.last()).is_some_and(|before| before.baseline < *at)
            })
        } else if wide < f64::MAX {
            top - bottom > wide
                || (begins
                    && starts_with_number(line)
                    && groups.last().is_some_and(|group| {
                        group.iter().any(|line| begins_first(line, gutters) && starts_with_number(line))
                    }))
        } else {
            begins || with_first == 0
        };
        match groups.last_mut().filter(|_| !divided) {
            Some(group) => group.push(line.clone()),
            None => groups.push(vec![line.clone()]),
        }
        bottom = bottom.max(end);
    }
    groups
}

/// Gaps between rows are wider than those between the lines of a cell: from where on, if there are two kinds.
fn wide_gap(mut gaps: Vec<f64>) -> f64 {
    gaps.sort_by(f64::total_cmp);
    let jump = gaps.windows(2).filter_map(|pair| match pair {
        [narrow, wide] if wide - narrow >= 0.8 && *wide >= 1.3 * narrow => {
            Some((wide - narrow, f64::midpoint(*narrow, *wide)))
        }
        _ => None,
    });
    jump.max_by(|a, b| a.0.total_cmp(&b.0)).map_or(f64::MAX, |(_, middle)| middle)
}

fn begins_first(line: &Line, gutters: &Gutters) -> bool {
    line.words.first().is_some_and(|word| gutters.column(word.area.middle().0) == 0)
}

fn starts_with_number(line: &Line) -> bool {
    line.words.first().is_some_and(|word| {
        word.text.starts_with(|character: char| character.is_ascii_digit())
            && word.text.chars().all(|character| character.is_ascii_digit() || matches!(character, '.' | ')'))
    })
}

#[cfg(test)]
mod tests {
    use super::super::lines::tests::word;
    use super::*;

    fn lines(rows: &[&[(&str, f64)]], pitch: f64) -> Vec<Line> {
        let mut y = 100.0;
        let mut words = Vec::new();
        for row in rows {
            for (text, left) in *row {
                let mut x = *left;
                for part in text.split(' ') {
                    let word = word(part, x, y);
                    x = word.area.right + 3.0;
                    words.push(word);
                }
            }
            y += pitch;
        }
        lines_of(words, 1)
    }

    #[test]
    fn aligned_words_are_columns() {
        let lines = lines(
            &[
                &[("Текст преди таблицата който стига докрай и още малко нататък", 10.0)],
                &[("№", 10.0), ("Услуга", 40.0), ("Сума", 300.0)],
                &[("1", 10.0), ("Дневен център за", 40.0), ("120 лв.", 300.0)],
                &[("възрастни хора", 40.0)],
                &[("2", 10.0), ("Патронаж", 40.0), ("80 лв.", 300.0)],
                &[("Текст след таблицата който стига докрай и още малко нататък", 10.0)],
            ],
            12.0,
        );
        let found = tables(lines, &[]);
        assert_eq!(found.len(), 3);
        let Some(Found::Table(table)) = found.get(1) else { panic!("no table") };
        let texts: Vec<String> =
            table.cells.iter().map(|cell| cell.lines.iter().map(Line::text).collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(
            texts,
            ["№", "Услуга", "Сума", "1", "Дневен център за възрастни хора", "120 лв.", "2", "Патронаж", "80 лв."]
        );
    }

    #[test]
    fn a_list_is_no_table() {
        let lines = lines(
            &[
                &[("1.", 10.0), ("Първо нещо което се прави", 40.0)],
                &[("2.", 10.0), ("Второ нещо", 40.0)],
                &[("3.", 10.0), ("Трето нещо", 40.0)],
            ],
            12.0,
        );
        assert!(matches!(tables(lines, &[]).as_slice(), [Found::Lines(_)]));
    }
}
