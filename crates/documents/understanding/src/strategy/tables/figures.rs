//! Tables of statistics: one figure for each number, named by its row and its column.

use opora_domain::evidence::Origin;
use opora_domain::strategies::AnalysisFigure;

use super::Desk;
use super::columns::{Column, is_year, years_of};
use super::entries::{Figure, figure, line};
use super::kind::Context;
use super::sheet::{RowCell, Sheet};
use crate::cells::dates::{dates, month_of, year_of};
use crate::cells::numbers::{bare_number, labelled};
use crate::matching::tokens;
use crate::strategy::figures::only_time;
use crate::vocabulary::strategy_columns::ColumnSubject as S;

/// Words for those who are counted.
const COUNTED: &[&str] = &[
    "деца",
    "лица",
    "души",
    "жители",
    "ученици",
    "семейства",
    "домакинства",
    "хора",
    "потребители",
    "чакащи",
    "мъже",
    "жени",
    "безработни",
    "пенсионери",
];
/// A longer text in parentheses is no unit.
const LETTERS_OF_UNIT: usize = 12;

pub(crate) fn read(sheet: &Sheet, context: &Context<'_>, desk: &mut Desk<'_>) {
    let caption = context.headings.first().map(String::as_str).unwrap_or_default();
    let (time, day) = (only_time(caption), day_of_year(caption));
    let group = desk.outline.and_then(|outline| desk.strategy.outline.get(usize::try_from(outline).ok()?));
    let group = group.and_then(|entry| entry.title.clone());
    for row in &sheet.rows {
        let is_name = |cell: &&RowCell| figure(&cell.text) == Figure::Text && bare_number(&cell.text).is_none();
        let named = row.cells.iter().find(is_name).or_else(|| row.from_above.iter().find(is_name));
        // A row may be one year of what the caption names: "2018 | 20 167 | 3 094".
        let dated = row.cells.first().filter(|cell| named.is_none() && cell.column == 0 && is_year(&cell.text));
        let of_caption = || dated.map(|_| without_table_label(caption)).filter(|name| !name.is_empty());
        let name = named.and_then(|cell| line(&cell.lines)).or_else(of_caption);
        let Some(name) = name.filter(|_| !row.alone) else {
            desk.loose(row);
            continue;
        };
        let naming = named.or(dated);
        if let Some(cell) = naming {
            cell.place(desk.ledger);
        }
        let of_row = dated.and_then(|cell| years_of(&cell.text).first().map(|year| on_day(year.to_string(), day)));
        for cell in row.cells.iter().filter(|cell| naming.is_none_or(|naming| naming.column != cell.column)) {
            let column = sheet.columns.get(cell.column);
            if column.is_some_and(|column| column.subject == Some(S::Number)) {
                cell.place(desk.ledger);
                continue;
            }
            match figure(&cell.text) {
                Figure::Number(value) => {
                    let (label, as_of) = label_and_date(&name, column);
                    let as_of = as_of.map(|of_column| on_day(of_column, day));
                    let as_of = as_of.or_else(|| of_row.clone()).or_else(|| time.clone());
                    let headings = column.map(|column| column.heading.as_slice()).unwrap_or_default();
                    let given =
                        headings.iter().rev().map(String::as_str).chain([caption]).find_map(unit_in_parentheses);
                    cell.place(desk.ledger);
                    desk.strategy.figures.push(AnalysisFigure {
                        unit: unit_of(&cell.text, &name, &label).or(given),
                        label: Some(label),
                        value: Some(value),
                        as_of,
                        group: group.clone(),
                        origin: Origin::at(cell.at(), 0.9),
                    });
                }
                Figure::Nothing => cell.place(desk.ledger),
                Figure::Text => desk.spare(cell),
            }
        }
    }
}

/// A caption without `Таблица 3.` before it.
fn without_table_label(caption: &str) -> String {
    labelled(caption, &["таблица", "табл"])
        .map_or(caption, |(_, rest)| rest)
        .trim_end_matches([':', '.', ' '])
        .to_owned()
}

/// The words that name a figure, and its date: a heading of years is a date, every other one a name.
fn label_and_date(name: &str, column: Option<&Column>) -> (String, Option<String>) {
    let Some(column) = column else { return (name.to_owned(), None) };
    let mut label = name.trim_end_matches(['%', ',', ' ']).to_owned();
    let mut as_of = None;
    for heading in &column.heading {
        let words = tokens(heading);
        let date = dates(&words).first().map(|found| found.date.to_string());
        let year = words.iter().find_map(year_of).map(|year| year.to_string());
        let only_date = words.iter().all(|token| {
            token.number().is_some() || token.text.chars().count() <= 2 || token.has_any_stem(&["годин", "към"])
        });
        let dated = date.or(year);
        // "0 – 17 г." is an age, not a date.
        let only_date = only_date && dated.is_some();
        as_of = dated.or(as_of);
        if !only_date {
            label.push_str(" – ");
            label.push_str(heading);
        }
    }
    (label, as_of)
}

/// The day that a caption names without a year: `към 31 декември`.
fn day_of_year(caption: &str) -> Option<(u32, u32)> {
    let words = tokens(caption);
    words.windows(2).enumerate().find_map(|(place, pair)| {
        let [day, month] = pair else { return None };
        let dated = words.get(place + 2).is_some_and(|next| year_of(next).is_some());
        let day = day.number().filter(|day| (1..=31).contains(day) && !dated)?;
        Some((day, month_of(month)?))
    })
}

/// The year of a column with the day of the caption.
fn on_day(of_column: String, day: Option<(u32, u32)>) -> String {
    match day {
        Some((day, month)) if of_column.len() == 4 => format!("{of_column}-{month:02}-{day:02}"),
        _ => of_column,
    }
}

/// The unit that a heading names in parentheses: `Население (брой)`, `Разходи (лв.)`.
fn unit_in_parentheses(heading: &str) -> Option<String> {
    let (_, inside) = heading.trim_end_matches(['.', ' ']).strip_suffix(')')?.rsplit_once('(')?;
    let inside = inside.trim();
    let short = (1..=LETTERS_OF_UNIT).contains(&inside.chars().count());
    (short && !inside.contains(|sign: char| sign.is_ascii_digit())).then(|| inside.to_owned())
}

/// The unit: behind the number, or the word for those who are counted.
fn unit_of(text: &str, name: &str, label: &str) -> Option<String> {
    let behind =
        text.trim().trim_start_matches(|sign: char| sign.is_ascii_digit() || " \u{a0},.".contains(sign)).trim();
    if !behind.is_empty() {
        return Some(behind.to_owned());
    }
    let words = tokens(label);
    let share = words.first().is_some_and(|token| token.has_any_stem(&["дял", "относителен", "процент"]));
    if share || name.contains('%') || label.contains('%') {
        return Some("%".to_owned());
    }
    let counted = words.iter().find(|token| COUNTED.contains(&token.folded.as_str()));
    let of_people = || words.iter().any(|token| token.has_any_stem(&["население"])).then(|| "души".to_owned());
    counted.map(|token| token.text.to_lowercase()).or_else(of_people)
}
