//! An act that was no longer in force when the plan's year began (Закон за социално подпомагане as the base of services).
//!
//! A warning.

use crate::law::validity::{ACTS, outdated};
use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "law-act-repealed", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    outdated(examination, ACTS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("На основание чл. 36 от ППЗСП планът се приема."), "чл. 36 от ППЗСП");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &AnnualPlan {
                year: Some(2019), ..saying("На основание чл. 36 от ППЗСП планът се приема.")
            },
        );
    }
}
