//! The money for the whole strategy as a sentence states it, and another grand total in the table of money: "необходими са общо
//! 4,6 млн. лв." above a table of 4 436 000.
//!
//! An error: the strategy costs one sum. A rounded sum is right where it rounds to the total.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use super::figures::figures;
use crate::amounts::printed_amounts;
use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "sum-stated-total", severity: Severity::Error, find };

/// What a sentence on all of the money says.
const ALL: &[&str] = &[
    "общ* размер*",
    "обща* стойност*",
    "общ* бюджет*",
    "общ* сума*",
    "общата сума",
    "общо",
    "индикативен бюджет",
    "индикативният бюджет",
    "бюджетът",
];
const OF_STRATEGY: &[&str] =
    &["стратегия*", "стратегията", "период*", "програмата", "необходим* средства", "необходимите средства"];
/// A part of the money, or money of another time.
const PARTS: &[&str] =
    &["от тях", "от които", "годишно", "ежегодно", "направление*", "приоритет*", "проект*", "ремонт*", "през"];
/// Sums of less are no sum of a strategy: in a table of thousands they are one.
const LEAST: i64 = 100_000;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let (of_strategy, parts) = (examination.lexicon.wanted(OF_STRATEGY), examination.lexicon.wanted(PARTS));
    let prose = examination
        .texts_with(ALL)
        .map(|(text, _)| text)
        .filter(|text| text.at.is_none_or(|at| at.table.is_none()) && of_strategy.is_in(&text.placings.tokens));
    let mut stated = prose.filter_map(|text| Some((text, stated(text, &parts)?)));
    let Some((text, (amount, step, from, until))) = stated.next() else { return Vec::new() };
    let totals = grand_totals(&examination.texts);
    // The table may count in thousands.
    let agrees = |total: &i64| [1, 1000].iter().any(|unit| total.saturating_mul(*unit).abs_diff(amount) * 2 <= step);
    let fits = |total: &i64| {
        [1, 1000].iter().any(|unit| {
            let total = total.saturating_mul(*unit);
            total >= LEAST && total < amount.saturating_mul(2) && amount < total.saturating_mul(2)
        })
    };
    if totals.iter().any(|(total, _)| agrees(total)) {
        return Vec::new();
    }
    let mut fitting = totals.iter().filter(|(total, _)| fits(total));
    let Some((_, place)) = fitting.next() else { return Vec::new() };
    let behind = text.text.get(until..).unwrap_or_default();
    let unit = behind.split_whitespace().next().filter(|unit| unit.starts_with("млн") || unit.starts_with("хил"));
    let printed = text.text.get(from..until).unwrap_or_default();
    let printed = unit.map_or_else(|| printed.to_owned(), |unit| format!("{printed} {unit}"));
    vec![
        Defect::at([text.quote_around(from, until), place.clone()])
            .compared("stated", printed)
            .compared("total", place.quote.clone()),
    ]
}

/// The one amount of a sentence on all of the money: in whole units, by what it is rounded, and where it stands.
fn stated(text: &Text, parts: &crate::lexicon::Wanted) -> Option<(i64, u64, usize, usize)> {
    let amounts: Vec<_> = printed_amounts(&text.text).into_iter().filter(|amount| amount.currency.is_some()).collect();
    let amount = amounts.first()?;
    let before = text.text.get(..amount.from)?;
    let sentence_from = before.rfind(". ").map_or(0, |at| at + 2);
    let sentence = text.text.get(sentence_from..)?;
    let behind = sentence.find(". ").map_or(sentence.len(), |at| at + 1);
    let behind_end = sentence_from + behind.max(amount.until - sentence_from);
    let of_sentence =
        text.placings.tokens.iter().filter(|token| token.from >= sentence_from && token.until <= amount.until);
    let of_sentence: Vec<_> = of_sentence.copied().collect();
    let of_all = any_phrase(text.text.get(sentence_from..amount.from)?, ALL).is_some();
    let several = amounts.iter().filter(|other| (sentence_from..behind_end).contains(&other.from)).count() > 1;
    if !of_all || several || parts.is_in(&of_sentence) {
        return None;
    }
    let printed = text.text.get(amount.from..amount.until)?;
    let unit = small_letters(text.text.get(amount.until..)?.trim_start());
    let unit: u64 = if unit.starts_with("млн") {
        1_000_000
    } else if unit.starts_with("хил") {
        1_000
    } else {
        1
    };
    let decimals = printed.rsplit_once([',', '.']).map_or(0, |(_, decimals)| decimals.len()).min(3);
    let step = unit / 10_u64.pow(u32::try_from(decimals).ok()?).min(unit);
    let whole = amount.amount.0 / 100;
    (whole >= LEAST).then_some((whole, step.max(1), amount.from, amount.until))
}

/// The last number of the row of totals of each table, with the row's name and the number as the place.
fn grand_totals(texts: &[Text]) -> Vec<(i64, Quotation)> {
    let mut rows: BTreeMap<(u32, u32), Vec<&Text>> = BTreeMap::new();
    for text in texts {
        if let Some((table, row)) = text.at.and_then(|at| at.table.zip(at.row)) {
            rows.entry((table, row)).or_default().push(text);
        }
    }
    let totals = rows.values().filter_map(|cells| {
        let label = cells.first()?;
        let begins = small_letters(&label.text);
        let is_total = ["общо", "всичко", "сума", "бюджет общо"].iter().any(|total| begins.starts_with(total));
        let last = cells.last()?;
        let all = figures(&last.text);
        let [number] = all.as_slice() else { return None };
        let alone = number.from == 0 && number.until == last.text.trim_end().len() && !number.is_share;
        let numbers = cells.iter().skip(1).filter(|cell| !figures(&cell.text).is_empty()).count();
        (is_total && alone && numbers >= 1).then(|| (number.hundredths / 100, last.quote()))
    });
    totals.collect()
}

#[cfg(test)]
mod tests {
    use opora_tree::Place;

    use super::*;
    use crate::examination::Field;
    use crate::lexicon::{Lexicon, Placings};

    fn text(at: Option<Place>, says: &str) -> Text {
        let (_, placings) = Lexicon::of([says].into_iter());
        Text {
            at,
            text: says.into(),
            field: Field::Prose,
            row: None,
            placings: placings.into_iter().next().unwrap_or_else(Placings::default),
        }
    }

    #[test]
    fn the_grand_total_is_the_last_of_its_row() {
        let cell = |row, cell, says| text(Some(Place::cell(3, 1, row, cell)), says);
        let texts = [
            cell(0, 0, "Направление 1"),
            cell(0, 1, "300"),
            cell(1, 0, "Общо"),
            cell(1, 1, "120 000"),
            cell(1, 2, "300 000"),
        ];
        assert_eq!(grand_totals(&texts).iter().map(|(total, _)| *total).collect::<Vec<_>>(), [300_000]);
    }

    #[test]
    fn a_rounded_sum_tells_by_what() {
        let said = |says: &str| {
            let one = text(None, says);
            let (lexicon, _) = Lexicon::of([says].into_iter());
            stated(&one, &lexicon.wanted(PARTS)).map(|(amount, step, ..)| (amount, step))
        };
        assert_eq!(said("За стратегията са необходими общо 4,6 млн. лв. за целия период."), Some((4_600_000, 100_000)));
        assert_eq!(said("Общият размер на средствата е 9 850 000 лв."), Some((9_850_000, 1)));
        assert_eq!(said("Общият размер на средствата е 9 850 000 лв., а за ремонт 20 000 лв."), None);
        assert_eq!(said("Общо през 2016 г. са нужни 9 850 000 лв."), None);
    }
}
