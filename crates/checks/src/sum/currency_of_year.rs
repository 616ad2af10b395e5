//! Amounts only in the currency that is not the one of the plan's year (лв. until 2025, € from 2026).
//!
//! A warning: a plan of the year of change may have been written before it.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::money::Currency;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-currency-of-year", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    let expected = Currency::of_year(year);
    let mut wrong = None;
    let places: Vec<Quotation> = examination
        .rows
        .iter()
        .filter(|row| {
            let mut currencies = row.item.funding.iter().filter_map(|line| line.currency).peekable();
            let other = currencies.peek().copied();
            let hit = other.is_some() && currencies.all(|currency| currency != expected);
            wrong = wrong.or(other.filter(|_| hit));
            hit
        })
        .map(|row| row.quote("funding_text", row.funding()))
        .collect();
    let Some(wrong) = wrong else { return Vec::new() };
    let defects = Defect::of_rows(places);
    let year = year.to_string();
    defects
        .into_iter()
        .map(|defect| {
            defect.compared("year", year.clone()).compared("found", wrong.code()).compared("expected", expected.code())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn of_year(year: u16) -> AnnualPlan {
        AnnualPlan { year: Some(year), ..plan(vec![row("1", "Клуб").paid("1200 лв.").amount(1_200, None)]) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &of_year(2026), "1200 лв.");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &of_year(2025));
    }
}
