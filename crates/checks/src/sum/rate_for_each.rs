//! "20 човека по 500 лв. на месец" with a total that the rate gives only when it is for all of them together.
//!
//! A warning: a reader must decide what the rate means. Example: 20 people at 500 лв. a month, total 6 000 лв.

use opora_domain::findings::Severity;
use opora_domain::money::Money;
use opora_domain::planning::FundingWhat;

use crate::amounts::printed_amounts;
use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "sum-rate-for-each", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().filter_map(defect).collect()
}

fn defect(row: &Row<'_>) -> Option<Defect> {
    let text = row.funding();
    let total =
        row.item.funding.iter().find(|line| line.what == Some(FundingWhat::Total) || line.what.is_none())?.money()?;
    let amounts = printed_amounts(text);
    amounts.windows(2).find_map(|pair| {
        let [people, rate] = pair else { return None };
        let between = text.get(people.until..rate.from)?.to_lowercase();
        let after = text.get(rate.until..)?.to_lowercase();
        let each = people.currency.is_none() && words(&between).iter().any(|word| word.text == "по");
        let monthly = any_phrase(&after, &["на месец", "месечно", "за месец"]).is_some_and(|(from, _)| from < 20);
        let (count, currency) = (people.amount.0 / 100, rate.currency?);
        if !each || !monthly || currency != total.currency || count < 2 || rate.amount.0 <= 0 {
            return None;
        }
        let unit = rate.amount.0.saturating_mul(count);
        let fits = total.amount.0 % unit == 0 && (1..=12).contains(&(total.amount.0 / unit));
        (!fits).then(|| {
            Defect::at([row.quote("funding_text", text)])
                .compared("people", count.to_string())
                .money("monthly", Money { amount: rate.amount, currency })
                .money("total", total)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn workers(total: i64) -> AnnualPlan {
        let text = format!("20 човека по 500 лв. на месец. Обща сума {total} лв.");
        plan(vec![row("1", "Работници").paid(&text).amount(total, Some(FundingWhat::Total))])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &workers(6_000), "20 човека по 500 лв.");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &workers(120_000));
    }
}
