//! A plan that records no agreement, opinion or discussion: neither with the Social Assistance Directorate nor with the
//! council on social services nor with the public.
//!
//! A warning; shown at the title of the plan.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-consultation-missing", severity: Severity::Warning, find };

const RECORDED: &[&str] = &[
    "съгласува*",
    "становищ*",
    "обществен* обсъждан*",
    "общественото обсъждане",
    "обсъден*",
    "обсъждан* на план*",
    "обсъждан* на проект*",
    "обсъждан* с заинтересован*",
    "обществен* консултаци*",
    "консултаци* с обществен*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let recorded = examination.texts.iter().any(|text| any_phrase(&text.text, RECORDED).is_some());
    if recorded || examination.rows.is_empty() {
        return Vec::new();
    }
    vec![Defect::at(examination.face())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Клуб")]), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in ["Съгласувано с ДСП Ясеново.", "Проектът беше обсъден на 3 март.", "Обществено обсъждане: 30 дни."]
        {
            let mut plan = plan(vec![row("1", "Клуб")]);
            plan.narrative = saying(text).narrative;
            assert_silent(&RULE, &plan);
        }
    }
}
