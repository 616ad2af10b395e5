//! Columns that stand for the same: which of two keeps the role that both headings speak for.

use opora_domain::planning::ColumnRole;

use super::columns::{role_of_heading, speaks_of_greatest};
use super::layout::Column;
use crate::cells::dates::{dates, year_of};
use crate::matching::{fold_joined, tokens};

/// By how much a heading further right must be the stronger one.
const CLEARLY: f64 = 0.2;

/// "Начало" beside "Край": both together tell the term, and neither that something opens.
pub(super) fn settle_terms(columns: &mut [Column]) {
    let ends = columns.iter().any(|column| {
        let heading = fold_joined(&column.heading.join(" "));
        column.role == ColumnRole::Term && ["край", "завърш", "приключ"].iter().any(|stem| heading.contains(stem))
    });
    for column in columns.iter_mut().filter(|column| ends && column.role == ColumnRole::Opens) {
        column.role = ColumnRole::Term;
    }
}

/// Two columns of one role: the better named one keeps it, the other takes the role that is left to it.
pub(super) fn settle_doubles(columns: &mut [Column]) {
    let strength = |column: &Column| {
        column.heading.iter().rev().find_map(|text| role_of_heading(text)).map_or(0.0, |found| found.strength)
    };
    let places = |columns: &[Column], role: ColumnRole| -> Vec<usize> {
        columns.iter().enumerate().filter(|(_, column)| column.role == role).map(|(place, _)| place).collect()
    };
    let titles = places(columns, ColumnRole::Title);
    if titles.len() > 1 {
        // The name stands first unless another column is called so more plainly ("Вид", then "Наименование").
        let of = |place: usize| columns.get(place).map_or(0.0, strength);
        let best = titles.iter().copied().reduce(|one, other| if of(other) > of(one) + CLEARLY { other } else { one });
        for place in titles {
            if Some(place) == best {
                continue;
            }
            let described = columns.iter().any(|column| column.role == ColumnRole::Description);
            if let Some(column) = columns.get_mut(place) {
                let whole = column.heading.join(" ").to_lowercase();
                column.role = if whole.trim_start().starts_with("вид") || whole.trim_start().starts_with("тип") {
                    ColumnRole::Form
                } else if described {
                    ColumnRole::Unknown
                } else {
                    ColumnRole::Description
                };
                column.confidence = 0.7;
            }
        }
    }
    if titles_missing(columns)
        && let Some(column) =
            columns.iter_mut().find(|column| matches!(column.role, ColumnRole::Form | ColumnRole::Description))
    {
        column.role = ColumnRole::Title;
    }
    for (role, other) in [(ColumnRole::Funding, ColumnRole::Amount), (ColumnRole::Capacity, ColumnRole::Unknown)] {
        let same = places(columns, role);
        if same.len() == 2 {
            // The column that names a currency holds the amounts, wherever it stands.
            let priced = same.iter().copied().find(|place| columns.get(*place).is_some_and(|it| it.currency.is_some()));
            let second = priced.filter(|_| role == ColumnRole::Funding).or(same.last().copied()).unwrap_or(0);
            if let Some(column) = columns.get_mut(second) {
                column.role = if role == ColumnRole::Capacity {
                    other
                } else {
                    column.currency.map_or(ColumnRole::Funding, |_| other)
                };
            }
            if role == ColumnRole::Capacity {
                settle_capacities(columns, &same);
            }
        }
    }
}

fn titles_missing(columns: &[Column]) -> bool {
    !columns.iter().any(|column| column.role == ColumnRole::Title)
}

/// A capacity "към 30.06.2025 г." beside columns for how many users there may be is the capacity that is.
pub(super) fn settle_present_capacity(columns: &mut [Column]) {
    let counted = columns.iter().any(|it| it.role == ColumnRole::UsersTotal && speaks_of_greatest(&it.heading));
    let dated = |column: &Column| {
        column.heading.iter().any(|line| {
            tokens(line).windows(2).any(|pair| match pair {
                [to, day] => to.is_word("към") && day.number().is_some(),
                _ => false,
            })
        })
    };
    if counted {
        for column in columns.iter_mut().filter(|it| it.role == ColumnRole::Capacity) {
            if dated(column) {
                column.role = ColumnRole::CapacityCurrent;
            }
        }
    }
}

/// Two columns of capacities: the first is what is, the second what is planned, unless their words say otherwise.
fn settle_capacities(columns: &mut [Column], places: &[usize]) {
    let year = |place: &usize| {
        let column = columns.get(*place)?;
        column.heading.iter().rev().find_map(|line| {
            let words = tokens(line);
            let date = dates(&words).first().map(|found| (found.date.month(), found.date.day()));
            words.iter().find_map(year_of).map(|year| (year, date))
        })
    };
    let mut years: Vec<_> = places.iter().filter_map(year).collect();
    // "към 01.01.2019", "към 31.12.2019": within one year the days tell; where only one has a day, they do not.
    if years.iter().any(|(_, date)| date.is_none()) {
        years.iter_mut().for_each(|(_, date)| *date = None);
    }
    if years.windows(2).any(|pair| pair.first() == pair.last()) {
        years.clear();
    }
    for (order, place) in places.iter().enumerate() {
        // Below years the latest is what is planned.
        if years.len() == places.len()
            && let (Some(column), Some(own)) = (columns.get_mut(*place), years.get(order))
        {
            let latest = years.iter().all(|year| year <= own);
            column.role = if latest { ColumnRole::Capacity } else { ColumnRole::CapacityCurrent };
            continue;
        }
        if let Some(column) = columns.get_mut(*place) {
            let folded = fold_joined(&column.heading.join(" "));
            let coming = ["план", "предвиден", "нов", "максимал"].iter().any(|stem| folded.contains(stem));
            let existing = ["настоящ", "съществув", "текущ", "досегаш", "действ", "сега", "наличн", "към"]
                .iter()
                .any(|stem| folded.contains(stem));
            column.role =
                if !coming && (existing || order == 0) { ColumnRole::CapacityCurrent } else { ColumnRole::Capacity };
        }
    }
}
