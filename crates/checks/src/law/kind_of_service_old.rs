//! Kinds of services of the law that ended on 1 July 2020, in a plan for a later year.
//!
//! A warning; one finding for each kind.

use crate::law::validity::{KINDS, outdated};
use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "law-kind-of-service-old", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    outdated(examination, KINDS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Настаняване в специализирана институция."), "специализирана институция");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &AnnualPlan {
                year: Some(2020), ..saying("Извеждане от специализирана институция.")
            },
        );
        for text in [
            "Подкрепа на младежи, които напускат специализирана институция.",
            "Превенция на настаняването им в специализирана институция.",
        ] {
            assert_silent(&RULE, &saying(text));
        }
    }
}
