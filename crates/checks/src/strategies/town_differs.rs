//! A service that an activity opens or keeps in one town, and the only row of that service in the table gives another: "в с.
//! Речна" beside "гр. Вишна".
//!
//! An error: it is in one place.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use super::service_names::Named;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-town-differs", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let rows: Vec<(Named, &StrategyService)> =
        strategy.services.iter().filter_map(|service| Some((Named::of_row(service)?, service))).collect();
    let activities = strategy.measures().flat_map(|(_, measure)| &measure.activities);
    activities
        .filter_map(|activity| {
            let text = activity.text.as_deref()?;
            let mut all = Named::all_in(text);
            let named = all.pop().filter(|named| all.is_empty() && !named.several)?;
            // Another row may be the one that is meant.
            let mut same = rows.iter().filter(|(row, _)| row.kind == named.kind);
            let (row, service) = same.next().filter(|_| same.next().is_none())?;
            let location = service.location.as_deref()?;
            row.is_elsewhere(&named).then(|| {
                let at = service.origin.evidence.get("location").map(|evidence| evidence.at).or(service.origin.at);
                let name = service.name.as_deref().unwrap_or_default();
                Defect::at([
                    Quotation { at: activity.origin.at, quote: quoting::whole(text) },
                    Quotation { at: service.origin.at, quote: quoting::whole(name) },
                    Quotation { at, quote: quoting::whole(location) },
                ])
                .text("service", name)
                .compared("location", location)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, with_activities};

    fn strategy(activity: &str, locations: &[&str]) -> Strategy {
        let service = |location: &&str| StrategyService {
            name: Some("Център за обществена подкрепа".into()),
            location: Some((*location).into()),
            ..StrategyService::default()
        };
        Strategy { services: locations.iter().map(service).collect(), ..with_activities("", &[activity]) }
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Разкриване на Център за обществена подкрепа в с. Речна с 30 места";
        assert_found(&RULE, &strategy(text, &["гр. Вишна"]), "гр. Вишна");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Разкриване на Център за обществена подкрепа в с. Речна с 30 места";
        assert_silent(&RULE, &strategy(text, &["с. Речна, ул. „Първа“"]));
        assert_silent(&RULE, &strategy(text, &["гр. Вишна", "с. Речна"]));
        assert_silent(&RULE, &strategy("Поддържане на Центъра за обществена подкрепа", &["гр. Вишна"]));
    }
}
