//! "60 лица по 2,50 лв. на ден за 220 дни, общо 39 600 лв.": people or places at a rate, and a total that is not their
//! product.
//!
//! An error. A rate for a day or a month without the number of days or months is left alone, and so are totals that are far
//! from the product: they are for more than it.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::money::{Amount, Currency, Money};
use opora_domain::planning::{Funding, FundingWhat};

use crate::amounts::{PrintedAmount, printed_amounts};
use crate::examination::{Examination, Row};
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::sum::total_of_row::total_of_row;
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "sum-product-differs", severity: Severity::Error, find };

const PERIODS: &[&str] = &["ден", "дневно", "дни", "месец", "месечно", "седмица", "седмично", "час", "почасово"];
const DURATIONS: &[&str] = &["дни", "дена", "ден", "работни", "учебни", "календарни", "месец*", "седмиц*", "час*"];
/// Parts of a total further than this from the product (in tenths) are sums of something else.
const TENTHS: (i64, i64) = (5, 20);

/// What the text multiplies.
struct Product {
    amount: i64,
    currency: Currency,
    factors: String,
    from: usize,
    until: usize,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().filter_map(of_row).collect()
}

fn of_row(row: &Row<'_>) -> Option<Defect> {
    [("funding_text", row.funding()), ("description", row.description())].into_iter().find_map(|(field, text)| {
        let amounts = printed_amounts(text);
        let products = products(text, &amounts);
        let first = products.first()?;
        let of_all = products.iter().fold(0_i64, |sum, product| sum.saturating_add(product.amount));
        let later = amounts.iter().find(|amount| {
            amount.currency == Some(first.currency) && products.iter().all(|product| amount.from >= product.until)
        });
        // Another amount beside the product makes the total too, unless it is that total.
        let last = products.last()?.until;
        let announced = later.is_none_or(|later| {
            let gap = text.get(last..later.from).unwrap_or_default();
            gap.contains('=') || any_phrase(gap, &["общо", "всичко", "сума*", "или"]).is_some()
        });
        if !announced {
            return None;
        }
        let known: Vec<Money> = match later {
            Some(later) => vec![Money { amount: later.amount, currency: first.currency }],
            None => totals(row),
        };
        let agrees = |money: &Money| money.amount.0 == of_all || money.amount.0 == first.amount;
        if known.iter().any(agrees) {
            return None;
        }
        let stated = known.into_iter().find(|money| {
            let (least, most) = (of_all.saturating_mul(TENTHS.0), of_all.saturating_mul(TENTHS.1));
            money.currency == first.currency && (least..=most).contains(&money.amount.0.saturating_mul(10))
        })?;
        let here = Quotation { at: row.place(field), quote: quoting::around(text, first.from, first.until) };
        let there = (later.is_none() && field != "funding_text").then(|| row.quote("funding_text", row.funding()));
        let factors: Vec<String> = products.iter().map(|product| product.factors.clone()).collect();
        Some(
            Defect::at([here].into_iter().chain(there))
                .compared("factors", factors.join(" + "))
                .money("product", Money { amount: Amount(of_all), currency: first.currency })
                .money("stated", stated),
        )
    })
}

/// What the row costs, as its cell of money says it.
fn totals(row: &Row<'_>) -> Vec<Money> {
    let lines = row.item.funding.iter().filter(|line| line.what != Some(FundingWhat::Monthly));
    total_of_row(row).into_iter().chain(lines.filter_map(Funding::money)).collect()
}

fn products(text: &str, amounts: &[PrintedAmount]) -> Vec<Product> {
    amounts
        .windows(2)
        .enumerate()
        .filter_map(|(index, pair)| {
            let [many, rate] = pair else { return None };
            let count = many.amount.0 / 100;
            let whole = many.amount.0 % 100 == 0 && many.currency.is_none() && (2..100_000).contains(&count);
            let between = text.get(many.until..rate.from)?;
            let by = words(between).last().is_some_and(|word| word.text.to_lowercase() == "по") || is_sign(between);
            let currency = rate.currency?;
            if !whole || !by || between.chars().count() > 40 || rate.amount.0 <= 0 {
                return None;
            }
            let behind: String = text.get(rate.until..)?.chars().take(45).collect();
            let next = amounts.get(index + 2).filter(|next| next.from <= rate.until + behind.len());
            let until_next = next.map_or(behind.as_str(), |next| text.get(rate.until..next.from).unwrap_or_default());
            let times = next.filter(|next| {
                let days = next.amount.0 / 100;
                let unit: String = text.get(next.until..).unwrap_or_default().chars().take(14).collect();
                let of_time = any_phrase(&unit, DURATIONS).is_some_and(|(from, _)| from < 2);
                let whole = next.currency.is_none() && next.amount.0 % 100 == 0 && (2..=400).contains(&days);
                whole && (of_time || is_sign(until_next))
            });
            // What is paid for a day and not said for how many.
            let first_words = until_next.split([',', ';', '(', '–']).next().unwrap_or_default();
            if times.is_none() && any_phrase(first_words, PERIODS).is_some() {
                return None;
            }
            let days = times.map_or(1, |next| next.amount.0 / 100);
            let until = times.map_or(rate.until, |next| next.until);
            Some(Product {
                amount: rate.amount.0.saturating_mul(count).saturating_mul(days),
                currency,
                factors: factors(text, many, rate, times),
                from: many.from,
                until,
            })
        })
        .collect()
}

fn factors(text: &str, many: &PrintedAmount, rate: &PrintedAmount, times: Option<&PrintedAmount>) -> String {
    let printed = |amount: &PrintedAmount| text.get(amount.from..amount.until).unwrap_or_default().to_owned();
    [Some(many), Some(rate), times].into_iter().flatten().map(printed).collect::<Vec<_>>().join(" × ")
}

/// "60 х 2,50".
fn is_sign(between: &str) -> bool {
    between.split_whitespace().last().is_some_and(|last| matches!(last, "×" | "х" | "x" | "X" | "Х" | "*"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn paid(text: &str, total: i64) -> AnnualPlan {
        plan(vec![row("1", "Обществена трапезария").paid(text).amount(total, None)])
    }

    fn described(text: &str, total: i64) -> AnnualPlan {
        plan(vec![row("1", "Център").described(text).paid("ДДД").amount(total, None)])
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Проект – 60 лица по 2,50 лв. на ден за 220 дни, общо 39 600 лв.";
        assert_found(&RULE, &paid(text, 39_600), "60 лица по 2,50");
        assert_found(&RULE, &paid("40 х 1200 лв. = 84 000 лв.", 84_000), "40 х 1200");
        assert_found(&RULE, &described("Издръжката е 12 места по 9 880 лв. за годината.", 118_650), "9 880");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &paid("60 лица по 2,50 лв. на ден за 220 дни, общо 33 000 лв.", 33_000));
        assert_silent(&RULE, &paid("60 лица по 2,50 лв. на ден, общо 39 600 лв.", 39_600));
        assert_silent(&RULE, &paid("5 деца по 100 лв. и 4 деца по 200 лв., общо 1 300 лв.", 1_300));
        assert_silent(&RULE, &described("Издръжката е 12 места по 9 880 лв. за годината.", 118_560));
        assert_silent(&RULE, &described("12 места по 9 880 лв. и заплати.", 318_560));
        assert_silent(&RULE, &paid("5 деца по 100 лв., материали 600 лв.", 1_100));
    }
}
