//! Periods of verification that end before the strategy does, or lie outside it.
//!
//! A warning; one finding for the document: what is not verified to the end cannot be evaluated.

use opora_domain::findings::{Quotation, Severity};
use opora_tree::Place;

use super::years::years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "period-verification-ends", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let Some(frame) = examination.strategy.and_then(|strategy| strategy.logframe.as_ref()) else { return Vec::new() };
    let general = frame
        .general
        .iter()
        .map(|row| (row.verification_period.as_deref(), &row.origin, "verification_period", &row.indicators));
    let specific = frame.specific.iter().map(|row| (row.period.as_deref(), &row.origin, "period", &row.outputs));
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for (period, origin, field, promised) in general.chain(specific) {
        let Some(period) = period else { continue };
        let named: Vec<i32> = years(period).iter().map(|year| year.year).collect();
        let (Some(first), Some(last)) = (named.iter().min(), named.iter().max()) else { continue };
        let ends_early = *last < i32::from(own.to);
        // What is done every year is verified from the first one on.
        let yearly = promised.iter().any(|text| any_phrase(text, &["ежегодн*", "всяка година"]).is_some());
        let starts_late = yearly && *first > i32::from(own.from) + 1;
        let outside = *first < i32::from(own.from) || *last > i32::from(own.to);
        if ends_early || outside || starts_late {
            let at: Option<Place> = origin.evidence.get(field).map(|evidence| evidence.at).or(origin.at);
            places.push(Quotation { at, quote: quoting::whole(period) });
            let written = if first == last { first.to_string() } else { format!("{first}-{last}") };
            if !values.contains(&written) {
                values.push(written);
            }
        }
    }
    vec![
        Defect::at(places)
            .text("list", values.join(", "))
            .text("own", format!("{}-{}", own.from, own.to))
            .values(values),
    ]
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{LogframeGeneral, LogicalFramework, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(period: &str) -> Strategy {
        let row = LogframeGeneral { verification_period: Some(period.into()), ..LogframeGeneral::default() };
        Strategy {
            logframe: Some(LogicalFramework { general: vec![row], ..LogicalFramework::default() }),
            ..saying("")
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Годишна база 2017г.-2018г. 2019г."), "2019");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("2016 г. - 2020 г."));
        assert_silent(&RULE, &strategy("Годишна база"));
    }
}
