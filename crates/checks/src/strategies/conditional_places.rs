//! Services that come only if there is money for them, with places for a year in which they are to work.
//!
//! A hint; one finding that lists them: the places are counted as planned, and nobody has promised them. Working services that
//! are to grow only then keep the places that they have.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{ServiceStatus, StrategyService};

use super::service_names::numbers;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "capacity-conditional", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let conditional: Vec<(&StrategyService, &str)> = strategy
        .services
        .iter()
        .filter(|service| service.status == Some(ServiceStatus::Conditional))
        .filter_map(|service| Some((service, places_from_nothing(service)?)))
        .collect();
    let places = conditional.iter().map(|(service, printed)| {
        let name = service.name.as_deref().unwrap_or_default();
        Quotation { at: service.origin.at, quote: quoting::whole(&format!("{name} {printed}")) }
    });
    let defects = Defect::of_rows(places.collect());
    defects
        .into_iter()
        .map(|defect| defect.values(conditional.iter().map(|(_, printed)| (*printed).to_owned()).collect()))
        .collect()
}

/// The places of the last year, where the first has none.
fn places_from_nothing(service: &StrategyService) -> Option<&str> {
    let some = |printed: &String| numbers(printed).iter().any(|number| *number > 0.0);
    let first = service.capacity.values().next()?;
    let last = service.capacity.values().next_back()?;
    (some(last) && !some(first)).then_some(last)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(status: ServiceStatus, first: &str) -> Strategy {
        let service = StrategyService {
            name: Some("Социално предприятие".into()),
            capacity: [("2015".to_owned(), first.to_owned()), ("2020".to_owned(), "300".to_owned())].into(),
            status: Some(status),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying("Услуги") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(ServiceStatus::Conditional, "-"), "300");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(ServiceStatus::New, "-"));
        assert_silent(&RULE, &strategy(ServiceStatus::Conditional, "250"));
    }
}
