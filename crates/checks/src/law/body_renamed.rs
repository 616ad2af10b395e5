//! A body that had lost its name or ceased to be before the plan's year began.
//!
//! An error. What holds from when, and by which act, is data: see `law/validity.rs`.

use crate::law::validity::{BODIES, outdated};
use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "law-body-renamed", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    outdated(examination, BODIES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Обучения заедно с РИО-Равнина."), "РИО-Равнина");
        assert_found(
            &RULE,
            &saying("Взаимодействие с Обществения съвет по социално подпомагане."),
            "Обществения съвет",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &AnnualPlan {
                year: Some(2015), ..saying("Обучения заедно с РИО-Равнина и с Обществения съвет.")
            },
        );
    }
}
