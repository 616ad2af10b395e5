//! The funding of an item, from its columns of sources and amounts.

use opora_domain::evidence::{Evidence, EvidenceByField};
use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{Funding, FundingSource, FundingWhat, Item, SectionKind};

use super::ItemContext;
use super::text::on_one_line;
use crate::cells::amounts::FoundAmount;
use crate::cells::funding::{amounts_of_cell, funding};
use crate::tables::RawCell;

pub(super) fn read_funding(
    item: &mut Item,
    sources: &[RawCell],
    sums: &[RawCell],
    context: ItemContext,
    evidence: &mut EvidenceByField,
) {
    let source_text = on_one_line(sources);
    let sum_text = on_one_line(sums);
    let currency = sources.iter().chain(sums).find_map(|cell| cell.currency).or(context.currency);
    let mut certain = true;
    if let Some(text) = &source_text {
        let found = funding(text, currency);
        certain = found.certain;
        item.funding = found.funding;
    }
    if let Some(text) = &sum_text {
        let amounts = as_headed(amounts_of_lines(sums, text, currency), sums);
        if item.funding.is_empty() && !amounts.is_empty() {
            let found = funding(text, currency);
            certain = found.certain;
            item.funding = found.funding;
            if item.funding.len() == amounts.len() {
                add_amounts(&mut item.funding, &amounts);
            }
        } else if item.funding.iter().all(|line| line.amount.is_none()) {
            add_amounts(&mut item.funding, &amounts);
        }
    }
    // The heading of the section names the source of bare sums.
    let named = match context.kind {
        SectionKind::MunicipalServices => Some(FundingSource::MunicipalBudget),
        SectionKind::MapServices => Some(FundingSource::StateBudget),
        _ => None,
    };
    if let (Some(named), false) = (named, certain) {
        for line in &mut item.funding {
            line.source = named;
        }
    }
    item.funding_text = source_text.or(sum_text);
    if let Some(cell) = sources.first().or(sums.first()) {
        let confidence = if certain { cell.confidence } else { cell.confidence.min(0.5) };
        evidence.insert("funding".to_owned(), Evidence { at: cell.at, confidence });
        if item.funding_text.is_some() {
            evidence.insert("funding_text".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
        }
    }
}

/// The amounts of a cell; where each of its lines is one, they are read line by line.
fn amounts_of_lines(
    sums: &[RawCell],
    text: &str,
    currency: Option<Currency>,
) -> Vec<(Option<FundingWhat>, FoundAmount)> {
    let lines: Vec<_> =
        sums.iter().flat_map(|cell| &cell.lines).map(|line| amounts_of_cell(&line.text, currency)).collect();
    if lines.len() > 1 && lines.iter().all(|line| line.len() == 1) {
        return lines.into_iter().flatten().collect();
    }
    amounts_of_cell(text, currency)
}

/// Bare numbers below a heading such as `хил. лв.` or `лв. на месец`: the heading says what they are.
fn as_headed(
    amounts: Vec<(Option<FundingWhat>, FoundAmount)>,
    sums: &[RawCell],
) -> Vec<(Option<FundingWhat>, FoundAmount)> {
    let Some(heading) = sums.first().map(|cell| cell.money) else { return amounts };
    // A cell that prints its own currency says all of it itself.
    let bare = !sums.iter().any(|cell| {
        crate::matching::tokens(&cell.text)
            .iter()
            .any(|token| token.is_sign("€") || token.has_any_stem(&["лв", "лева", "евро"]))
    });
    amounts
        .into_iter()
        .map(|(what, found)| {
            let amount = found.amount.0.checked_mul(heading.factor).filter(|_| bare).map_or(found.amount, Amount);
            (what.or(heading.monthly.then_some(FundingWhat::Monthly)), FoundAmount { amount, ..found })
        })
        .collect()
}

/// Amounts of a column of their own: one for each source where there are as many, else all for the first.
fn add_amounts(funding: &mut Vec<Funding>, amounts: &[(Option<FundingWhat>, FoundAmount)]) {
    if funding.len() == amounts.len() {
        for (line, (what, found)) in funding.iter_mut().zip(amounts) {
            (line.amount, line.currency, line.what) = (Some(found.amount), found.currency, *what);
        }
        return;
    }
    let Some(first) = funding.first().cloned() else { return };
    let lines: Vec<Funding> = amounts
        .iter()
        .map(|(what, found)| Funding {
            amount: Some(found.amount),
            currency: found.currency,
            what: *what,
            ..first.clone()
        })
        .collect();
    if !lines.is_empty() {
        funding.splice(0..1, lines);
    }
}
