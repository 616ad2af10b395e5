//! A row of a table that calls itself a total ("Общо", "Всичко") and is not the sum of the rows above it in a column.
//!
//! An error: the total or one of its rows is wrong. Totals of the rows of the plan have a rule of their own; a total that
//! fits the rows since the total before it, or the totals above it, is right.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::ColumnRole;
use opora_tree::Place;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::strategies::figures::{figures, written};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "sum-labelled-total", severity: Severity::Error, find };

const TOTAL: &[&str] = &["общо", "всичко", "сума", "сбор"];
/// A row of such a kind is part of the row above it.
const OF_WHICH: &[&str] = &["в т ч", "в това число", "от тях", "от които", "от които за", "мъже", "жени"];
const MOST_TABLES: usize = 100;
const MOST_ROWS: usize = 80;
const MOST_COLUMNS: usize = 30;
/// A total that misses its rows by more than this part is no total of them.
const NEARLY: i64 = 4;
/// Shares are rounded: so many hundredths of a percent a row.
const ROUNDED: i64 = 6;

type Cells<'a> = BTreeMap<u32, BTreeMap<u32, &'a Text>>;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let of_rows: Vec<u32> = examination
        .plan
        .tables
        .iter()
        .filter(|table| table.columns.iter().any(|column| column.role == ColumnRole::Title))
        .filter_map(|table| table.at?.table)
        .collect();
    let mut tables: BTreeMap<u32, Cells<'_>> = BTreeMap::new();
    for text in &examination.texts {
        if let Some(Place { table: Some(table), row: Some(row), cell: Some(cell), .. }) = text.at
            && !of_rows.contains(&table)
        {
            tables.entry(table).or_default().entry(row).or_default().entry(cell).or_insert(text);
        }
    }
    tables.values().take(MOST_TABLES).filter(|cells| cells.len() <= MOST_ROWS).flat_map(of_table).collect()
}

fn of_table(cells: &Cells<'_>) -> Vec<Defect> {
    let mut columns: Vec<u32> = cells.values().flat_map(|row| row.keys().copied()).collect();
    columns.sort_unstable();
    columns.dedup();
    let partial = cells.values().any(|row| row.values().next().is_some_and(|label| is(label, OF_WHICH)));
    if partial || columns.len() > MOST_COLUMNS {
        return Vec::new();
    }
    columns.into_iter().skip(1).filter_map(|column| of_column(cells, column)).collect()
}

fn is(label: &Text, words: &[&str]) -> bool {
    any_phrase(&label.text, words).is_some_and(|(from, _)| from < 4) && label.text.chars().count() < 60
}

/// A number of a column: in hundredths, whether it is a share, whether its row is a total, and its row.
struct Number<'a> {
    value: i64,
    is_share: bool,
    is_total: bool,
    label: &'a Text,
    text: &'a Text,
}

fn of_column(cells: &Cells<'_>, column: u32) -> Option<Defect> {
    let numbers: Vec<Number<'_>> = cells
        .values()
        .filter_map(|row| {
            let (label, text) = (*row.values().next()?, *row.get(&column)?);
            let (value, is_share) = only_number(&text.text)?;
            Some(Number { value, is_share, is_total: is(label, TOTAL), label, text })
        })
        .collect();
    // Rows without a number in the column would be missing in the sum.
    let labelled = cells.values().filter(|row| row.len() > 1 && row.keys().any(|cell| *cell >= column)).count();
    let heading = labelled.saturating_sub(numbers.len());
    let at = numbers.iter().rposition(|number| number.is_total)?;
    let total = numbers.get(at)?;
    let above = numbers.get(..at)?;
    let since = above.iter().rposition(|number| number.is_total).map_or(0, |last| last + 1);
    let sum = |numbers: &mut dyn Iterator<Item = &Number<'_>>| -> i64 {
        numbers.fold(0_i64, |sum, number| sum.saturating_add(number.value))
    };
    let rows: Vec<&Number<'_>> = above.iter().filter(|number| !number.is_total).collect();
    let all = sum(&mut rows.iter().copied());
    let last = sum(&mut above.iter().skip(since));
    let totals = sum(&mut above.iter().filter(|number| number.is_total));
    let shares = numbers.iter().filter(|number| number.is_share).count();
    let tolerance = if shares > 0 { ROUNDED * i64::try_from(rows.len()).ok()? } else { 0 };
    let fits = |sum: i64| (sum - total.value).abs() <= tolerance;
    let alike = shares == 0 || shares == numbers.len();
    let near = (all - total.value).abs().saturating_mul(NEARLY) <= all.max(total.value);
    if rows.len() < 2 || heading > 2 || !alike || !near || fits(all) || fits(last) || fits(totals) || total.value < 500
    {
        return None;
    }
    let places = [total].into_iter().chain(rows.iter().copied()).map(quoted);
    let mut defect = Defect::at(places).compared("stated", written(total.value)).compared("added", written(all));
    defect.values.extend(rows.iter().map(|number| written(number.value)));
    Some(defect)
}

fn quoted(number: &Number<'_>) -> Quotation {
    let mut quote = number.text.quote();
    quote.quote = format!("{} {}", number.label.quote().quote, quote.quote);
    quote
}

/// The number of a cell that holds nothing else, but a unit.
fn only_number(text: &str) -> Option<(i64, bool)> {
    let all = figures(text);
    let [one] = all.as_slice() else { return None };
    let behind = text.get(one.until..)?.trim();
    let unit = matches!(behind, "" | "%" | "лв." | "лв" | "лева" | "евро" | "€" | "EUR" | "BGN" | "бр." | "бр");
    (one.from == 0 && unit).then_some((one.hundredths, one.is_share))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying, with_table};
    use opora_domain::planning::AnnualPlan;

    fn ages(total: &str, share: &str) -> AnnualPlan {
        let table: &[&[&str]] = &[
            &["Възраст", "Брой", "Дял"],
            &["0 – 17 г.", "1 720", "16,2 %"],
            &["18 – 64 г.", "6 430", "60,6 %"],
            &["над 65 г.", "2 460", "23,2 %"],
            &["Общо", total, share],
        ];
        with_table(saying("Населението е:"), table)
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &ages("10 510", "100 %"), "Общо 10 510");
        assert_found(&RULE, &ages("10 610", "90 %"), "Общо 90 %");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &ages("10 610", "100,1 %"));
        let parts: &[&[&str]] = &[
            &["Услуги", "Суми"],
            &["Център", "100"],
            &["Дом", "200"],
            &["Общо за услугите", "300"],
            &["Клубове", "50"],
            &["Трапезария", "70"],
            &["Общо", "420"],
        ];
        assert_silent(&RULE, &with_table(saying("Средства:"), parts));
    }
}
