//! A value of the exchange format as a person reads it.

use serde_json::{Map, Value};

use super::field::{FUNDING_FIELDS, FieldKind, choice_text, field_of, kind_of};
use crate::words::Words;

/// The value in words; `None` where it is absent.
pub fn shown(words: Words, path: &str, value: &Value) -> Option<String> {
    let text = match (kind_of(path), value) {
        (_, Value::Null) => return None,
        (Some(FieldKind::Choice { text, .. }), Value::String(name)) => choice_text(words, text, name),
        (Some(FieldKind::Date), Value::String(date)) => {
            date.parse().map_or_else(|_| date.clone(), |date| words.date(date))
        }
        (Some(FieldKind::Amount), Value::String(amount)) => {
            amount.parse().map_or_else(|_| amount.clone(), |amount| words.amount(amount))
        }
        (Some(FieldKind::Years), Value::Object(years)) => years_in_lines(years),
        (Some(FieldKind::Schedule), Value::Array(quarters)) => schedule(words, quarters),
        (_, Value::Array(lines)) if field_of(path).ends_with("funding") => funding(words, lines),
        (_, value) => plain(value),
    };
    (!text.is_empty()).then_some(text)
}

fn schedule(words: Words, quarters: &[Value]) -> String {
    let named = ["I", "II", "III", "IV"].into_iter().zip(quarters).filter_map(|(numeral, quarter)| {
        Some(format!("{numeral}: {}", words.say(&format!("quarter-use-{}", quarter.as_str()?))))
    });
    let text = named.collect::<Vec<_>>().join("; ");
    if text.is_empty() { words.say("schedule-none") } else { text }
}

/// Sources of money, a line each: the source, the programme, the amount and what it is for.
fn funding(words: Words, lines: &[Value]) -> String {
    let one = |line: &Value| {
        let told = FUNDING_FIELDS
            .iter()
            .filter_map(|(field, _)| shown(words, &format!("sections/0/items/0/funding/0/{field}"), line.get(*field)?));
        told.collect::<Vec<_>>().join(", ")
    };
    lines.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// Each year with its text, on a line of its own.
pub fn years_in_lines(years: &Map<String, Value>) -> String {
    let lines = years.iter().filter_map(|(year, text)| Some(format!("{year}: {}", text.as_str()?)));
    lines.collect::<Vec<_>>().join("\n")
}

/// Any value without its field: lists line by line, objects as their parts.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(entries) => {
            entries.iter().map(plain).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
        }
        Value::Object(parts) => {
            let told = parts.iter().filter(|(name, _)| !["at", "confidence", "evidence"].contains(&name.as_str()));
            told.map(|(_, part)| plain(part)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
        }
    }
}
