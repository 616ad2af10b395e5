//! The plan's own facts above its rows: year, period, decision, persons, totals.

use maud::{Markup, html};
use opora_domain::planning::{Adoption, AnnualPlan, Person};

use crate::components::funding_chart::{Bar, FundingChart, funding_chart};
use crate::planning::names;
use crate::words::Words;

/// The facts as a line of figures. What the plan does not say is not shown.
pub fn plan_facts(words: Words, plan: &AnnualPlan) -> Markup {
    let rows: usize = plan.sections.iter().map(|section| section.items.len()).sum();
    let facts = [
        ("fact-municipality", plan.municipality.clone()),
        ("fact-year", plan.year.map(|year| year.to_string())),
        ("fact-period", plan.period.map(|period| format!("{} – {}", words.date(period.from), words.date(period.to)))),
        ("fact-strategy-period", plan.strategy_period.map(|span| format!("{}–{}", span.from, span.to))),
        ("fact-adoption", plan.adoption.as_ref().and_then(|adoption| adoption_text(words, adoption))),
        ("fact-approved-by", plan.approved_by.as_ref().and_then(person_text)),
        ("fact-coordinated-by", plan.coordinated_by.as_ref().and_then(person_text)),
        ("fact-rows", Some(words.number(rows))),
    ];
    html! {
        dl.figure_line {
            @for (key, value) in facts {
                @if let Some(value) = value { div { dt { (words.say(key)) } dd { (value) } } }
            }
        }
    }
}

/// The decision in one line, without the blanks.
pub fn adoption_text(words: Words, adoption: &Adoption) -> Option<String> {
    let parts = [
        adoption.decision.as_deref().map(|number| words.with("fact-decision-number", &[("number", number.into())])),
        adoption.protocol.as_deref().map(|number| words.with("fact-protocol-number", &[("number", number.into())])),
        adoption.date.map(|date| words.date(date)),
    ];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    (!text.is_empty()).then_some(text)
}

/// Name and role, as far as they are known.
pub fn person_text(person: &Person) -> Option<String> {
    let text = [person.name.as_deref(), person.role.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    (!text.is_empty()).then_some(text)
}

/// Money by source, or, where the plan names no amount, the number of rows by source.
pub fn money_by_source(words: Words, plan: &AnnualPlan) -> Markup {
    let money = plan.money();
    if money.is_empty() {
        return rows_by_source(words, plan);
    }
    let longest = money.lines().map(|(_, money)| money.amount.0).max().unwrap_or(0);
    let bars = money.lines().map(|(source, money)| Bar {
        label: words.say(&format!("funding-source-{}", names::funding_source(source))),
        figure: words.money(money),
        thousandths: thousandths(money.amount.0, longest),
    });
    let mut totals: Vec<_> =
        money.totals().into_iter().map(|total| (words.say("money-total"), words.money(total))).collect();
    if let Some(stated) = &plan.stated_total {
        let figure = match stated.currency {
            Some(currency) => words.money(opora_domain::money::Money { amount: stated.amount, currency }),
            None => words.amount(stated.amount),
        };
        totals.push((words.say("money-stated-total"), figure));
    }
    funding_chart(&FundingChart {
        caption: words.say("money-caption"),
        source_heading: words.say("money-source"),
        figure_heading: words.say("money-amount"),
        bars: bars.collect(),
        totals,
    })
}

fn rows_by_source(words: Words, plan: &AnnualPlan) -> Markup {
    let items = || plan.sections.iter().flat_map(|section| &section.items);
    let counted = names::FUNDING_SOURCES.into_iter().map(|source| {
        (source, items().filter(|item| item.funding.iter().any(|funding| funding.source == source)).count())
    });
    let counted: Vec<_> = counted.filter(|(_, count)| *count > 0).collect();
    let longest = counted.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let bars = counted.into_iter().map(|(source, count)| Bar {
        label: words.say(&format!("funding-source-{}", names::funding_source(source))),
        figure: words.number(count),
        thousandths: thousandths(i64::try_from(count).unwrap_or(0), i64::try_from(longest).unwrap_or(0)),
    });
    html! {
        p.muted { (words.say("money-none")) }
        (funding_chart(&FundingChart {
            caption: words.say("money-rows-caption"),
            source_heading: words.say("money-source"),
            figure_heading: words.say("money-rows"),
            bars: bars.collect(),
            totals: Vec::new(),
        }))
    }
}

fn thousandths(part: i64, whole: i64) -> u32 {
    if whole <= 0 { 0 } else { u32::try_from((i128::from(part.max(0)) * 1000) / i128::from(whole)).unwrap_or(1000) }
}
