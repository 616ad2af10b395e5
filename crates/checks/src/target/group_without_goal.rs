//! A target group of children or families in a plan none of whose goals speaks of them.
//!
//! A warning. Goals for "уязвими групи" as a whole are thought to hold the groups of adults.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "target-group-without-goal", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    if plan.goals.len() < 2 {
        return Vec::new();
    }
    const GROUPS: &[(&[&str], &[&str])] = &[
        (&["деца", "децата", "дете"], &["дец*", "дете*", "семейств*", "младеж*", "всички хора"]),
        (&["стари хора", "старите хора"], &["стар*", "възрастн*", "пенсионер*", "всички хора"]),
    ];
    let missing: Vec<(usize, &String)> = plan
        .target_groups
        .iter()
        .enumerate()
        .filter(|(_, group)| {
            GROUPS.iter().any(|(named, answered)| {
                any_phrase(group, named).is_some()
                    && !plan.goals.iter().any(|goal| any_phrase(goal, answered).is_some())
            })
        })
        .collect();
    let places = missing.iter().map(|(index, group)| {
        let at = plan.evidence.get(&format!("target_groups.{index}")).map(|evidence| evidence.at.whole());
        Quotation { at, quote: crate::quoting::whole(group) }
    });
    let named = missing.iter().map(|(_, group)| format!("„{}“", group.trim_end_matches([';', '.', ',']))).collect();
    Defect::listing(places.collect(), "group", named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan};
    use opora_domain::planning::AnnualPlan;
    fn plan_for(goal: &str) -> AnnualPlan {
        AnnualPlan {
            target_groups: vec!["Семейства с деца в риск".into()],
            goals: vec!["По-добра грижа за старите хора".into(), goal.into()],
            ..plan(Vec::new())
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan_for("Достъпна среда"), "Семейства с деца");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan_for("Грижа за децата"));
    }
}
