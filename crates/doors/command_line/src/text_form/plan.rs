//! A plan as text: what stands around the rows, the sections with their rows, what was not placed.

use jiff::civil::Date;
use opora_domain::evidence::Accounting;
use opora_domain::planning::{Adoption, AnnualPlan, Period, Person, Section, StatedTotal};
use opora_texts::{Language, Value, say, written};
use serde::Serialize;

use super::{item, place};

pub fn plan(plan: &AnnualPlan, language: Language) -> String {
    let mut lines = vec![plan.title.clone().unwrap_or_else(|| say(language, "plan-untitled", &[]))];
    lines.extend(facts(plan, language));
    for (heading, texts) in [
        ("plan-values", &plan.values),
        ("plan-principles", &plan.principles),
        ("plan-goals", &plan.goals),
        ("plan-target-groups", &plan.target_groups),
    ] {
        if !texts.is_empty() {
            lines.push(say(language, heading, &[]));
            lines.extend(texts.iter().map(|text| format!("  - {text}")));
        }
    }
    for section in &plan.sections {
        lines.push(String::new());
        lines.extend(section_lines(section, language));
    }
    for narrative in &plan.narrative {
        lines.push(String::new());
        lines.extend(narrative.heading.clone());
        lines.extend(narrative.text.iter().map(|text| format!("  {}", text.replace('\n', "\n  "))));
    }
    lines.push(String::new());
    lines.extend(accounting(&plan.accounting, language));
    lines.join("\n")
}

fn facts(plan: &AnnualPlan, language: Language) -> Vec<String> {
    let fact = |key: &str, value: Option<String>| value.map(|value| say(language, key, &[("value", value.into())]));
    let day = |date: Date| written::date(language, date.year(), date.month(), date.day());
    let dash = |from: String, to: String| format!("{from} – {to}");
    let consultation = plan.consultation.as_ref();
    [
        fact("plan-municipality", plan.municipality.clone()),
        fact("plan-district", plan.district.clone()),
        fact("plan-year", plan.year.map(|year| year.to_string())),
        fact("plan-period", plan.period.map(|period| days(period, language))),
        fact("plan-strategy", plan.strategy_period.map(|span| dash(span.from.to_string(), span.to.to_string()))),
        fact("plan-adopted", plan.adoption.as_ref().map(|adoption| adoption_in_words(adoption, language))),
        fact("plan-approved", plan.approved_by.as_ref().map(person)),
        fact("plan-coordinated", plan.coordinated_by.as_ref().map(person)),
        fact("plan-published", consultation.and_then(|consultation| consultation.published).map(day)),
        fact("plan-opinions-until", consultation.and_then(|consultation| consultation.until).map(day)),
        fact("plan-meeting", consultation.and_then(|consultation| consultation.meeting).map(day)),
        fact("plan-participants", consultation.and_then(|consultation| consultation.participants.clone())),
        fact("plan-vision", plan.vision.clone()),
        fact("plan-total", plan.stated_total.as_ref().map(|total| stated(total, language))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// From the first to the last day.
pub(super) fn days(period: Period, language: Language) -> String {
    let day = |date: Date| written::date(language, date.year(), date.month(), date.day());
    format!("{} – {}", day(period.from), day(period.to))
}

pub(super) fn adoption_in_words(adoption: &Adoption, language: Language) -> String {
    let part = |key: &str, value: Option<String>| value.map(|value| say(language, key, &[("value", value.into())]));
    let date = adoption.date.map(|date| written::date(language, date.year(), date.month(), date.day()));
    let parts: Vec<String> = [
        adoption.body.clone(),
        part("adoption-decision", adoption.decision.clone()),
        part("adoption-protocol", adoption.protocol.clone()),
        date,
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() { say(language, "adoption-blank", &[]) } else { parts.join(", ") }
}

fn person(person: &Person) -> String {
    [person.name.as_deref(), person.role.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn stated(total: &StatedTotal, language: Language) -> String {
    match total.currency {
        Some(currency) => written::money(language, total.amount.0, currency.code()),
        None => say(language, "amount-without-currency", &[("amount", total.amount.to_string().into())]),
    }
}

fn section_lines(section: &Section, language: Language) -> Vec<String> {
    let kind = say(language, &format!("section-kind-{}", name_of(&section.kind)), &[]);
    let number = section.number.as_ref().map(|number| format!("{number}. ")).unwrap_or_default();
    let title = section.title.clone().unwrap_or_else(|| kind.clone());
    let rows = section.items.len();
    let values: [(&str, Value<'_>); 3] =
        [("title", format!("{number}{title}").into()), ("kind", kind.into()), ("rows", rows.into())];
    let mut lines = vec![say(language, "section-line", &values)];
    let fact = |key: &str, value: String| format!("  {}", say(language, key, &[("value", value.into())]));
    lines.extend(section.general_objective.clone().map(|objective| fact("section-objective", objective)));
    lines.extend(section.stated_total.as_ref().map(|total| fact("section-total", stated(total, language))));
    for row in &section.items {
        lines.extend(item::lines(row, language));
    }
    lines
}

pub(super) fn accounting(accounting: &Accounting, language: Language) -> Vec<String> {
    let counts = [("blocks", accounting.blocks.into()), ("placed", accounting.placed.into())];
    let mut lines = vec![say(language, "accounting-line", &counts)];
    for unplaced in &accounting.unplaced {
        let quote = say(language, "quotation", &[("quote", (&unplaced.text).into())]);
        lines.push(format!("  {}: {quote}", place::in_words(&unplaced.at, language)));
    }
    lines
}

/// The name of a value in the exchange format, by which its text is found.
pub fn name_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
