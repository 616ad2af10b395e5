//! The places of one service in the text, in the staffing table and in the summary table are not the same.
//!
//! An error: the same service in the same year has one capacity.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{Staffing, Strategy, StrategyService};

use super::service_names::{Named, changed, numbers, offered, stated};
use super::wording::pieces;
use crate::examination::{Examination, Text};
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "capacity-places-differ", severity: Severity::Error, find };

/// What one place of the document says of a service.
struct Said {
    named: Named,
    numbers: Vec<f64>,
    written: String,
    place: Quotation,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let text = in_text(examination);
    let mut defects: Vec<(String, Defect)> = Vec::new();
    let years = years_of(strategy);
    let services = strategy.services.iter();
    let known: Vec<(Named, &StrategyService)> =
        services.filter_map(|service| Some((Named::of_row(service)?, service))).collect();
    for row in &strategy.staffing {
        let Some(named) = row.service.as_deref().and_then(Named::in_text) else { continue };
        let same = services_like(&known, &named);
        for (staffed, year) in places_of(row, &years) {
            let in_table: Vec<(&StrategyService, &str)> =
                same.iter().filter_map(|service| Some((*service, service.capacity.get(&year)?.as_str()))).collect();
            let agrees = in_table.iter().any(|(_, printed)| numbers(printed).contains(&staffed));
            let comparable = in_table.iter().any(|(_, printed)| !numbers(printed).is_empty());
            if agrees || !comparable {
                continue;
            }
            let mut places = vec![of_staffing(row, staffed)];
            places.extend(in_table.iter().map(|(service, printed)| of_table(service, &year, printed)));
            let spoken: Vec<&Said> = text.iter().filter(|said| said.named.is_like(&named)).collect();
            places.extend(spoken.iter().map(|said| said.place.clone()));
            let other = in_table.iter().map(|(_, printed)| (*printed).to_owned()).collect::<Vec<_>>().join(", ");
            let mut defect = Defect::at(places)
                .text("service", row.service.as_deref().unwrap_or_default())
                .compared("one", staffed.to_string())
                .compared("other", other);
            defect.values.extend(spoken.iter().map(|said| said.written.clone()));
            defects.push((row.service.clone().unwrap_or_default(), defect));
        }
    }
    let mut found: Vec<Defect> = defects.into_iter().map(|(_, defect)| defect).collect();
    let told: Vec<Quotation> = found.iter().flat_map(|defect| defect.places.clone()).collect();
    let untold = text.iter().filter(|said| !told.contains(&said.place));
    found.extend(untold.filter_map(|said| against_tables(&known, said)));
    found
}

/// A sentence whose number stands in no year of the summary table.
fn against_tables(known: &Known<'_>, said: &Said) -> Option<Defect> {
    let same = services_like(known, &said.named);
    let printed = || {
        same.iter().flat_map(|service| service.capacity.iter().map(move |(year, printed)| (*service, year, printed)))
    };
    let known: Vec<f64> = printed().flat_map(|(.., printed)| numbers(printed)).filter(|number| *number > 0.0).collect();
    let agrees = said.numbers.iter().any(|number| known.contains(number));
    if known.is_empty() || agrees {
        return None;
    }
    let rows = printed().filter(|(.., printed)| numbers(printed).iter().any(|number| *number > 0.0));
    let mut listed: Vec<String> = rows.clone().map(|(.., printed)| printed.clone()).collect();
    listed.dedup();
    let places =
        [said.place.clone()].into_iter().chain(rows.map(|(service, year, printed)| of_table(service, year, printed)));
    Some(
        Defect::at(places)
            .text("service", same.first().and_then(|service| service.name.clone()).unwrap_or_default())
            .compared("one", said.written.as_str())
            .compared("other", listed.join(", ")),
    )
}

/// What prose and activities state. A paragraph that names one service alone speaks of it in all its sentences.
fn in_text(examination: &Examination<'_>) -> Vec<Said> {
    let stating = examination.texts_with(&["капацитет*", "мест*", "потребител*"]).map(|(text, _)| text);
    let prose = stating.filter(|text| text.at.is_none_or(|at| at.table.is_none()));
    let mut told: Vec<*const Text> = Vec::new();
    let mut found: Vec<Said> = prose
        .filter_map(|text| {
            let said = said(&text.text, text.at)?;
            told.push(std::ptr::from_ref(text));
            Some(said)
        })
        .collect();
    // A paragraph on several services tells the places of each in a sentence of its own.
    let places = examination.lexicon.wanted(&["капацитет*", "места"]);
    let sentences = pieces(examination, |piece| {
        let prose = piece.text.at.is_none_or(|at| at.table.is_none());
        prose && places.is_in(piece.tokens) && piece.says().len() < piece.text.text.len()
    });
    let untold = sentences.iter().filter(|piece| !told.contains(&std::ptr::from_ref(piece.text)));
    found.extend(untold.filter_map(|piece| said(piece.says(), piece.text.at)));
    found
}

