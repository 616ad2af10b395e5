//! A row of a table that is the sum of the rows beside it in one column, and misses it in another: "Област … 148 312 | 149",
//! men and women that are not all.
//!
//! An error: the total or one of its rows is wrong. The table itself tells that a row is a total: where it adds up exactly
//! in another column. The tables of services and of staff have rules of their own.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};
use opora_tree::Place;

use super::figures::{figures, written};
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-table-total", severity: Severity::Error, find };

const MOST_TABLES: usize = 100;
const MOST_ROWS: usize = 60;
const MOST_COLUMNS: usize = 30;
/// Smaller numbers add up by chance.
const LEAST_TOTAL: i64 = 10_000;
/// A total that misses its rows by more than this part is no total of them.
const NEARLY: i64 = 5;

/// The numbers of a table by row and column, in hundredths, with the texts they stand in.
type Grid<'a> = Vec<Vec<Option<(i64, &'a Text)>>>;

/// A row with the rows that it adds up, and the columns in which it does and does not.
struct Total {
    row: usize,
    from: usize,
    until: usize,
    right: usize,
    wrong: Vec<usize>,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let staffing =
        strategy.staffing.iter().map(|row| row.origin.at).chain(strategy.services.iter().map(|row| row.origin.at));
    let of_others: Vec<u32> = staffing.filter_map(|at| at?.table).collect();
    let mut tables: BTreeMap<u32, BTreeMap<(u32, u32), &Text>> = BTreeMap::new();
    for text in &examination.texts {
        if let Some(Place { table: Some(table), row: Some(row), cell: Some(cell), .. }) = text.at
            && !of_others.contains(&table)
        {
            tables.entry(table).or_default().entry((row, cell)).or_insert(text);
        }
    }
    tables.values().take(MOST_TABLES).flat_map(of_table).collect()
}

fn of_table(cells: &BTreeMap<(u32, u32), &Text>) -> Vec<Defect> {
    let index = |values: &mut Vec<u32>| {
        values.sort_unstable();
        values.dedup();
    };
    let (mut rows, mut columns): (Vec<u32>, Vec<u32>) = cells.keys().copied().unzip();
    index(&mut rows);
    index(&mut columns);
    if rows.len() > MOST_ROWS || columns.len() > MOST_COLUMNS {
        return Vec::new();
    }
    let at =
        |row: &u32, column: &u32| cells.get(&(*row, *column)).and_then(|text| Some((only_number(&text.text)?, *text)));
    let by_rows: Grid<'_> = rows.iter().map(|row| columns.iter().map(|column| at(row, column)).collect()).collect();
    let by_columns: Grid<'_> = columns.iter().map(|column| rows.iter().map(|row| at(row, column)).collect()).collect();
    let label = |row: usize| {
        let row = rows.get(row)?;
        columns.iter().find_map(|column| cells.get(&(*row, *column)))
    };
    let of_rows = wrong_cells(&by_rows);
    let of_columns: Vec<Wrong> = wrong_cells(&by_columns).into_iter().map(Wrong::turned).collect();
    // A number that its own row or column shows to be wrong makes the sums wrong in which it is a part.
    let is_part = |wrong: &Wrong, others: &[Wrong]| {
        others.iter().any(|other| wrong.parts.contains(&other.total) && other.total != wrong.total)
    };
    let rows_told = of_rows.iter().filter(|wrong| !is_part(wrong, &of_columns));
    let told: Vec<&Wrong> = rows_told.collect();
    let explained = |wrong: &Wrong| told.iter().any(|row| wrong.parts.contains(&row.total) || row.total == wrong.total);
    let columns_told = of_columns.iter().filter(|wrong| !explained(wrong));
    let all: Vec<&Wrong> = told.iter().copied().chain(columns_told).collect();
    all.into_iter().filter_map(|wrong| defect(&by_rows, wrong, label)).collect()
}

/// The number of a cell that holds nothing else.
fn only_number(text: &str) -> Option<i64> {
    let all = figures(text);
    let [one] = all.as_slice() else { return None };
    let bare = one.from == 0 && one.until == text.trim_end().len() && !one.is_share;
    bare.then_some(one.hundredths)
}

