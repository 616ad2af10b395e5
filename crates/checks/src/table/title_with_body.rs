//! The title of a section ends with the name of a directorate or agency that is no part of it.
//!
//! A warning.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "table-title-with-body", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .plan
        .sections
        .iter()
        .filter_map(|section| {
            let title = section.title.as_deref()?;
            let all = words(title);
            let head = all
                .iter()
                .skip(2)
                .find(|word| matches!(word.text, "Дирекция" | "Агенция" | "Отдел" | "Министерство"))?;
            let before = title.get(..head.from)?.trim_end();
            let joined = before.ends_with([',', '-', '–', ':', '('])
                || all
                    .iter()
                    .rev()
                    .find(|word| word.until <= before.len())
                    .is_some_and(|word| matches!(word.text, "с" | "със" | "на" | "към" | "и" | "от"));
            let at = section.evidence.get("title").map(|evidence| evidence.at.whole()).or(section.at);
            (!joined).then(|| {
                Defect::at([Quotation { at, quote: crate::quoting::whole(title) }])
                    .compared("body", title.get(head.from..).unwrap_or_default())
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn titled(title: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Срещи")]);
        plan.sections[0].title = Some(title.into());
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &titled("Партньорство, работа в мрежа Дирекция „Социално подпомагане“"),
            "работа в мрежа Дирекция",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &titled("Партньорство с Дирекция „Социално подпомагане“"));
    }
}
