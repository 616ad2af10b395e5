//! A goal for children or for old people in a plan none of whose rows is for them.
//!
//! A warning; one finding for all goals. Only goals that name a group are looked at: what serves "качество" is open.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "target-goal-without-activity", severity: Severity::Warning, find };

/// The words by which a goal names a group, and those by which a row is for it.
const GROUPS: &[(&[&str], &[&str])] = &[
    (
        &["деца", "децата", "дете", "детето"],
        &["деца*", "дете*", "детск*", "ученик*", "ученици*", "младеж*", "семейств*", "родител*", "приемн*", "майк*"],
    ),
    (
        &["стари", "старите", "възрастни", "възрастните", "третата възраст"],
        &[
            "стари",
            "старите",
            "старост",
            "старческ*",
            "възрастн*",
            "пенсион*",
            "третата възраст",
            "65",
            "патронаж*",
            "домашн*",
            "патронажн*",
        ],
    ),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.rows.is_empty() {
        return Vec::new();
    }
    let says: Vec<String> = examination
        .rows
        .iter()
        .map(|row| format!("{}\n{}", row.says(), row.section.title.as_deref().unwrap_or_default()))
        .collect();
    let unserved = examination.plan.goals.iter().enumerate().filter(|(_, goal)| {
        GROUPS.iter().any(|(named, served)| {
            any_phrase(goal, named).is_some() && !says.iter().any(|row| any_phrase(row, served).is_some())
        })
    });
    let (places, list): (Vec<Quotation>, Vec<String>) = unserved
        .map(|(index, goal)| {
            let at = examination.plan.evidence.get(&format!("goals.{index}")).map(|known| known.at.whole());
            let short: String = goal.trim_end_matches([';', '.', ' ']).chars().take(90).collect();
            (Quotation { at, quote: crate::quoting::whole(goal) }, format!("„{short}“"))
        })
        .unzip();
    Defect::listing(places, "list", list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn aiming(goal: &str) -> AnnualPlan {
        AnnualPlan { goals: vec![goal.into()], ..plan(vec![row("1", "Обучение на служителите")]) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &aiming("Да се подобри животът на старите хора"), "старите хора");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &aiming("Да се повиши качеството на услугите"));
        let served = plan(vec![row("1", "Домашен социален патронаж")]);
        assert_silent(&RULE, &AnnualPlan { goals: vec!["Грижа за старите хора".into()], ..served });
    }
}
