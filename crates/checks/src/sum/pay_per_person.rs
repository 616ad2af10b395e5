//! The monthly money for a number of assistants gives each of them less than half of the minimum wage of the year.
//!
//! A warning: the amount, the number or the months are wrong, or the work is of few hours, which the plan should say.

use opora_domain::findings::Severity;
use opora_domain::money::{Amount, Currency, Money};
use opora_domain::planning::FundingWhat;

use crate::amounts::numbers;
use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "sum-pay-per-person", severity: Severity::Warning, find };

/// The minimum monthly wage on 1 January of a year, in leva, by decrees of the Council of Ministers.
const MINIMUM_WAGE: &[(u16, i64)] = &[
    (2012, 270),
    (2013, 310),
    (2014, 340),
    (2015, 360),
    (2016, 420),
    (2017, 460),
    (2018, 510),
    (2019, 560),
    (2020, 610),
    (2021, 650),
    (2022, 650),
    (2023, 780),
    (2024, 933),
    (2025, 1077),
];
const STAFF: &[&str] = &["лични асистенти", "социални асистенти", "домашни помощници", "асистенти", "санитари"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let wage = examination.plan.year.and_then(|year| MINIMUM_WAGE.iter().find(|(known, _)| *known == year));
    let Some((year, wage)) = wage else { return Vec::new() };
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let monthly = row.item.funding.iter().find(|line| line.what == Some(FundingWhat::Monthly))?.money()?;
            let people = staff(row)?;
            let each = monthly.amount.0.checked_div(people)?;
            let few = monthly.currency == Currency::Bgn && people > 1 && each * 2 < wage * 100;
            let money = |minor| Money { amount: Amount(minor), currency: Currency::Bgn };
            few.then(|| {
                Defect::at([row.quote("funding_text", row.funding())])
                    .money("monthly", monthly)
                    .compared("people", people.to_string())
                    .money("each", money(each))
                    .money("wage", money(wage * 100))
                    .text("year", year.to_string())
            })
        })
        .collect()
}

/// How many assistants the row pays.
fn staff(row: &Row<'_>) -> Option<i64> {
    let text = row.funding();
    numbers(text).into_iter().find_map(|number| {
        let next: Vec<&str> = text.get(number.until..)?.split_whitespace().take(2).collect();
        any_phrase(&next.join(" "), STAFF).map(|_| number.value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn paying(leva: i64) -> AnnualPlan {
        let text = format!("10 лични асистенти, месечно {leva} лв.");
        let row = row("1", "Грижа").paid(&text).amount(leva, Some(FundingWhat::Monthly));
        AnnualPlan { year: Some(2013), ..plan(vec![row]) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &paying(900), "10 лични асистенти");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &paying(4000));
    }
}
