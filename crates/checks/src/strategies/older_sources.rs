//! What the strategy builds on has an end inside its period, or comes after it: money of a programme whose payments ended
//! before, a national document that ends on the way, the yearly plan that should follow from the strategy.
//!
//! Warnings; the national document a hint.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use super::wording::pieces;
use super::years::{single_years, spans};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const PROGRAMME: Rule =
    Rule { name: "period-programme-of-before", severity: Severity::Warning, find: programmes };
pub(crate) const NATIONAL: Rule =
    Rule { name: "period-national-document-ends", severity: Severity::Hint, find: national_documents };
pub(crate) const YEARLY_PLAN: Rule =
    Rule { name: "period-yearly-plan-as-basis", severity: Severity::Warning, find: yearly_plans };

/// Patterns, full name, last year of the period, last year of payments (Regulation (EC) 1083/2006 art. 56).
const ENDED: &[(&[&str], &str, u16, u16)] = &[
    (
        &["опак", "оп административен капацитет", "програма административен капацитет"],
        "ОП „Административен капацитет“",
        2013,
        2015,
    ),
    (&["опрр", "оп регионално развитие", "програма регионално развитие"], "ОП „Регионално развитие“", 2013, 2015),
    (&["програма фар", "програмата фар"], "програма ФАР", 2006, 2009),
];

fn programmes(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    // What was built with the money of before is told rightly.
    let past =
        examination.lexicon.wanted(&["изграден*", "реализиран*", "приключи*", "разкрит*", "създаден*", "бяха", "беше"]);
    let mut found: BTreeMap<&str, (u16, Vec<Quotation>)> = BTreeMap::new();
    for (patterns, name, end, _) in ENDED.iter().filter(|(.., paid)| *paid < own.from) {
        let wanted = examination.lexicon.wanted(patterns);
        let planned = pieces(examination, |piece| wanted.is_in(piece.tokens) && !past.is_in(piece.tokens));
        if !planned.is_empty() {
            found.insert(name, (*end, planned.iter().map(|piece| piece.quote()).collect()));
        }
    }
    let defect = |name: &str, end: String, places: Vec<Quotation>| {
        Defect::at(places).compared("programme", name).compared("end", end).text("own", own.from.to_string())
    };
    let mut defects: Vec<Defect> =
        found.into_iter().map(|(name, (end, places))| defect(name, end.to_string(), places)).collect();
    // Sources of money tell the years of their programmes themselves.
    let told: Vec<String> = defects.iter().flat_map(|defect| &defect.places).map(|place| place.quote.clone()).collect();
    for (source, at) in sources(examination) {
        let Some(span) = spans(source).into_iter().find(|span| span.first < span.last) else { continue };
        let programme = any_phrase(source, &["програм*", "оп"]).is_some();
        let quote = quoting::whole(source);
        if programme && span.last + YEARS_OF_PAYMENTS < i32::from(own.from) && !told.contains(&quote) {
            let written = source.get(span.from..span.until).unwrap_or_default();
            let mut found = defect(source.trim_end_matches(';'), span.last.to_string(), vec![Quotation { at, quote }]);
            found.values.push(written.to_owned());
            defects.push(found);
        }
    }
    defects
}

/// Payments go on for so many years after the period of a programme (Regulation (EC) 1083/2006 art. 56).
const YEARS_OF_PAYMENTS: i32 = 3;

/// The sources of money with their places.
fn sources<'a>(examination: &'a Examination<'_>) -> impl Iterator<Item = (&'a str, Option<opora_tree::Place>)> {
    let all = examination.strategy.map_or(&[][..], |strategy| &strategy.funding_sources);
    all.iter().enumerate().map(|(index, source)| {
        let evidence = examination.plan.evidence.get(&format!("funding_sources.{index}"));
        (source.as_str(), evidence.map(|evidence| evidence.at))
    })
}

fn national_documents(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let within = i32::from(own.from)..i32::from(own.to);
    let national = examination.lexicon.wanted(&["национал* стратеги*", "национал* програма*", "национал* план*"]);
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for piece in pieces(examination, |piece| national.is_in(piece.tokens)) {
        for span in spans(piece.says()) {
            let written = format!("{}-{}", span.first, span.last);
            if span.first < i32::from(own.from) && within.contains(&span.last) && !values.contains(&written) {
                places.push(piece.quote());
                values.push(written);
            }
        }
    }
    Defect::listing(places, "list", values)
}

fn yearly_plans(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some(own) = examination.plan.strategy_period else { return Vec::new() };
    let begins = strategy.directions.iter().filter_map(|direction| direction.origin.at).map(|at| at.block).min();
    let plan = examination.lexicon.wanted(&[
        "годишен план за развитие на социалните услуги",
        "годишния* план за социалните услуги",
        "годишен план за социалните услуги",
    ]);
    let named = pieces(examination, |piece| {
        let before = begins.zip(piece.text.at).is_none_or(|(begins, at)| at.block < begins);
        // A sentence on making such plans is none on following them.
        before && plan.is_in(piece.tokens) && piece.words.len() < 25
    });
    named
        .iter()
        .filter_map(|piece| {
            let year = single_years(piece.says()).into_iter().find(|year| year.year >= i32::from(own.from))?;
            Some(Defect::at([piece.quote()]).compared("year", year.year.to_string()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&PROGRAMME, &saying("Средства от ОП „Регионално развитие“."), "Регионално развитие");
        assert_found(&NATIONAL, &saying("Национална стратегия за младежта (2010-2018)"), "2010-2018");
        assert_found(&YEARLY_PLAN, &saying("Годишен план за развитие на социалните услуги за 2016 г."), "за 2016");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Центърът е изграден по ОП „Регионално развитие“.\nМинистерство на регионалното развитие.\n\
                    Национална стратегия за младежта (2010-2020)\nНационална програма (2016-2018)\n\
                    Годишен план за развитие на социалните услуги за 2015 г.";
        for rule in [&PROGRAMME, &NATIONAL, &YEARLY_PLAN] {
            assert_silent(rule, &saying(text));
        }
    }
}
