//! A service whose places change from the first to the last year of the summary table, while its status only says that it is
//! there and goes on.
//!
//! A warning: the change needs money, people and a decision, and nobody is told of it.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use super::service_names::numbers;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-change-unspoken", severity: Severity::Warning, find };

const GOES_ON: &[&str] = &["налична", "налични", "съществуваща", "съществуващи", "действаща", "продължава*"];
/// What speaks of a change, or of a condition for it.
const CHANGES: &[&str] = &[
    "разшир*",
    "увелич*",
    "намал*",
    "закри*",
    "трансформ*",
    "преобраз*",
    "реформ*",
    "нова",
    "нови",
    "нов",
    "при възможност",
    "при необходимост",
    "поетапно*",
    "оптимиз*",
    "планира*",
    "предвижда*",
    "изгражд*",
    "проект*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let speaks = |service: &StrategyService| {
        let status = service.status_text.as_deref().unwrap_or_default();
        any_phrase(status, GOES_ON).is_none() || any_phrase(status, CHANGES).is_some()
    };
    strategy.services.iter().filter(|service| !speaks(service)).filter_map(unspoken).collect()
}

fn unspoken(service: &StrategyService) -> Option<Defect> {
    let one = |printed: &String| match numbers(printed).as_slice() {
        [number] => Some(*number),
        _ => None,
    };
    let ((first_year, first), (last_year, last)) =
        (service.capacity.iter().next()?, service.capacity.iter().next_back()?);
    let (from, until) = (one(first)?, one(last)?);
    (from > 0.0 && until > 0.0 && (from - until).abs() > 0.0).then(|| {
        let at = |field: &str| service.origin.evidence.get(field).map(|evidence| evidence.at).or(service.origin.at);
        let name = service.name.as_deref().unwrap_or_default();
        let status = service.status_text.as_deref().unwrap_or_default();
        Defect::at([
            Quotation { at: at("name"), quote: quoting::whole(name) },
            Quotation { at: at(&format!("capacity.{first_year}")), quote: quoting::whole(first) },
            Quotation { at: at(&format!("capacity.{last_year}")), quote: quoting::whole(last) },
            Quotation { at: at("status_text"), quote: quoting::whole(status) },
        ])
        .text("service", name)
        .compared("one", first.as_str())
        .compared("other", last.as_str())
    })
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(first: &str, last: &str, status: &str) -> Strategy {
        let service = StrategyService {
            name: Some("Консултативен център".into()),
            capacity: [("2015".to_owned(), first.to_owned()), ("2020".to_owned(), last.to_owned())].into(),
            status_text: Some(status.into()),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying("Услуги") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("80", "100", "Налична"), "Консултативен");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("80", "100", "Налична, разширяване от 2017 г."));
        assert_silent(&RULE, &strategy("80", "80", "Налична"));
        assert_silent(&RULE, &strategy("0", "20", "Налична"));
        assert_silent(&RULE, &strategy("МД", "20", "Налична"));
    }
}
