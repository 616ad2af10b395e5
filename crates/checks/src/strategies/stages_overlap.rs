//! Two stages of carrying the strategy out that claim the same year: "2016 – 2017 г." and "2017 – 2018 г."
//!
//! An error, where other stages follow one another; where all of them share their years a warning: it is a habit. And a year of
//! the strategy that no stage has: a warning.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::Stage;

use super::years::{spans, years};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "period-stages-overlap", severity: Severity::Error, find };

pub(crate) const GAP: Rule = Rule { name: "period-stages-gap", severity: Severity::Warning, find: gap };

/// "2016 – 2017 г." and "2019 – 2020 г.": nobody does anything in 2018.
fn gap(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let stages = examination.strategy.map_or(&[][..], |strategy| &strategy.stages);
    let known: Vec<(&Stage, i32, i32)> = stages
        .iter()
        .filter_map(|stage| stage.period.as_deref().and_then(whole_years).map(|(first, last)| (stage, first, last)))
        .collect();
    // One period that cannot be read may hold the year.
    if known.len() < 2 || known.len() < stages.len() {
        return Vec::new();
    }
    let has = |year: i32| known.iter().any(|(_, first, last)| (*first..=*last).contains(&year));
    let missing: Vec<String> =
        (i32::from(own.from)..=i32::from(own.to)).filter(|year| !has(*year)).map(|year| year.to_string()).collect();
    // Where most years are in no stage, the stages are of something else.
    if missing.is_empty() || missing.len() * 2 > usize::from(own.to.saturating_sub(own.from)) + 1 {
        return Vec::new();
    }
    let mut places: Vec<Quotation> = known.iter().map(|(stage, ..)| quote(stage)).collect();
    places.dedup();
    Defect::listing(places, "list", missing)
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let stages = examination.strategy.map_or(&[][..], |strategy| &strategy.stages);
    let mut known: Vec<(&Stage, i32, i32)> = Vec::new();
    for stage in stages {
        let Some((first, last)) = stage.period.as_deref().and_then(whole_years) else { continue };
        // A stage has a row for each of its activities.
        let same = known.iter().any(|(other, from, until)| {
            other.stage == stage.stage || (*from, *until) == (first, last) && other.period == stage.period
        });
        if !same {
            known.push((stage, first, last));
        }
    }
    let shared: Vec<_> = known
        .windows(2)
        .filter_map(|pair| {
            let [one, other] = pair else { return None };
            (one.1 <= other.1 && other.1 <= one.2 && one.2 < other.2).then_some((one, other))
        })
        .collect();
    let all = shared.len() + 1 == known.len() && shared.len() > 1;
    shared
        .iter()
        .map(|(one, other)| {
            let written = |stage: &Stage| stage.period.clone().unwrap_or_default();
            Defect::at([quote(one.0), quote(other.0)])
                .compared("one", written(one.0))
                .compared("other", written(other.0))
                .text("year", other.1.to_string())
                .weak_if(all)
        })
        .collect()
}

/// The first and the last year, where nothing tells months or days.
fn whole_years(period: &str) -> Option<(i32, i32)> {
    let bare = words(period).iter().all(|word| matches!(word.text, "г" | "год" | "година" | "години" | "до" | "от"));
    if !bare {
        return None;
    }
    if let [span] = spans(period).as_slice() {
        return Some((span.first, span.last));
    }
    let all = years(period);
    let [year] = all.as_slice() else { return None };
    Some((year.year, year.year))
}

fn quote(stage: &Stage) -> Quotation {
    let at = stage.origin.evidence.get("period").map(|evidence| evidence.at).or(stage.origin.at);
    let name = stage.stage.as_deref().unwrap_or_default();
    let period = stage.period.as_deref().unwrap_or_default();
    Quotation { at, quote: quoting::whole(&format!("{name} {period}")) }
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(periods: &[&str]) -> Strategy {
        let stage = |(number, period): (usize, &&str)| Stage {
            stage: Some(format!("Етап {number}")),
            period: Some((*period).into()),
            ..Stage::default()
        };
        Strategy { stages: periods.iter().enumerate().map(stage).collect(), ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(&["2016 – 2017 г.", "2017 – 2018 г.", "2019 – 2020 г."]), "2017 – 2018");
    }

    #[test]
    fn a_year_without_a_stage_is_found() {
        assert_found(&GAP, &strategy(&["2016 – 2017 г.", "2019 – 2020 г."]), "2016 – 2017");
        assert_silent(&GAP, &strategy(&["2016 – 2017 г.", "2018 – 2020 г."]));
        assert_silent(&GAP, &strategy(&["2016 – 2017 г.", "до края на 2018 г.", "2019 – 2020 г."]));
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(&["2016 – 2017 г.", "2018 г.", "2019 – 2020 г."]));
        assert_silent(&RULE, &strategy(&["януари 2016 – юни 2017 г.", "юли 2017 – 2018 г."]));
        assert_silent(&RULE, &strategy(&["2016 – 2020 г.", "2016 – 2017 г.", "2018 – 2020 г."]));
    }
}
