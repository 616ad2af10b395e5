//! The total of a section printed again elsewhere with another amount: a table of the sources of money with a column for
//! each part of the plan, a sentence that says what a part costs, or what the municipality pays of it from its own budget.
//!
//! An error: one of the two is wrong. Where the sentence names no section, it must be near the sum of the whole plan.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::money::{Amount, Money};
use opora_domain::planning::{FundingSource, FundingWhat, Section};
use opora_tree::Place;

use crate::amounts::{PrintedAmount, printed_amounts};
use crate::examination::{Examination, Field, Row, Text};
use crate::letters::small_letters;
use crate::quoting::sentence_around;
use crate::rule::{Defect, Rule};
use crate::sum::total_of_row::total_of_row;
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "sum-section-elsewhere", severity: Severity::Error, find };

const PARTS: &[&str] = &["раздел", "раздела", "част", "частта", "направление", "приоритет", "точка", "т"];
/// Who pays, as sentences say it.
const SOURCES: &[(&[&str], FundingSource)] = &[
    (
        &[
            "собствен* бюджет",
            "собствен* си бюджет",
            "собственото финансиране",
            "общинск* бюджет",
            "бюджет* на община*",
            "местн* дейност*",
        ],
        FundingSource::MunicipalBudget,
    ),
    (&["делегиран*"], FundingSource::StateDelegated),
    (&["дарения", "дарители"], FundingSource::Donations),
];
/// What the plan costs in all.
const WHOLE: &[&str] = &[
    "общо по плана",
    "общо за плана",
    "за изпълнение на плана",
    "за изпълнението на плана",
    "общият бюджет на плана",
    "общата стойност на плана",
    "стойността на плана",
];
/// What the state does not pay.
const NOT_OF_STATE: &[&str] = &["не са делегирани", "недържавн*", "извън делегиран*"];
/// Sentences about other money: of other years, for one place or person, of which only a part is told.
const OTHERS: &[&str] = &[
    "миналат*",
    "предходн*",
    "изразходван*",
    "усвоен*",
    "на месец",
    "месечно",
    "допълнителн*",
    "от тях",
    "от които",
    "в т ч",
];
/// A statement further from the sum than this (in tenths) is about something else.
const OF_SECTION: (i64, i64) = (5, 20);
const OF_PLAN: (i64, i64) = (8, 12);

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = in_tables(examination);
    defects.extend(examination.prose().filter(|text| text.field == Field::Prose).filter_map(|text| {
        let in_table = text.at.is_some_and(|at| at.table.is_some());
        (!in_table).then(|| in_sentences(examination, text)).flatten()
    }));
    defects
}

/// The section that a stretch of text calls by its number: "раздел Б", "част 3".
fn named<'a>(examination: &'a Examination<'_>, said: &str) -> Option<(usize, &'a Section)> {
    let small = small_letters(said);
    let all = tokens(&small);
    let numbers: Vec<&str> = all
        .windows(2)
        .filter_map(|pair| {
            let [noun, number] = pair else { return None };
            (PARTS.contains(&noun.text) && number.text.chars().count() <= 4).then_some(number.text)
        })
        .collect();
    let [number] = numbers.as_slice() else { return None };
    let is_it = |section: &Section| {
        let own = section.number.as_deref().map(|own| small_letters(own.trim_end_matches(['.', ')'])));
        let title = small_letters(section.title.as_deref().unwrap_or_default());
        let head = tokens(&title);
        let in_title = matches!(head.as_slice(), [noun, own, ..] if PARTS.contains(&noun.text) && own.text == *number);
        own.as_deref() == Some(*number) || in_title
    };
    let mut found = examination.plan.sections.iter().enumerate().filter(|(_, section)| is_it(section));
    found.next().filter(|_| found.next().is_none())
}

