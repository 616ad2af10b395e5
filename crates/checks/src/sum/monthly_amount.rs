//! A row's total divided by its monthly amount is no whole number of months of one year.
//!
//! An error: total and monthly amount cannot both be right. Silent where the row says by how many people the monthly
//! amount is to be multiplied and it adds up. Example: 5 000 лв. at 300 лв. a month are 16.7 months.

use opora_domain::findings::Severity;
use opora_domain::planning::{Funding, FundingWhat};

use crate::amounts::numbers;
use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-monthly-amount", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().filter_map(defect).collect()
}

fn defect(row: &Row<'_>) -> Option<Defect> {
    let lines = &row.item.funding;
    let one = |what: Option<FundingWhat>| {
        let mut found = lines.iter().filter(|line| line.what == what).filter_map(Funding::money);
        found.next().filter(|_| found.next().is_none())
    };
    let (total, monthly) = (one(Some(FundingWhat::Total)).or_else(|| one(None))?, one(Some(FundingWhat::Monthly))?);
    if monthly.amount.0 <= 0 || total.currency != monthly.currency {
        return None;
    }
    let fits = |by: i64| {
        let unit = monthly.amount.0.saturating_mul(by);
        unit > 0 && total.amount.0 % unit == 0 && (1..=12).contains(&(total.amount.0 / unit))
    };
    let multiplied =
        numbers(row.funding()).into_iter().any(|number| (2..1000).contains(&number.value) && fits(number.value));
    if fits(1) || multiplied {
        return None;
    }
    let tenths = total.amount.0.saturating_mul(10) / monthly.amount.0;
    let months = format!("{},{}", tenths / 10, tenths % 10);
    Some(
        Defect::at([row.quote("funding_text", row.funding())])
            .money("total", total)
            .money("monthly", monthly)
            .compared("months", months),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn paid_monthly(total: i64, monthly: i64, text: &str) -> AnnualPlan {
        plan(vec![
            row("1", "Личен асистент")
                .paid(text)
                .amount(total, Some(FundingWhat::Total))
                .amount(monthly, Some(FundingWhat::Monthly)),
        ])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &paid_monthly(5_000, 300, "общо 5000 лв., месечно 300 лв."), "месечно 300 лв.");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &paid_monthly(3_600, 300, "общо 3600 лв., месечно 300 лв."));
        assert_silent(&RULE, &paid_monthly(36_000, 300, "10 асистенти по 300 лв. месечно, общо 36000 лв."));
    }
}
