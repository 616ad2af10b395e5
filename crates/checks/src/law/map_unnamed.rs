//! A plan for 2026 or later that does not name the National Map of social services.
//!
//! A warning. Source: ЗСУ чл. 38: the plan lists the services that the Map plans for the municipality.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-map-unnamed", severity: Severity::Warning, find };

const SINCE: u16 = 2026;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let late = examination.plan.year.is_some_and(|year| year >= SINCE);
    let named = examination
        .texts
        .iter()
        .any(|text| any_phrase(&text.text, &["националн* карта", "картата", "карта на социалните услуги"]).is_some());
    if !late || named {
        return Vec::new();
    }
    vec![Defect::at(examination.face())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &AnnualPlan { year: Some(2026), ..saying("Услуги") }, "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &AnnualPlan { year: Some(2026), ..saying("Услуги по Националната карта") });
        assert_silent(&RULE, &saying("Услуги"));
    }
}
