//! The parts of a row's amount (salaries, maintenance) do not give the whole that the same row states.
//!
//! An error: both cannot be right. Example: "общо 100 000 лв., за издръжка 60 000 лв., за заплати 41 000 лв.".

use opora_domain::findings::Severity;
use opora_domain::money::{Amount, Money};
use opora_domain::planning::{Funding, FundingWhat};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-parts-of-row", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().filter_map(defect).collect()
}

fn defect(row: &Row<'_>) -> Option<Defect> {
    let lines = &row.item.funding;
    let amount_of = |what| lines.iter().filter(move |line| line.what == Some(what)).filter_map(Funding::money);
    // The whole is the only amount called so, or else the only one without a name.
    let only = |mut amounts: Vec<Money>| amounts.pop().filter(|_| amounts.is_empty());
    let nameless = lines.iter().filter(|line| line.what.is_none()).filter_map(Funding::money);
    let whole = only(amount_of(FundingWhat::Total).collect()).or_else(|| only(nameless.collect()))?;
    let parts: Vec<Money> = amount_of(FundingWhat::Salaries).chain(amount_of(FundingWhat::Maintenance)).collect();
    if parts.len() < 2 || parts.iter().any(|part| part.currency != whole.currency) {
        return None;
    }
    let sum = parts.iter().fold(0_i64, |sum, part| sum.saturating_add(part.amount.0));
    let money = |minor| Money { amount: Amount(minor), currency: whole.currency };
    (sum != whole.amount.0).then(|| {
        let mut defect = Defect::at([row.quote("funding_text", row.funding())])
            .money("whole", whole)
            .money("sum", money(sum))
            .money("difference", money(whole.amount.0.saturating_sub(sum)));
        defect.values.extend(parts.iter().map(|part| (part.amount.0 / 100).to_string()));
        defect
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn patronage(whole: i64) -> AnnualPlan {
        let text = format!("общо {whole} лв.; издръжка 60000 лв., заплати 41000 лв.");
        plan(vec![
            row("1", "Домашен социален патронаж")
                .paid(&text)
                .amount(whole, Some(FundingWhat::Total))
                .amount(60_000, Some(FundingWhat::Maintenance))
                .amount(41_000, Some(FundingWhat::Salaries)),
        ])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &patronage(100_000), "общо 100000 лв.");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &patronage(101_000));
    }
}
