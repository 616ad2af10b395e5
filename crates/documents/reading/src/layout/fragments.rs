//! Tables as they stand on pages, and how the parts of one table on several pages become one.

use super::geometry::{Area, distinct};
use super::lines::Line;

/// How far the edges of columns may differ from page to page.
const SAME: f64 = 4.0;
/// The most rows of a heading that are looked for on the next page.
const HEADING: usize = 6;

/// A cell with the lines that stand in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct FragmentCell {
    pub(crate) row: usize,
    pub(crate) column: usize,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    pub(crate) area: Area,
    pub(crate) lines: Vec<Line>,
}

impl FragmentCell {
    pub(super) fn text(&self) -> String {
        self.lines.iter().map(Line::text).collect::<Vec<_>>().join(" ")
    }
}

/// A table, or the part of it that stands on one page. Cells stand row by row.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Fragment {
    pub(crate) page: u32,
    pub(crate) area: Area,
    /// The edges of the columns, one more than columns.
    pub(crate) edges: Vec<f64>,
    /// What is free between the columns, where no borders are drawn.
    pub(crate) gaps: Vec<(f64, f64)>,
    pub(crate) rows: usize,
    pub(crate) cells: Vec<FragmentCell>,
    /// Whether its borders are drawn.
    pub(crate) ruled: bool,
    /// How many rows at its top stand on each page again.
    pub(crate) repeated: usize,
    /// The number of the table, where the document itself says what is a table.
    pub(crate) tagged: Option<u32>,
}

impl Fragment {
    fn row_texts(&self, row: usize) -> Vec<String> {
        self.cells
            .iter()
            .filter(|cell| cell.row == row)
            .map(FragmentCell::text)
            .filter(|text| !text.is_empty())
            .collect()
    }

    /// Whether the part on a later page has the same columns.
    fn goes_on_in(&self, next: &Self) -> bool {
        if self.tagged.is_some() || next.tagged.is_some() || self.ruled != next.ruled || next.page <= self.page {
            return false;
        }
        if !self.ruled {
            return self.edges.len() == next.edges.len()
                && self
                    .edges
                    .iter()
                    .zip(&next.edges)
                    .skip(1)
                    .take(self.edges.len().saturating_sub(2))
                    .all(|(a, b)| (a - b).abs() <= 6.0 * SAME);
        }
        // Tables may stand a little further left or right on pages with even numbers.
        let shift = next.area.left - self.area.left;
        if (self.area.width() - next.area.width()).abs() > 2.0 * SAME || shift.abs() > 40.0 {
            return false;
        }
        let within = |few: &[f64], many: &[f64], shift: f64| {
            few.iter().all(|edge| many.iter().any(|other| (edge + shift - other).abs() <= SAME))
        };
        within(&self.edges, &next.edges, shift) || within(&next.edges, &self.edges, -shift)
    }

    /// Adds the rows of the part on the next page: repeated heading rows go, a row that was cut becomes whole.
    pub(crate) fn continue_with(&mut self, mut next: Self) -> Result<(), Box<Self>> {
        if !self.goes_on_in(&next) {
            return Err(Box::new(next));
        }
        if self.ruled {
            let shift = next.area.left - self.area.left;
            let edges =
                distinct(self.edges.iter().copied().chain(next.edges.iter().map(|edge| edge - shift)).collect(), SAME);
            self.regrid(&edges, 0.0);
            next.regrid(&edges, shift);
        }
        let mut repeated = 0;
        while repeated < HEADING.min(self.rows).min(next.rows) {
            let (own, other) = (self.row_texts(repeated), next.row_texts(repeated));
            if own.is_empty() || own != other && !(self.is_recognised() && alike(&own, &other)) {
                break;
            }
            repeated += 1;
        }
        // One row alone that is repeated may be an entry; a heading is followed by more.
        if repeated < next.rows || repeated > 0 && self.repeated >= repeated {
            next.drop_rows(repeated);
            self.repeated = self.repeated.max(repeated);
        }
        let cut = self.is_cut(&next);
        let offset = if cut { self.rows.saturating_sub(1) } else { self.rows };
        for mut cell in next.cells {
            cell.row += offset;
            let above = cut && cell.row == offset;
            let whole = self.cells.iter_mut().find(|own| {
                above && own.column == cell.column && own.columns == cell.columns && own.row + own.rows == offset + 1
            });
            match whole {
                Some(own) => {
                    own.lines.extend(cell.lines);
                    own.rows += cell.rows - 1;
                }
                None => self.cells.push(cell),
            }
        }
        self.rows = offset + next.rows;
        self.page = next.page;
        self.area = next.area;
        self.cells.sort_by_key(|cell| (cell.row, cell.column));
        Ok(())
    }

    fn is_recognised(&self) -> bool {
        self.cells
            .iter()
            .flat_map(|cell| &cell.lines)
            .flat_map(|line| &line.words)
            .any(|word| word.confidence.is_some())
    }

