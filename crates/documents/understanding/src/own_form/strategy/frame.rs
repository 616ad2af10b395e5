//! The lines below the title: municipality, district, period, adoption.

use jiff::civil::Date;
use opora_domain::evidence::Evidence;
use opora_domain::planning::{Adoption, Period};
use opora_domain::strategies::Strategy;

use super::super::values::date;
use super::lines::StrategyLine;
use super::words;

/// Whether the line is one of them.
pub(super) fn line(line: &StrategyLine, strategy: &mut Strategy) -> bool {
    let value = |label: &str| line.text.strip_prefix(label).map(str::to_owned);
    let field = if let Some(name) = value(words::MUNICIPALITY) {
        strategy.municipality = Some(name);
        "municipality"
    } else if let Some(name) = value(words::DISTRICT) {
        strategy.district = Some(name);
        "district"
    } else if let Some(text) = value(words::PERIOD) {
        strategy.period = period(&text);
        "period"
    } else if let Some(body) = value(words::ADOPTED_BY) {
        adoption(strategy).body = Some(body);
        "adoption"
    } else if let Some(number) = value(words::DECISION) {
        adoption(strategy).decision = Some(number);
        "adoption"
    } else if let Some(number) = value(words::PROTOCOL) {
        adoption(strategy).protocol = Some(number);
        "adoption"
    } else if let Some(text) = value(words::ADOPTED_ON) {
        adoption(strategy).date = date(&text);
        "adoption"
    } else if value(words::ADOPTION_OPEN).is_some() {
        adoption(strategy);
        "adoption"
    } else {
        return false;
    };
    strategy.evidence.entry(field.to_owned()).or_insert(Evidence { at: line.at, confidence: 1.0 });
    true
}

fn adoption(strategy: &mut Strategy) -> &mut Adoption {
    strategy.adoption.get_or_insert_default()
}

/// Whole years, or days.
fn period(text: &str) -> Option<Period> {
    let (from, to) = text.split_once('–')?;
    if let (Ok(from), Ok(to)) = (from.trim().parse(), to.trim().trim_end_matches("г.").trim().parse()) {
        return Some(Period { from: Date::new(from, 1, 1).ok()?, to: Date::new(to, 12, 31).ok()? });
    }
    Some(Period { from: date(from)?, to: date(to)? })
}
