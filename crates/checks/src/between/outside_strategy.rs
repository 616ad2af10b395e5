//! The plan is for a year that the strategy kept for the municipality does not cover.
//!
//! A warning: the strategy of that year may not have been imported yet.

use opora_domain::findings::Severity;

use super::open_ends::covers;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-outside-strategy", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let (Some(strategy), Some(year)) = (examination.beside.strategy, examination.plan.year) else { return Vec::new() };
    let Some(period) = strategy.period.filter(|_| covers(strategy, Some(year)) == Some(false)) else {
        return Vec::new();
    };
    let defect = Defect::at(examination.face())
        .compared("from", period.from.year().to_string())
        .compared("to", period.to.year().to_string())
        .compared("year", year.to_string());
    vec![defect]
}

#[cfg(test)]
mod tests {
    use opora_domain::planning::{AnnualPlan, Period};
    use opora_domain::strategies::Strategy;

    use crate::{BetweenDocuments, check_between};

    fn found(year: u16) -> usize {
        let plan =
            AnnualPlan { title: Some("Годишен план".into()), year: Some(year), ..AnnualPlan::default() };
        let period = Period { from: "2016-01-01".parse().unwrap(), to: "2020-12-31".parse().unwrap() };
        let strategy = Strategy { period: Some(period), ..Strategy::default() };
        let beside = BetweenDocuments { strategy: Some(&strategy), ..BetweenDocuments::default() };
        check_between(&plan, beside).iter().filter(|finding| finding.rule == super::RULE.name).count()
    }

    #[test]
    fn a_year_outside_is_told_and_one_inside_is_not() {
        assert_eq!([found(2015), found(2016), found(2020), found(2021)], [1, 0, 0, 1]);
    }
}
