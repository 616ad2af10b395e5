//! Nothing says who watches how the plan is carried out, when, and to whom it is reported.
//!
//! A warning. The list of services under the National Map (чл. 38 ЗСУ) is reported by other documents.

use opora_domain::findings::Severity;
use opora_domain::planning::SectionKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-monitoring-missing", severity: Severity::Warning, find };

const WATCHED: &[&str] = &[
    "мониторинг*",
    "отчет*",
    "отчит*",
    "контрол*",
    "доклад* за изпълнение*",
    "годиш* доклад*",
    "оценка на изпълнение*",
    "оценка на план*",
    "оценка на резултат*",
    "наблюдени* на изпълнение*",
    "наблюдение и оценка",
    "проследява*",
    "анализ* на изпълнение*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let of_the_map = examination
        .plan
        .sections
        .iter()
        .any(|section| matches!(section.kind, SectionKind::MapServices | SectionKind::MunicipalServices));
    let watched = examination.texts.iter().any(|text| any_phrase(&text.text, WATCHED).is_some());
    if of_the_map || watched || examination.rows.is_empty() {
        return Vec::new();
    }
    vec![Defect::at(examination.face())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Клуб").described("Срещи")]), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Комисия").described("Отчет за плана пред общинския съвет")]));
    }
}