/// Rows of one currency, added up; `None` where a row of the source has no amount.
fn sum_of(rows: &[&Row<'_>], source: Option<FundingSource>) -> Option<Money> {
    let mut sum: Option<Money> = None;
    for row in rows {
        let amount = match source {
            None => match total_of_row(row) {
                Some(total) => vec![total],
                None => continue,
            },
            Some(source) => {
                let mut lines = row.item.funding.iter().filter(|line| line.source == source).peekable();
                if lines.peek().is_none() {
                    continue;
                }
                let lines: Vec<_> = lines.filter(|line| line.what != Some(FundingWhat::Monthly)).collect();
                // Of a whole with its parts only the whole.
                let wholes = lines.iter().filter(|line| line.what == Some(FundingWhat::Total)).count();
                let counted = lines.iter().filter(|line| wholes == 0 || line.what == Some(FundingWhat::Total));
                counted.map(|line| line.money()).collect::<Option<Vec<_>>>()?
            }
        };
        for money in amount {
            let before = sum.unwrap_or(Money { amount: Amount(0), currency: money.currency });
            if before.currency != money.currency {
                return None;
            }
            sum = Some(Money { amount: Amount(before.amount.0.saturating_add(money.amount.0)), ..before });
        }
    }
    sum
}

/// The only amount of a sentence beside a source of money or a section.
fn in_sentences(examination: &Examination<'_>, text: &Text) -> Option<Defect> {
    let says = text.text.as_str();
    let amounts: Vec<PrintedAmount> =
        printed_amounts(says).into_iter().filter(|amount| amount.currency.is_some()).collect();
    amounts.iter().find_map(|amount| {
        let (from, until) = sentence_around(says, amount.from);
        let said = says.get(from..until)?;
        let alone = amounts.iter().filter(|other| (from..until).contains(&other.from)).count() == 1;
        let sources: Vec<FundingSource> =
            SOURCES.iter().filter(|(words, _)| any_phrase(said, words).is_some()).map(|(_, source)| *source).collect();
        let section = named(examination, said);
        let of_plan = any_phrase(said, WHOLE).is_some();
        let without_state = any_phrase(said, NOT_OF_STATE).is_some();
        let source = match sources.as_slice() {
            _ if without_state => None,
            [] if section.is_some() || of_plan => None,
            [one] => Some(*one),
            _ => return None,
        };
        if !alone || any_phrase(said, OTHERS).is_some() {
            return None;
        }
        let mut rows: Vec<&Row<'_>> = match section {
            Some((index, _)) => examination.rows_of(index).collect(),
            None => examination.rows.iter().collect(),
        };
        if without_state {
            rows.retain(|row| row.item.funding.iter().all(|line| line.source != FundingSource::StateDelegated));
        }
        // What one row costs may be said too.
        let of_row = rows.iter().any(|row| {
            total_of_row(row).is_some_and(|total| total.amount == amount.amount)
                || row.item.funding.iter().any(|line| line.amount == Some(amount.amount))
        });
        let (least, most) = if section.is_some() { OF_SECTION } else { OF_PLAN };
        let sum = sum_of(&rows, source).filter(|sum| Some(sum.currency) == amount.currency && !of_row)?;
        let near = (sum.amount.0.saturating_mul(least)..=sum.amount.0.saturating_mul(most))
            .contains(&amount.amount.0.saturating_mul(10));
        let of_one_section = || {
            (0..examination.plan.sections.len()).any(|index| {
                let rows: Vec<&Row<'_>> = examination.rows_of(index).collect();
                sum_of(&rows, source).is_some_and(|sum| sum.amount == amount.amount)
            })
        };
        if sum.amount == amount.amount || !near || section.is_none() && of_one_section() {
            return None;
        }
        let counted = rows
            .iter()
            .filter(|row| source.is_none_or(|source| row.item.funding.iter().any(|line| line.source == source)));
        let places = counted.map(|row| row.quote("funding_text", row.funding()));
        let stated = Money { amount: amount.amount, currency: sum.currency };
        let here = text.quote_around(amount.from, amount.until);
        Some(Defect::at([here].into_iter().chain(places)).money("stated", stated).money("sum", sum))
    })
}

