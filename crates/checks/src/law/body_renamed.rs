//! A body that had lost its name or ceased to be before the plan's year began.
//!
//! An error; a warning where the plan was adopted before the change. What holds from when, and by which act, is data: see `law/validity.rs`.

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
    use crate::invented::{adopted, assert_found, assert_silent, found, saying};
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
    fn a_plan_adopted_before_the_change_is_only_warned() {
        let text = "Взаимодействие с Обществения съвет по социално подпомагане.";
        let early = |date| AnnualPlan { adoption: adopted(Some("7"), None, Some(date)), ..saying(text) };
        assert_eq!(found(&RULE, &early("2020-05-04"))[0].severity, Severity::Warning);
        assert_eq!(found(&RULE, &early("2020-09-04"))[0].severity, Severity::Error);
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