/// What a stretch of text that names one service alone says of its places.
fn said(says: &str, at: Option<opora_tree::Place>) -> Option<Said> {
    let (numbers, from, until) = stated(says).or_else(|| changed(says)).or_else(|| offered(says))?;
    let mut services = Named::all_in(says);
    let named = services.pop()?;
    let alone = services.is_empty() && !named.several && says.chars().count() < 900;
    let written = says.get(from..until)?.to_owned();
    alone.then(|| Said { named, numbers, written, place: place_of(says, at, from, until) })
}

fn place_of(text: &str, at: Option<opora_tree::Place>, from: usize, until: usize) -> Quotation {
    Quotation { at, quote: quoting::around(text, from, until) }
}

/// The services of the summary table with what their names say.
type Known<'a> = [(Named, &'a StrategyService)];

fn services_like<'a>(known: &Known<'a>, named: &Named) -> Vec<&'a StrategyService> {
    known.iter().filter(|(other, _)| other.is_like(named)).map(|(_, service)| *service).collect()
}

/// The years of the summary table, the first and the last.
fn years_of(strategy: &Strategy) -> Option<(String, String)> {
    let mut years: Vec<&String> = strategy.services.iter().flat_map(|service| service.capacity.keys()).collect();
    years.sort();
    Some(((*years.first()?).clone(), (*years.last()?).clone()))
}

/// The places that a row of the staffing table states, each with the year of the summary table that it must equal.
fn places_of(row: &Staffing, years: &Option<(String, String)>) -> Vec<(f64, String)> {
    let Some((first, last)) = years else { return Vec::new() };
    let base = row.base.as_ref().and_then(|base| {
        let year = base.year.map_or_else(|| first.clone(), |year| year.to_string());
        Some((base.capacity?.0, year))
    });
    let planned = row.planned.as_ref().and_then(|planned| Some((planned.capacity?.0, last.clone())));
    base.into_iter().chain(planned).collect()
}

fn of_staffing(row: &Staffing, number: f64) -> Quotation {
    Quotation {
        at: row.origin.at,
        quote: quoting::whole(&format!("{} {number}", row.service.as_deref().unwrap_or_default())),
    }
}

fn of_table(service: &StrategyService, year: &str, printed: &str) -> Quotation {
    let at = service.origin.evidence.get(&format!("capacity.{year}")).map(|evidence| evidence.at).or(service.origin.at);
    Quotation { at, quote: quoting::whole(&format!("{} {printed}", service.name.as_deref().unwrap_or_default())) }
}

#[cfg(test)]
mod tests {
    use opora_domain::quantity::Quantity;
    use opora_domain::strategies::{StaffingBase, StaffingPlanned};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, staffed: f64, printed: &str) -> Strategy {
        let base = StaffingBase { year: Some(2015), capacity: Some(Quantity(staffed)), staff: None };
        let planned = StaffingPlanned { capacity: Some(Quantity(staffed)), staff: None };
        let row = Staffing {
            service: Some("Домашен социален патронаж гр. Вишна".into()),
            base: Some(base),
            planned: Some(planned),
            ..Staffing::default()
        };
        let capacity = [("2015".to_owned(), printed.to_owned()), ("2020".to_owned(), printed.to_owned())].into();
        let service =
            StrategyService {
                name: Some("Домашен социален патронаж".into()), capacity, ..StrategyService::default()
            };
        Strategy { staffing: vec![row], services: vec![service], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("", 84.0, "90"), "84");
        assert_found(&RULE, &strategy("Домашен социален патронаж с капацитет 70.", 84.0, "84"), "капацитет 70");
        let text = "Увеличаване на потребителите на домашния социален патронаж от 60 на 70.";
        assert_found(&RULE, &strategy(text, 84.0, "84"), "от 60 на 70");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Домашен социален патронаж с капацитет 84.", 84.0, "84"));
        assert_silent(&RULE, &strategy("Дневен център за стари хора с капацитет 20.", 84.0, "МД"));
        assert_silent(&RULE, &strategy("Домашен социален патронаж – Речна: извеждане, капацитет 84.", 84.0, "84"));
    }
}
