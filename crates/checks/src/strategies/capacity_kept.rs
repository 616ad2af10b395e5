//! A measure that keeps the places of a service, and a table in which they change: "запазване на капацитета от 12 места …
//! през целия период" beside 12, 12, 8.
//!
//! An error: the places are kept, or they change.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use super::service_names::{Named, numbers, stated};
use super::wording::pieces;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-kept-and-changed", severity: Severity::Error, find };

const KEPT: &[&str] = &[
    "запазване на капацитет*",
    "запазва* капацитет*",
    "запазване на места*",
    "без промяна на капацитет*",
    "непроменен капацитет",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy.filter(|strategy| !strategy.services.is_empty()) else {
        return Vec::new();
    };
    let kept = examination.lexicon.wanted(KEPT);
    let mut defects = Vec::new();
    for piece in pieces(examination, |piece| kept.is_in(piece.tokens)) {
        let named = Named::all_in(piece.says());
        let [named] = named.as_slice() else { continue };
        // What is kept until a year may change after it.
        if named.several || any_phrase(piece.says(), &["до края на", "до закриване*", "до разкриване*"]).is_some()
        {
            continue;
        }
        let mut same = strategy.services.iter().filter(|service| {
            service.name.as_deref().and_then(Named::in_text).is_some_and(|other| other.is_like(named))
        });
        let Some(service) = same.next().filter(|_| same.next().is_none()) else { continue };
        let said = stated(piece.says()).map(|(numbers, ..)| numbers);
        let printed: Vec<Vec<f64>> =
            service.capacity.values().map(|printed| numbers(printed)).filter(|numbers| !numbers.is_empty()).collect();
        let differs = match &said {
            Some(said) => printed.iter().any(|numbers| !numbers.iter().any(|number| said.contains(number))),
            None => printed.windows(2).any(|pair| pair.first() != pair.last()),
        };
        if differs {
            let name = service.name.as_deref().unwrap_or_default();
            let places = [piece.quote()].into_iter().chain(of_row(service, name));
            let mut defect = Defect::at(places).text("service", name).text(
                "columns",
                service
                    .capacity
                    .iter()
                    .map(|(year, printed)| format!("{year}: {printed}"))
                    .collect::<Vec<_>>()
                    .join(", "),
            );
            defect.values =
                said.iter().flatten().map(ToString::to_string).chain(service.capacity.values().cloned()).collect();
            defects.push(defect);
        }
    }
    defects
}

fn of_row<'a>(service: &'a StrategyService, name: &'a str) -> impl Iterator<Item = Quotation> + 'a {
    service.capacity.iter().map(move |(year, printed)| {
        let at = service.origin.evidence.get(&format!("capacity.{year}")).map(|evidence| evidence.at);
        Quotation { at: at.or(service.origin.at), quote: quoting::whole(&format!("{name} {printed}")) }
    })
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, last: &str) -> Strategy {
        let capacity = [("2016", "12"), ("2018", "12"), ("2020", last)];
        let service = StrategyService {
            name: Some("ЦНСТ за деца без увреждания".into()),
            capacity: capacity.map(|(year, printed)| (year.to_owned(), printed.to_owned())).into(),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Запазване на капацитета от 12 места на ЦНСТ за деца без увреждания през целия период.";
        assert_found(&RULE, &strategy(text, "8"), "увреждания 8");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Запазване на капацитета от 12 места на ЦНСТ за деца без увреждания през целия период.";
        assert_silent(&RULE, &strategy(text, "12"));
        assert_silent(
            &RULE,
            &strategy("Запазване на капацитета на ЦНСТ за деца без увреждания до края на 2018 г.", "8"),
        );
    }
}
