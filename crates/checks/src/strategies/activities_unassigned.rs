//! Activities with nobody responsible, no deadline and no money, neither in their text nor in a plan of action.
//!
//! A warning; one finding that lists them.

use opora_domain::findings::{Quotation, Severity};

use super::years::years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-activities-unassigned", severity: Severity::Warning, find };

const ASSIGNED: &[&str] =
    &["отговорн*", "изпълнява се от", "изпълняват се от", "изпълнители*", "срок*", "лв", "лева", "евро"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let activities: Vec<_> = strategy.measures().flat_map(|(_, measure)| &measure.activities).collect();
    let unassigned: Vec<Quotation> = activities
        .iter()
        .filter_map(|activity| {
            let text = activity.text.as_deref()?;
            let number = activity.number.as_deref().unwrap_or_default();
            let quote = quoting::whole(&format!("{number} {text}"));
            (!is_assigned(text)).then_some(Quotation { at: activity.origin.at, quote })
        })
        .collect();
    Defect::of_rows(unassigned)
}

/// Whether an activity says who, when or for how much.
pub(super) fn is_assigned(text: &str) -> bool {
    any_phrase(text, ASSIGNED).is_some() || !years(text).is_empty()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str) -> Strategy {
        let activity = Activity { text: Some(text.into()), ..Activity::default() };
        let measure = Measure { activities: vec![activity], ..Measure::default() };
        let specific = SpecificObjective { measures: vec![measure], ..SpecificObjective::default() };
        let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
        Strategy {
            directions: vec![Direction { general_objectives: vec![general], ..Direction::default() }],
            ..saying("")
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Провеждане на срещи"), "Провеждане на срещи");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &strategy("Провеждане на срещи до края на 2017 г., отговорник: отдел „Социални дейности“"),
        );
    }
}
