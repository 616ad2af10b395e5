//! Rows of the summary table without a capacity in any year, where the others have one.
//!
//! A warning; one finding that lists them: either the row is no service, or its places are forgotten.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "capacity-absent", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let without: Vec<Quotation> = strategy
        .services
        .iter()
        .filter(|service| !has_capacity(service))
        .filter_map(|service| Some((service, service.name.as_deref()?)))
        .map(|(service, name)| Quotation { at: service.origin.at, quote: quoting::whole(name) })
        .collect();
    if without.len() * 2 > strategy.services.len() { Vec::new() } else { Defect::of_rows(without) }
}

fn has_capacity(service: &StrategyService) -> bool {
    service.capacity.values().any(|printed| printed.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(last: &str) -> Strategy {
        let service = |name: &str, printed: &str| StrategyService {
            name: Some(name.into()),
            capacity: [("2015".to_owned(), printed.to_owned())].into(),
            ..StrategyService::default()
        };
        let services = vec![service("Дневен център", "20"), service("Клуб", "МД"), service("Програми", last)];
        Strategy { services, ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("-"), "Програми");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("12"));
    }
}
