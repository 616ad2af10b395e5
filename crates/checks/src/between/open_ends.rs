//! Rows of the plan and measures of the strategy that have no counterpart, and the texts that name them.

use opora_domain::findings::Quotation;
use opora_domain::strategies::Strategy;
use opora_domain::tracing::{Coverage, coverage, elements_of_strategy, propose};

use crate::examination::{Examination, Row};
use crate::quoting;

/// What the plan and the strategy in force leave open. `None` where there is no such strategy, or the plan or the
/// strategy has nothing to compare: then everything would be open and nothing would be said.
pub(super) fn coverage_of<'a>(examination: &Examination<'a>) -> Option<(Coverage, &'a Strategy)> {
    let strategy = in_force(examination)?;
    if examination.rows.is_empty() || strategy.measures().next().is_none() {
        return None;
    }
    let beside = &examination.beside;
    let mut proposals = propose(&examination.plan, strategy);
    for proposal in &mut proposals {
        let item = &proposal.item;
        let is_refused = |path: &str| beside.refused.iter().any(|(row, element)| row == item && element == path);
        proposal.candidates.retain(|candidate| !is_refused(&candidate.path));
    }
    Some((coverage(&examination.plan, strategy, &proposals, beside.confirmed), strategy))
}

/// The strategy, where its period does not speak against the plan's year.
fn in_force<'a>(examination: &Examination<'a>) -> Option<&'a Strategy> {
    examination.beside.strategy.filter(|strategy| covers(strategy, examination.plan.year) != Some(false))
}

/// Whether the period of a strategy holds a year; `None` where one of them is not known.
pub(super) fn covers(strategy: &Strategy, year: Option<u16>) -> Option<bool> {
    let (period, year) = (strategy.period?, i16::try_from(year?).ok()?);
    Some((period.from.year()..=period.to.year()).contains(&year))
}

/// The row at a path of the plan.
pub(super) fn row_at<'a, 'b>(examination: &'b Examination<'a>, path: &str) -> Option<&'b Row<'a>> {
    let mut positions = path.split('/').filter_map(|part| part.parse::<usize>().ok());
    let (section, item) = (positions.next()?, positions.next()?);
    examination.rows_of(section).nth(item)
}

/// The numbers and titles of measures, quoted without a place: they stand in another document.
pub(super) fn measures_at(strategy: &Strategy, paths: &[String]) -> Vec<Quotation> {
    let elements = elements_of_strategy(strategy);
    let named = elements.iter().filter(|element| paths.contains(&element.path));
    let quotes = named.map(|element| {
        let number = element.number.as_deref().unwrap_or_default();
        Quotation { at: None, quote: quoting::whole(&format!("{number} {}", element.text)) }
    });
    quotes.collect()
}
