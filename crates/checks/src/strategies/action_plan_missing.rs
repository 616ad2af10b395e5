//! A strategy that monitors "the action plan" or "the schedule" and has neither: of its activities none has a body, money or a
//! year.
//!
//! A warning: what is not planned cannot be compared with what was done.

use opora_domain::findings::{Quotation, Severity};

use super::activities_unassigned::is_assigned;
use super::wording::pieces;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-action-plan-missing", severity: Severity::Warning, find };

const PLAN: &[&str] = &["план* за действие", "времевия график", "времеви график", "план* график*"];
/// So many activities are enough to tell that none is planned.
const LEAST: usize = 10;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let activities: Vec<&str> = strategy
        .measures()
        .flat_map(|(_, measure)| &measure.activities)
        .filter_map(|activity| activity.text.as_deref())
        .collect();
    let assigned = activities.iter().filter(|text| is_assigned(text)).count();
    if activities.len() < LEAST || assigned * 5 > activities.len() {
        return Vec::new();
    }
    let plan = examination.lexicon.wanted(PLAN);
    // The plans of the state, of Europe and of communication are others.
    let other = examination.lexicon.wanted(&[
        "национал*",
        "европейск*",
        "комуникаци*",
        "годишен план",
        "годишния* план",
        "изпълнение на концепци*",
        "популяризира*",
        "публичност*",
    ]);
    let places: Vec<Quotation> = pieces(examination, |piece| plan.is_in(piece.tokens) && !other.is_in(piece.tokens))
        .iter()
        .map(super::wording::Piece::quote)
        .collect();
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, with_activities};

    #[test]
    fn the_defect_is_found() {
        let activities = ["Подкрепа на семействата"; 12];
        assert_found(
            &RULE,
            &with_activities("Напредъкът се сравнява с Плана за действие.", &activities),
            "Плана за действие",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        let assigned = ["Подкрепа на семействата, срок: 2018 г., отговорник: кметът"; 12];
        assert_silent(&RULE, &with_activities("Напредъкът се сравнява с Плана за действие.", &assigned));
        let open = ["Подкрепа на семействата"; 12];
        assert_silent(&RULE, &with_activities("Стратегията следва Националния план за действие.", &open));
    }
}
