//! A plan that names no law, regulation or article on which it stands.
//!
//! A hint: the same title stood under ЗСП and stands under ЗСУ, and the two ask for different plans.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-basis-missing", severity: Severity::Hint, find };

const ACTS: &[&str] =
    &["закон*", "зсу", "ппзсу", "зсп", "ппзсп", "нпсу", "наредба*", "правилник*", "чл", "змсма", "член"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let named = examination.texts.iter().any(|text| any_phrase(&text.text, ACTS).is_some());
    // From 2021 on: the first year wholly under the present law.
    let late = examination.plan.year.is_some_and(|year| year >= 2021);
    // Where kinds of the old law are found, they tell which law was meant.
    let told = late && !named && !crate::law::kind_of_service_old::RULE.defects(examination).is_empty();
    if named || told || !late { Vec::new() } else { vec![Defect::at(examination.face())] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Планът е отворен документ."), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Планът се приема на основание чл. 38 от ЗСУ."));
    }
}
