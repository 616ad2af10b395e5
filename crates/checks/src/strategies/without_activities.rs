//! A measure without a single activity, where other measures have some.
//!
//! A warning; one finding that lists them: nothing is planned for it.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-measure-without-activities", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let all = strategy.measures().count();
    let without: Vec<Quotation> = strategy
        .measures()
        .filter(|(_, measure)| measure.activities.is_empty())
        .map(|(_, measure)| {
            let number = measure.number.as_deref().unwrap_or_default();
            let title = measure.title.as_deref().unwrap_or_default();
            Quotation { at: measure.origin.at, quote: quoting::whole(&format!("Мярка {number}. {title}")) }
        })
        .collect();
    // Where most measures have none, the strategy has no such level.
    if without.len() * 2 > all { Vec::new() } else { Defect::of_rows(without) }
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(activities: [usize; 3]) -> Strategy {
        let measure = |count: usize| Measure {
            number: Some("1.1.1".into()),
            title: Some("Актуализация".into()),
            activities: vec![Activity::default(); count],
            ..Measure::default()
        };
        let specific = SpecificObjective { measures: activities.map(measure).into(), ..SpecificObjective::default() };
        let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
        Strategy {
            directions: vec![Direction { general_objectives: vec![general], ..Direction::default() }],
            ..saying("")
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy([2, 1, 0]), "Актуализация");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy([2, 1, 1]));
        assert_silent(&RULE, &strategy([0, 0, 0]));
    }
}