/// A total that its parts do not make, by row and column.
struct Wrong {
    total: (usize, usize),
    parts: Vec<(usize, usize)>,
}

impl Wrong {
    /// The same of the table read by columns.
    fn turned(self) -> Self {
        let turn = |(row, column): (usize, usize)| (column, row);
        Self { total: turn(self.total), parts: self.parts.into_iter().map(turn).collect() }
    }
}

fn wrong_cells(grid: &Grid<'_>) -> Vec<Wrong> {
    let wrong = |total: Total| {
        let (row, rows) = (total.row, total.from..total.until);
        total
            .wrong
            .into_iter()
            .map(move |column| Wrong { total: (row, column), parts: rows.clone().map(|row| (row, column)).collect() })
    };
    totals(grid).into_iter().flat_map(wrong).collect()
}

fn defect<'a>(grid: &Grid<'a>, wrong: &Wrong, label: impl Fn(usize) -> Option<&'a &'a Text>) -> Option<Defect> {
    let value = |(row, column): (usize, usize)| grid.get(row)?.get(column).copied().flatten();
    let (stated, text) = value(wrong.total)?;
    let mut places: Vec<Quotation> = vec![named(label(wrong.total.0).copied(), text)];
    let mut parts: Vec<i64> = Vec::new();
    for part in &wrong.parts {
        let Some((number, text)) = value(*part) else { continue };
        places.push(named(label(part.0).copied(), text));
        parts.push(number);
    }
    let sum: i64 = parts.iter().sum();
    let mut defect = Defect::at(places).compared("stated", written(stated)).compared("added", written(sum));
    defect.values.extend(parts.into_iter().map(written));
    Some(defect)
}

fn named(label: Option<&Text>, cell: &Text) -> Quotation {
    let mut quote = cell.quote();
    if let Some(label) = label.filter(|label| !std::ptr::eq(*label, cell)) {
        quote.quote = format!("{} {}", label.quote().quote, quote.quote);
    }
    quote
}

/// The rows that are totals of the rows beside them.
fn totals(grid: &Grid<'_>) -> Vec<Total> {
    let mut found: Vec<Total> = Vec::new();
    let above = above(grid);
    for row in 0..grid.len() {
        let numbers = grid.get(row).map_or(0, |cells| cells.iter().flatten().count());
        if numbers < 2 {
            continue;
        }
        for from in 0..grid.len() {
            for until in from + 2..=grid.len() {
                if (from..until).contains(&row) || until - from > 1 + MOST_ROWS / 2 {
                    continue;
                }
                let Some(total) = added(grid, &above, row, from, until) else { continue };
                // Men and women are all, and so are the ages: of stretches without common rows each is told.
                let beside = |known: &Total| known.row != row || known.until <= from || until <= known.from;
                if found.iter().all(|known| beside(known) || known.right < total.right) {
                    found.retain(beside);
                    found.push(total);
                }
            }
        }
    }
    found.retain(|total| !total.wrong.is_empty());
    found
}

/// What stands above a row in a column: how many numbers, how many with decimals, and their sum.
type Above = (usize, usize, i64);

/// For each column the numbers above each row, so that a stretch of rows is added without looking at each.
fn above(grid: &Grid<'_>) -> Vec<Vec<Above>> {
    let columns = grid.iter().map(Vec::len).max().unwrap_or_default();
    (0..columns)
        .map(|column| {
            let mut above = vec![(0, 0, 0)];
            let mut last: Above = (0, 0, 0);
            for cells in grid {
                if let Some((value, _)) = cells.get(column).copied().flatten() {
                    last = (last.0 + 1, last.1 + usize::from(value % 100 != 0), last.2.saturating_add(value));
                }
                above.push(last);
            }
            above
        })
        .collect()
}

