//! Strategies of an invented municipality for the tests of the rules.

use opora_domain::findings::Finding;
use opora_domain::planning::{Narrative, Period};
use opora_domain::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective, Strategy};

use crate::Rule;
use crate::examination::Examination;

/// The strategy of Горна Вишна for 2016-2020 that says only this, a paragraph on each line.
pub(crate) fn saying(text: &str) -> Strategy {
    let period: Option<Period> =
        serde_json::from_value(serde_json::json!({"from": "2016-01-01", "to": "2020-12-31"})).ok();
    Strategy {
        municipality: Some("Горна Вишна".into()),
        period,
        narrative: vec![Narrative { text: Some(text.into()), ..Narrative::default() }],
        ..Strategy::default()
    }
}

/// The same with these activities of one measure.
pub(crate) fn with_activities(text: &str, activities: &[&str]) -> Strategy {
    let activity = |text: &&str| Activity { text: Some((*text).into()), ..Activity::default() };
    let measure = Measure { activities: activities.iter().map(activity).collect(), ..Measure::default() };
    let specific = SpecificObjective { measures: vec![measure], ..SpecificObjective::default() };
    let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
    let direction = Direction { general_objectives: vec![general], ..Direction::default() };
    Strategy { directions: vec![direction], ..saying(text) }
}

pub(crate) fn found(rule: &Rule, strategy: &Strategy) -> Vec<Finding> {
    let examination = Examination::of_strategy(strategy, None);
    rule.defects(&examination).into_iter().map(|defect| rule.finding(defect)).collect()
}

/// Something is found, and a place of it holds the quote.
pub(crate) fn assert_found(rule: &Rule, strategy: &Strategy, quote: &str) {
    let findings = found(rule, strategy);
    let holds = |finding: &Finding| finding.places.iter().any(|place| place.quote.contains(quote));
    assert!(findings.iter().any(holds), "{quote} is not among {findings:#?}");
    for finding in &findings {
        assert!(!finding.message.bg.contains("rule-") && !finding.message.en.contains("rule-"), "{finding:#?}");
    }
}

pub(crate) fn assert_silent(rule: &Rule, strategy: &Strategy) {
    let findings = found(rule, strategy);
    assert!(findings.is_empty(), "{findings:#?}");
}
