//! Measures for the year of the plan that no row is like, and that nobody linked with one: one finding that lists them.
//!
//! A warning: either the measure waits for a later year, or the plan forgot it.

use opora_domain::findings::Severity;

use super::open_ends::{coverage_of, measures_at};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-measures-without-row", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some((open, strategy)) = coverage_of(examination) else { return Vec::new() };
    Defect::of_rows(measures_at(strategy, &open.measures_without_rows))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::between::invented::{found, plan, strategy};
    use crate::{BetweenDocuments, check_between};

    #[test]
    fn a_measure_that_the_plan_forgot_is_told() {
        let strategy = strategy();
        let plan = plan(2017, &[("Домашен социален патронаж", None)]);
        let beside = BetweenDocuments { strategy: Some(&strategy), ..BetweenDocuments::default() };
        assert_eq!(found(&RULE, &check_between(&plan, beside)), ["1.1.2 Дневна грижа за деца с увреждания"]);
    }

    #[test]
    fn another_period_and_no_strategy_are_silent() {
        let strategy = strategy();
        let plan = plan(2025, &[("Домашен социален патронаж", None)]);
        let beside = BetweenDocuments { strategy: Some(&strategy), ..BetweenDocuments::default() };
        assert!(found(&RULE, &check_between(&plan, beside)).is_empty());
        assert!(check_between(&plan, BetweenDocuments::default()).is_empty());
    }
}
