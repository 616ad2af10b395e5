//! Rows of a table without lines whose cells stand in the middle of their rows: each cell reaches as far below the number
//! of its row as above it, so the rows are known even where no room is between them.

use super::gutters::{Gutters, PIECE_GAP};
use super::lines::{Line, pieces};

/// How far a line may stand from where it is expected, in sizes of the letter.
const NEAR: f64 = 0.3;

/// The lines of each row, the heading first; `None` where the cells do not stand in the middle. `numbers` are the places
/// of the lines with the number of a row, `across` tells the headings of sections.
pub(super) fn rows(
    lines: &[Line],
    gutters: &Gutters,
    numbers: &[usize],
    across: impl Fn(&Line) -> bool,
) -> Option<Vec<Vec<Line>>> {
    let centres: Vec<f64> = numbers.iter().filter_map(|index| lines.get(*index)).map(|line| line.baseline).collect();
    if centres.len() < 2 {
        return None;
    }
    let mut own: Vec<Option<usize>> = vec![None; lines.len()];
    let (mut even, mut uneven, mut apart) = (0_usize, 0_usize, 0_usize);
    for column in 0..gutters.columns() {
        let mut open = in_column(lines, gutters, column, &across);
        while let Some((last, size)) =
            open.last().and_then(|index| lines.get(*index)).map(|line| (line.baseline, line.size))
        {
            let near = NEAR * size;
            let Some(row) = centres.iter().rposition(|centre| *centre <= last + near) else { break };
            let first = 2.0 * centres.get(row)? - last;
            let begins =
                open.partition_point(|index| lines.get(*index).is_some_and(|line| line.baseline < first - near));
            let cell = open.split_off(begins);
            let top = cell.first().and_then(|index| lines.get(*index))?.baseline;
            if (top - first).abs() <= near {
                even += 1;
            } else {
                uneven += 1;
            }
            // Where cells stand at the top, each has a line as high as the number.
            let mut level = cell.iter().filter_map(|index| lines.get(*index));
            let centre = f64::midpoint(first, last);
            apart += usize::from(!level.any(|line| (line.baseline - centre).abs() <= near));
            for index in cell {
                let slot = own.get_mut(index)?;
                if slot.is_some_and(|known| known != row) {
                    return None;
                }
                *slot = Some(row);
            }
        }
    }
    if apart == 0 || uneven * 10 > even {
        return None;
    }
    let mut groups: Vec<(Option<usize>, Vec<Line>)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if across(line) {
            groups.push((None, vec![line.clone()]));
            groups.push((None, Vec::new()));
            continue;
        }
        let known = own.get(index).copied().flatten();
        match groups.last_mut() {
            Some((row, group)) if known.is_none() || *row == known || group.is_empty() => {
                *row = row.or(known);
                group.push(line.clone());
            }
            _ => groups.push((known, vec![line.clone()])),
        }
    }
    Some(groups.into_iter().map(|(_, group)| group).filter(|group| !group.is_empty()).collect())
}

/// The places of the lines that have something in a column.
fn in_column(lines: &[Line], gutters: &Gutters, column: usize, across: impl Fn(&Line) -> bool) -> Vec<usize> {
    let within = |line: &Line| {
        pieces(line, PIECE_GAP)
            .iter()
            .any(|piece| gutters.column(piece.area.left) == column && gutters.column(piece.area.middle().0) == column)
    };
    lines.iter().enumerate().filter(|(_, line)| !across(line) && within(line)).map(|(index, _)| index).collect()
}
