//! The title of a section announces studies, or monitoring and evaluation, and no row of the section has them.
//!
//! A hint; one finding for each section.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-announced-activity-missing", severity: Severity::Hint, find };

const KINDS: &[(&str, &[&str])] = &[
    ("проучвания", &["проучван*", "изследван*", "анкет*"]),
    ("мониторинг", &["мониторинг*", "наблюдени*", "контрол*"]),
    ("оценка", &["оценк*", "оценяван*"]),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let sections = examination.plan.sections.iter().enumerate();
    sections
        .filter_map(|(index, section)| {
            let title = section.title.as_deref()?;
            let rows: Vec<String> = examination.rows_of(index).map(|row| row.says()).collect();
            let missing: Vec<&str> = KINDS
                .iter()
                .filter(|(_, words)| any_phrase(title, words).is_some())
                .filter(|(_, words)| !rows.iter().any(|row| any_phrase(row, words).is_some()))
                .map(|(kind, _)| *kind)
                .collect();
            (!missing.is_empty() && !rows.is_empty()).then(|| {
                let at = section.evidence.get("title").map(|evidence| evidence.at.whole()).or(section.at);
                let place = Quotation { at, quote: crate::quoting::whole(title) };
                Defect::at([place]).compared("what", missing.join(", "))
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn titled(title: &str, rows: &[&str]) -> AnnualPlan {
        let mut plan = plan(rows.iter().map(|name| row("1", name)).collect());
        plan.sections[0].title = Some(title.into());
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &titled("Други (срещи, проучвания и др.)", &["Срещи на екипите"]), "проучвания");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &titled("Други (срещи, проучвания)", &["Срещи", "Проучване на нуждите"]));
        assert_silent(&RULE, &titled("Други (срещи)", &["Срещи"]));
    }
}
