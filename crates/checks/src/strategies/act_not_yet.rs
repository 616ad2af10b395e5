//! An act that did not exist when the strategy began or the plan was made.
//!
//! A warning: the text was taken from elsewhere, or another act is meant. Example: until 2019 the act was "Закон за
//! интеграция на хората с увреждания".

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "law-act-not-yet", severity: Severity::Warning, find };

/// The act and the year from which it is in force.
const ACTS: &[(&str, &str, u16)] = &[
    ("закон* за хората с увреждания", "Закон за хората с увреждания", 2019),
    ("закон* за личната помощ", "Закон за личната помощ", 2019),
    ("закон* за социалните услуги", "Закон за социалните услуги", 2020),
    ("наредба* за планирането на социалните услуги", "Наредба за планирането на социалните услуги", 2021),
    ("закон* за предучилищното и училищното образование", "Закон за предучилищното и училищното образование", 2016),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let of_strategy = examination.strategy.and_then(|_| examination.plan.strategy_period).map(|own| own.from);
    // A yearly plan may prepare for an act that is already published.
    let of_plan = examination.plan.year.filter(|_| examination.strategy.is_none()).map(|year| year + 1);
    let Some(own) = of_strategy.or(of_plan) else { return Vec::new() };
    ACTS.iter()
        .filter(|(.., year)| own < *year)
        .map(|(pattern, name, year)| {
            let places: Vec<Quotation> = examination
                .texts_with(&[pattern])
                .map(|(text, (from, until))| text.quote_around(from, until))
                .collect();
            Defect::at(places).compared("act", *name).compared("year", year.to_string())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::planning::AnnualPlan;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Помощни средства по Закона за хората с увреждания."), "Закона за хората");
    }

    #[test]
    fn a_plan_is_held_to_its_year() {
        use crate::invented as plans;
        let of_year = |year: u16| AnnualPlan {
            year: Some(year),
            ..plans::saying("На основание чл. 36б от правилника за прилагане на Закона за социалните услуги.")
        };
        plans::assert_found(&RULE, &of_year(2017), "Закона за социалните услуги");
        plans::assert_silent(&RULE, &of_year(2020));
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Помощни средства по Закона за интеграция на хората с увреждания."));
    }
}
