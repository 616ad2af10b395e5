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
    let mut defects = told(&by_rows, label);
    if defects.is_empty() {
        defects = told(&by_columns, |_| None);
    }
    defects
}

/// The number of a cell that holds nothing else.
fn only_number(text: &str) -> Option<i64> {
    let all = figures(text);
    let [one] = all.as_slice() else { return None };
    let bare = one.from == 0 && one.until == text.trim_end().len() && !one.is_share;
    bare.then_some(one.hundredths)
}

fn told<'a>(grid: &Grid<'a>, label: impl Fn(usize) -> Option<&'a &'a Text>) -> Vec<Defect> {
    let mut defects = Vec::new();
    for total in totals(grid) {
        for column in &total.wrong {
            let value = |row: usize| grid.get(row)?.get(*column).copied().flatten();
            let Some((stated, text)) = value(total.row) else { continue };
            let parts: Vec<(i64, &Text)> = (total.from..total.until).filter_map(value).collect();
            let sum: i64 = parts.iter().map(|(part, _)| part).sum();
            let mut places: Vec<Quotation> = Vec::new();
            places.push(named(label(total.row).copied(), text));
            let rows = (total.from..total.until).filter_map(|row| Some((row, value(row)?.1)));
            places.extend(rows.map(|(row, text)| named(label(row).copied(), text)));
            let mut defect = Defect::at(places).compared("stated", written(stated)).compared("added", written(sum));
            defect.values.extend(parts.iter().map(|(part, _)| written(*part)));
            defects.push(defect);
        }
    }
    defects
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