/// A total in a column or a row that names the section.
fn in_tables(examination: &Examination<'_>) -> Vec<Defect> {
    let mut tables: BTreeMap<u32, BTreeMap<(u32, u32), &Text>> = BTreeMap::new();
    for text in &examination.texts {
        if let Some(Place { table: Some(table), row: Some(row), cell: Some(cell), .. }) = text.at {
            tables.entry(table).or_default().entry((row, cell)).or_insert(text);
        }
    }
    let mut defects = Vec::new();
    for cells in tables.values().take(100) {
        for ((row, column), heading) in cells {
            let short = heading.text.chars().count() < 60;
            let Some((index, section)) = named(examination, &heading.text).filter(|_| short) else { continue };
            let Some(stated) = section.stated_total.as_ref() else { continue };
            let below = cells.iter().filter(|((other, cell), _)| other > row && cell == column);
            let total = below.rev().find_map(|((other, _), text)| {
                let label = cells.range((*other, 0)..(*other, *column)).next()?.1;
                let of_all = any_phrase(&label.text, &["общо", "всичко", "сбор"]).is_some_and(|(from, _)| from < 4);
                Some((*text, amount_alone(&text.text).filter(|_| of_all)?))
            });
            let Some((text, printed)) = total else { continue };
            let own = cells.values().any(|text| {
                text.row.and_then(|row| examination.rows.get(row)).is_some_and(|row| row.section_index == index)
            });
            let ratio = printed.saturating_mul(10);
            let near = (stated.amount.0.saturating_mul(OF_SECTION.0)..=stated.amount.0.saturating_mul(OF_SECTION.1))
                .contains(&ratio);
            if printed == stated.amount.0 || !near || own && text.row.is_some() && cells.len() > 400 {
                continue;
            }
            let currency = stated.currency.unwrap_or(opora_domain::money::Currency::Bgn);
            let quoted =
                Quotation { at: text.at, quote: crate::quoting::whole(&format!("{} {}", heading.text, text.text)) };
            let elsewhere = printed_total(examination, stated.amount.0, text);
            defects.push(
                Defect::at([quoted].into_iter().chain(elsewhere))
                    .money("stated", Money { amount: Amount(printed), currency })
                    .money("sum", Money { amount: stated.amount, currency }),
            );
        }
    }
    defects
}

/// Where the section itself prints its total.
fn printed_total(examination: &Examination<'_>, amount: i64, not: &Text) -> Option<Quotation> {
    examination.texts.iter().filter(|text| !std::ptr::eq(*text, not)).find_map(|text| {
        let found = printed_amounts(&text.text).into_iter().find(|found| found.amount.0 == amount)?;
        Some(text.quote_around(found.from, found.until))
    })
}

/// The amount of a cell that holds nothing else.
fn amount_alone(text: &str) -> Option<i64> {
    let all = printed_amounts(text);
    let [one] = all.as_slice() else { return None };
    (one.from == 0).then_some(one.amount.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, row, saying, section, with_table};
    use opora_domain::planning::{AnnualPlan, SectionKind};

    fn told(text: &str) -> AnnualPlan {
        let mut plan = saying(text);
        let rows = vec![
            row("1", "Патронаж").paid("100 000 лв.").amount(100_000, None),
            row("2", "Клуб").paid("45 300 лв.").amount(45_300, None),
        ];
        plan.sections = vec![section(SectionKind::MunicipalServices, "Раздел Б. Услуги на общината", rows)];
        plan
    }

    fn sources(total: &str) -> AnnualPlan {
        let table: &[&[&str]] =
            &[&["Източник", "Услуги по раздел Б"], &["Общински бюджет", "145 300"], &["Общо", total]];
        let mut plan = with_table(told("Увод."), table);
        plan.sections[0].stated_total = crate::invented::total(145_300);
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &told(
                "За услугите по Раздел Б общината отделя от собствения си бюджет 154 300 лв. Останалото е от проекти.",
            ),
            "154 300",
        );
        assert_found(&RULE, &told("Средствата по раздел Б са 143 500 лв. за годината."), "143 500");
        assert_found(&RULE, &told("От общинския бюджет за плана се отделят 154 300 лв."), "154 300");
        assert_found(&RULE, &told("Общо по плана за годината са нужни 154 300 лв."), "154 300");
        assert_found(&RULE, &told("Средствата за услугите, които не са делегирани, са 143 500 лв."), "143 500");
        assert_found(&RULE, &sources("154 300"), "Услуги по раздел Б");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &told("За услугите по Раздел Б общината отделя от собствения си бюджет 145 300 лв."));
        assert_silent(&RULE, &told("От общинския бюджет за патронажа се отделят 100 000 лв."));
        assert_silent(&RULE, &told("През миналата година от общинския бюджет са дадени 154 300 лв."));
        assert_silent(&RULE, &told("Общинският бюджет е 8 200 000 лв."));
        assert_silent(&RULE, &sources("145 300"));
    }
}
