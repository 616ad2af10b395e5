//! The general objective of a section has the same words as its title.
//!
//! An error: the section has no objective.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{edits, same_root, stems};

pub(crate) const RULE: Rule = Rule { name: "text-objective-repeats-title", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let sections = examination.plan.sections.iter().filter_map(|section| {
        let (title, objective) = (section.title.as_deref()?, section.general_objective.as_deref()?);
        let (in_title, in_objective) = (stems(title), stems(objective));
        let known = in_objective.iter().filter(|stem| in_title.iter().any(|other| alike(stem, other))).count();
        (in_objective.len() >= 3 && known * 5 >= in_objective.len() * 4).then(|| {
            let at = |field: &str| section.evidence.get(field).map(|evidence| evidence.at.whole()).or(section.at);
            let quote = |field, text: &str| Quotation { at: at(field), quote: crate::quoting::whole(text) };
            Defect::at([quote("general_objective", objective), quote("title", title)])
        })
    });
    sections.collect()
}

fn alike(one: &str, other: &str) -> bool {
    same_root(one, other) || one == other || edits(one, other, 1) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn aiming(objective: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Клуб")]);
        plan.sections[0].title = Some("Подкрепа за младите семейства в общината".into());
        plan.sections[0].general_objective = Some(objective.into());
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &aiming("Подкрепа за младите семейства в общината."), "Подкрепа за младите семейства");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &aiming("Да намалее бедността сред младите хора."));
    }
}
