//! Tables without lines that follow each other on a page: where one ends and the next begins.

use super::gutters::{Gutters, PIECE_GAP};
use super::lines::{Line, pieces};

/// So many lines at the top of a table may belong to its heading.
const HEADING: usize = 6;

/// Where the first table among these lines ends, if another one begins below a line right across before `end`, and its
/// gaps. A title between two tables looks like the heading of a section within one; what stands below it tells them
/// apart.
pub(super) fn first_table(lines: &[Line], end: usize) -> Option<(usize, Gutters)> {
    let is_alone = |line: &Line| pieces(line, PIECE_GAP).len() == 1;
    // The rows so far, without the headings of sections.
    let mut rows: Vec<&Line> = Vec::new();
    let mut index = 0;
    while index < end {
        let rest = lines.get(index..)?;
        // Only a line that begins where the first column does can be a title or the heading of a section.
        let left = rows.iter().map(|line| line.area.left).fold(f64::MAX, f64::min);
        let titles = rest.iter().take_while(|line| is_alone(line)).count();
        let begins = |line: &Line| line.area.left <= left + line.size;
        let title = rest.first().filter(|line| titles > 0 && !rows.is_empty() && begins(line));
        let gutters = title.map(|_| Gutters::of(rows.iter().copied()));
        let (Some(title), Some(gutters)) = (title, gutters) else {
            rows.extend(rest.iter().take(1));
            index += 1;
            continue;
        };
        if !gutters.crossed_by(title) {
            rows.push(title);
            index += 1;
            continue;
        }
        let below = rest.get(titles..)?;
        let section =
            below.iter().take_while(|line| !(is_alone(line) && begins(line) && gutters.crossed_by(line))).count();
        let below: Vec<&Line> = below.iter().take(section).collect();
        if is_another(&rows, &gutters, &below) {
            return Some((index, gutters));
        }
        rows.extend(below);
        index += titles + section.max(1);
    }
    None
}

/// Whether the rows below a title are no part of the table above it.
fn is_another(rows: &[&Line], gutters: &Gutters, below: &[&Line]) -> bool {
    if begins_anew(rows, gutters, below) {
        return true;
    }
    // Each part has columns that the other one runs across.
    let own = Gutters::of(below.iter().copied());
    let both = Gutters::of(rows.iter().chain(below).copied());
    gutters.columns() > both.columns() && own.columns() > both.columns()
}

/// Whether a heading stands at the top of the rows below: the heading of the table above again, or words over a
/// column whose entries are numbers from 1 on.
fn begins_anew(rows: &[&Line], gutters: &Gutters, below: &[&Line]) -> bool {
    let first = |lines: &[&Line]| {
        let mut texts = lines.iter().take(HEADING).flat_map(|line| leads(line, gutters));
        (texts.next(), texts.next())
    };
    let ((above, _), (lead, next)) = (first(rows), first(below));
    let Some(lead) = lead.filter(|lead| !is_number(lead)) else { return false };
    let divided = below.iter().take(HEADING).any(|line| pieces(line, PIECE_GAP).len() > 2);
    let numbered = rows.iter().flat_map(|line| leads(line, gutters)).filter(|text| is_number(text)).count() > 0;
    let from_one = next.is_some_and(|next| next.trim_end_matches(['.', ')']) == "1");
    divided && (above.as_ref() == Some(&lead) || numbered && from_one)
}

/// What a line has in the first column, where it has something beside it or stands alone there.
fn leads(line: &Line, gutters: &Gutters) -> Option<String> {
    let first = pieces(line, PIECE_GAP).into_iter().next()?;
    // A sign in the middle of a wider column stands in the gap behind its numbers.
    let gap = gutters.gaps.first()?;
    (first.area.left < gap.1 && first.area.right <= gap.1).then(|| first.text())
}

fn is_number(text: &str) -> bool {
    let bare = text.trim_end_matches(['.', ')']);
    !bare.is_empty() && bare.chars().all(|sign| sign.is_ascii_digit() || sign == '.')
}