fn added(grid: &Grid<'_>, above: &[Vec<Above>], row: usize, from: usize, until: usize) -> Option<Total> {
    let (mut right, mut wrong): (Vec<i64>, Vec<usize>) = (Vec::new(), Vec::new());
    for (column, above) in above.iter().enumerate() {
        let Some((stated, _)) = grid.get(row)?.get(column).copied().flatten() else { continue };
        let (before, after) = (above.get(from)?, above.get(until)?);
        let (count, decimals, sum) = (after.0 - before.0, after.1 - before.1, after.2 - before.2);
        if count != until - from {
            continue;
        }
        let whole = decimals == 0 && stated % 100 == 0;
        if sum == stated && stated >= LEAST_TOTAL {
            if !right.contains(&stated) {
                right.push(stated);
            }
        } else if sum != stated && stated % 100 == 0 && (sum - stated).abs() * NEARLY <= stated.max(sum) {
            wrong.push(column);
        } else if sum > 2 * stated && stated >= LEAST_TOTAL && whole {
            // Shares and means do not add up; a column that should, by its whole numbers, speaks against a total.
            return None;
        }
    }
    // All rows above the last one, or all below the first, are few to choose from; any other stretch may fit by chance once.
    let edge = row + 1 == grid.len() && until == row || until == grid.len() && from == row + 1;
    let sure = right.len() >= 2 || right.len() == 1 && edge && until - from >= 3;
    (sure && wrong.len() <= right.len()).then_some(Total { row, from, until, right: right.len(), wrong })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examination::Field;
    use crate::lexicon::Placings;

    fn found(table: &[&[&str]]) -> Vec<Defect> {
        let text = |text: &str| Text {
            at: None,
            text: text.into(),
            field: Field::Prose,
            row: None,
            placings: Placings::default(),
        };
        let mut cells = Vec::new();
        for (row, line) in (0..).zip(table) {
            for (column, cell) in (0..).zip(*line) {
                cells.push(((row, column), text(cell)));
            }
        }
        of_table(&cells.iter().map(|(at, text)| (*at, text)).collect())
    }

    #[test]
    fn the_defect_is_found() {
        let wrong = found(&[
            &["Община", "Население", "Села", "Дял"],
            &["Речна", "3 412", "12", "16,8"],
            &["Вишна", "4 585", "4", "18,1"],
            &["Бреза", "1 000", "5", "10,2"],
            &["Област", "8 997", "22", "15,0"],
        ]);
        assert_eq!(wrong.len(), 1);
        assert_eq!(wrong[0].values[..2], ["22", "21"]);
        assert_eq!(wrong[0].places[0].quote, "Област 22");
        // The number that its own row shows to be wrong is told, not the sum of which it is a part.
        let wrong = found(&[
            &["Източник", "2021", "2022", "Общо"],
            &["Държава", "1 240 000", "1 310 000", "2 550 000"],
            &["Община", "310 000", "320 000", "630 000"],
            &["Програми", "420 000", "480 000", "900 000"],
            &["Дарения", "18 000", "19 000", "33 000"],
            &["Общо", "1 988 000", "2 129 000", "4 117 000"],
        ]);
        assert_eq!(wrong.iter().map(|wrong| wrong.values[..2].to_vec()).collect::<Vec<_>>(), [["33 000", "37 000"]]);
        let wrong = found(&[
            &["Показател", "2018", "2019", "2020"],
            &["Население", "33 210", "32 684", "32 105"],
            &["Мъже", "16 214", "15 950", "15 662"],
            &["Жени", "16 996", "16 734", "16 434"],
            &["Деца", "5 301", "5 190", "5 082"],
            &["До 64 години", "19 680", "19 224", "18 733"],
            &["Над 65 години", "8 229", "8 270", "8 290"],
        ]);
        assert_eq!(wrong.len(), 1);
        assert_eq!(wrong[0].values[..2], ["32 105", "32 096"]);
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert!(
            found(&[
                &["Община", "Население", "Села"],
                &["Речна", "3 412", "12"],
                &["Вишна", "4 585", "4"],
                &["Бреза", "1 000", "5"],
                &["Област", "8 997", "21"],
            ])
            .is_empty()
        );
        assert!(
            found(&[
                &["Услуга", "2021", "2022"],
                &["Дом", "50", "50"],
                &["Център", "30", "30"],
                &["Жилище", "20", "25"],
            ])
            .is_empty()
        );
    }
}
