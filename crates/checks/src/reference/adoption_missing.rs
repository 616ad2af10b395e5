//! Nothing in the document says that a council adopted it: neither a decision nor even a place for one.
//!
//! An error: the plan is not a plan before it is adopted. Shown at the title.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-adoption-missing", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let adopted = plan.adoption.is_some()
        || plan.source.name.as_deref().is_some_and(|name| name.to_lowercase().contains("проект"))
        || examination.prose().any(|text| speaks_of_adoption(&text.text));
    if adopted {
        return Vec::new();
    }
    vec![Defect::at(examination.face())]
}

fn speaks_of_adoption(text: &str) -> bool {
    let decision = any_phrase(text, &["решение", "решения", "протокол"]).is_some();
    let adopted = any_phrase(text, &["приет*", "прие*", "утвърден*", "одобрен*"]).is_some();
    let council = any_phrase(text, &["общинск* съвет*", "обс", "обсъвет*"]).is_some();
    decision && (adopted || council) || adopted && council
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
        assert_silent(&RULE, &saying("Планът е приет с Решение № 5 на Общински съвет Горна Вишна."));
    }
}
