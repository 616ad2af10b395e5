//! A stage of carrying the strategy out that lies outside the strategy's own years.
//!
//! An error: after its last year there is no strategy to carry out.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::Stage;

use super::years::years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-stage-outside", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let (first, last) = (i32::from(own.from), i32::from(own.to));
    let stages = examination.strategy.map_or(&[][..], |strategy| &strategy.stages);
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for stage in stages {
        let Some(period) = stage.period.as_deref() else { continue };
        let outside = years(period).iter().any(|year| year.year > last || year.year < first - 1);
        let place = quote(stage, period);
        if outside && !places.contains(&place) {
            places.push(place);
            values.push(period.to_owned());
        }
    }
    vec![Defect::at(places).text("list", values.join(", ")).text("own", format!("{first}-{last}")).values(values)]
}

fn quote(stage: &Stage, period: &str) -> Quotation {
    let at = stage.origin.evidence.get("period").map(|evidence| evidence.at).or(stage.origin.at);
    let name = stage.stage.as_deref().unwrap_or_default();
    Quotation { at, quote: quoting::whole(&format!("{name} {period}")) }
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(period: &str) -> Strategy {
        let stage = Stage { stage: Some("III етап".into()), period: Some(period.into()), ..Stage::default() };
        Strategy { stages: vec![stage], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("2019 – 2021 г."), "2019 – 2021 г.");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("2019 – 2020 г."));
        // Preparing begins before the first year.
        assert_silent(&RULE, &strategy("юни 2015 – 2016 г."));
    }
}