    /// Whether the first row of the next page goes on with the last one of this.
    fn is_cut(&self, next: &Self) -> bool {
        let Some(last_row) = self.rows.checked_sub(1) else { return false };
        let last: Vec<&FragmentCell> = self.cells.iter().filter(|cell| cell.row + cell.rows == last_row + 1).collect();
        let first: Vec<&FragmentCell> = next.cells.iter().filter(|cell| cell.row == 0).collect();
        let same_columns = first.len() == last.len()
            && first.iter().zip(&last).all(|(a, b)| a.column == b.column && a.columns == b.columns);
        if !same_columns || first.len() < 2 {
            return false;
        }
        let filled = first.iter().filter(|cell| !cell.lines.is_empty()).count();
        if filled == 0 {
            return false;
        }
        // What begins a row (its number, its name) is not said again.
        let leads = |cells: &[&FragmentCell]| cells.first().is_some_and(|cell| !cell.lines.is_empty());
        let numbered = (0..self.rows)
            .filter(|row| self.cells.iter().any(|cell| cell.row == *row && cell.column == 0 && !cell.lines.is_empty()))
            .count()
            * 2
            > self.rows;
        if leads(&first) && numbered && starts_row(&first.first().map(|cell| cell.text()).unwrap_or_default()) {
            return false;
        }
        let mut open = 0_i32;
        for (above, below) in last.iter().zip(&first) {
            let (before, after) = (above.text(), below.text());
            let Some(initial) = after.chars().find(|character| character.is_alphanumeric()) else { continue };
            if before.is_empty() {
                open -= 1;
            } else if initial.is_lowercase() || before.ends_with(['-', ',', '–', '/', '(']) {
                open += 2;
            } else if !before.ends_with(['.', ';', ':', '!', '?']) && initial.is_numeric() {
                open += 1;
            }
        }
        if !leads(&first) && numbered && leads(&last) { open >= 0 } else { open > 1 }
    }

    /// Takes rows away at the top.
    fn drop_rows(&mut self, count: usize) {
        self.cells.retain(|cell| cell.row >= count);
        for cell in &mut self.cells {
            cell.row -= count;
        }
        self.rows = self.rows.saturating_sub(count);
    }

    /// Gives the cells their places among other edges.
    fn regrid(&mut self, edges: &[f64], shift: f64) {
        let place = |edge: f64| {
            edges
                .iter()
                .enumerate()
                .min_by(|a, b| (a.1 - edge).abs().total_cmp(&(b.1 - edge).abs()))
                .map_or(0, |(index, _)| index)
        };
        let places: Vec<usize> = self.edges.iter().map(|edge| place(edge - shift)).collect();
        for cell in &mut self.cells {
            let from = places.get(cell.column).copied().unwrap_or(cell.column);
            let to = places.get(cell.column + cell.columns).copied().unwrap_or(cell.column + cell.columns);
            cell.column = from;
            cell.columns = to.saturating_sub(from).max(1);
        }
        self.edges = edges.to_vec();
    }
}

/// Whether two rows say the same but for letters that were misread: most pairs of neighbouring letters are shared.
fn alike(own: &[String], other: &[String]) -> bool {
    let pairs = |texts: &[String]| {
        let letters: Vec<char> =
            texts.concat().to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
        letters.windows(2).map(<[char]>::to_vec).collect::<Vec<_>>()
    };
    let (own, mut rest) = (pairs(own), pairs(other));
    let all = own.len() + rest.len();
    let shared =
        own.iter().filter(|pair| rest.iter().position(|other| other == *pair).map(|at| rest.swap_remove(at)).is_some());
    let shared = shared.count();
    all >= 16 && shared * 20 >= all * 8
}

/// A number or letter such as begins the rows of a table.
fn starts_row(text: &str) -> bool {
    text.chars().next().is_some_and(|first| first.is_numeric() || first.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::super::lines::{lines_of, tests::word};
    use super::*;

    fn fragment(page: u32, rows: &[&[&str]]) -> Fragment {
        let columns = rows[0].len();
        let width = |index: usize| 100.0 * f64::from(u32::try_from(index).unwrap());
        let cells = rows.iter().enumerate().flat_map(|(row, texts)| {
            texts.iter().enumerate().map(move |(column, text)| FragmentCell {
                row,
                column,
                rows: 1,
                columns: 1,
                area: Area::default(),
                lines: if text.is_empty() { Vec::new() } else { lines_of(vec![word(text, width(column), 10.0)], page) },
            })
        });
        Fragment {
            page,
            area: Area { left: 0.0, right: width(columns), ..Area::default() },
            edges: (0..=columns).map(width).collect(),
            rows: rows.len(),
            cells: cells.collect(),
            ruled: true,
            ..Fragment::default()
        }
    }

    fn texts(fragment: &Fragment) -> Vec<String> {
        (0..fragment.rows)
            .map(|row| {
                fragment
                    .cells
                    .iter()
                    .filter(|cell| cell.row == row)
                    .map(FragmentCell::text)
                    .collect::<Vec<_>>()
                    .join("|")
            })
            .collect()
    }

    #[test]
    fn rows_that_pages_cut_become_whole_and_headings_go() {
        let mut table = fragment(1, &[&["№", "Услуга", "Описание"], &["1", "Патронаж", "храна и"]]);
        let next = fragment(2, &[&["№", "Услуга", "Описание"], &["", "", "помощ."], &["2", "Център", "Нов."]]);
        table.continue_with(next).unwrap();
        assert_eq!(texts(&table), ["№|Услуга|Описание", "1|Патронаж|храна и помощ.", "2|Център|Нов."]);
        assert_eq!(table.repeated, 1);
    }

    #[test]
    fn another_table_stays_another() {
        let mut table = fragment(1, &[&["а", "б", "в"], &["1", "2", "3"]]);
        assert!(table.continue_with(fragment(2, &[&["а", "б"], &["1", "2"]])).is_err());
        let next = fragment(2, &[&["2", "Нова услуга", "Описание"]]);
        table.continue_with(next).unwrap();
        assert_eq!(table.rows, 3, "a row with its own number is no rest of another");
    }
}
