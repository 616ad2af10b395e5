//! Objectives that promise "максимален брой", "максимално намаляване", "да се подобри" without any number, in a plan
//! without indicators.
//!
//! A hint; one finding for the document.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "target-not-measurable", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let indicators = examination
        .texts
        .iter()
        .filter(|text| any_phrase(&text.text, &["индикатор*", "показател*", "целева стойност"]).is_some())
        .count();
    if indicators >= 3 {
        return Vec::new();
    }
    let at = |field: String| plan.evidence.get(&field).map(|evidence| evidence.at.whole());
    let goals = plan.goals.iter().enumerate().map(|(index, goal)| (at(format!("goals.{index}")), goal.as_str()));
    let objectives = plan.sections.iter().filter_map(|section| {
        let at = section.evidence.get("general_objective").map(|evidence| evidence.at.whole()).or(section.at);
        Some((at, section.general_objective.as_deref()?))
    });
    let places: Vec<Quotation> = goals
        .chain(objectives)
        .filter(|(_, goal)| {
            any_phrase(goal, &["максимал*", "по добър*", "подобри*", "подобряване"]).is_some()
                && !goal.chars().any(|letter| letter.is_ascii_digit())
        })
        .map(|(at, goal)| Quotation { at, quote: crate::quoting::whole(goal) })
        .collect();
    let Some(first) = places.iter().find(|place| place.quote.to_lowercase().contains("максимал")) else {
        return Vec::new();
    };
    let (from, until) = any_phrase(&first.quote, &["максимал*"]).unwrap_or_default();
    let text = first.quote.get(from..until).unwrap_or_default().to_owned();
    vec![Defect::at(places).compared("text", text)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan};
    use opora_domain::planning::AnnualPlan;
    fn aiming(goal: &str) -> AnnualPlan {
        AnnualPlan { goals: vec![goal.into()], ..plan(Vec::new()) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &aiming("Да се включат максимален брой хора"), "максимален брой хора");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &aiming("Да се включат 40 души до края на годината"));
    }
}
