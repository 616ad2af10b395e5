//! Services of the summary table that no row of the staffing table has, or that no measure and activity names.
//!
//! A warning; one finding that lists them: places are planned without people or without anything to do.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{Strategy, StrategyService};

use super::service_names::{Named, numbers};
use super::wording::roots;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const WITHOUT_STAFF: Rule =
    Rule { name: "reference-service-without-staff", severity: Severity::Warning, find: without_staff };
pub(crate) const WITHOUT_MEASURE: Rule =
    Rule { name: "reference-service-without-measure", severity: Severity::Warning, find: without_measure };

fn without_staff(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy.filter(|strategy| !strategy.staffing.is_empty()) else {
        return Vec::new();
    };
    let staffed: Vec<&str> = strategy.staffing.iter().filter_map(|row| row.service.as_deref()).collect();
    let staffed: Vec<Told> = staffed.into_iter().map(Told::of).collect();
    let mut found = listed(strategy, |service, name| {
        let name = Told::of(name);
        has_places(service) && !staffed.iter().any(|other| is_same(&name, other))
    });
    // The total that says it is of all services leaves these out.
    for defect in found.iter_mut().filter(|defect| !defect.places.is_empty()) {
        defect.places.splice(1..1, total_of_all(strategy));
    }
    found
}

/// The grand total of the staffing table with its places, as printed.
fn total_of_all(strategy: &Strategy) -> Option<Quotation> {
    let total = strategy.staffing_totals.iter().find(|total| total.group.is_none())?;
    let label = total.label.as_deref().filter(|label| any_phrase(label, &["всички", "всичко", "общо"]).is_some())?;
    let base = total.base.as_ref().and_then(|base| base.capacity).map(|places| places.to_string());
    let quote = format!("{label} {}", base.unwrap_or_default());
    Some(Quotation { at: total.origin.at, quote: quoting::whole(&quote) })
}

fn without_measure(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let mut planned: Vec<String> = Vec::new();
    for (_, measure) in strategy.measures() {
        planned.extend(measure.title.clone());
        planned.extend(measure.description.clone());
        planned.extend(measure.activities.iter().filter_map(|activity| activity.text.clone()));
    }
    if planned.is_empty() {
        return Vec::new();
    }
    let planned: Vec<Told> = planned.iter().map(|text| Told::of(text)).collect();
    listed(strategy, |_, name| {
        let name = Told::of(name);
        !planned.iter().any(|text| names_it(&name, text))
    })
}

fn listed(strategy: &Strategy, lacks: impl Fn(&StrategyService, &str) -> bool) -> Vec<Defect> {
    let names = strategy.services.iter().filter_map(|service| Some((service, service.name.as_deref()?)));
    let places: Vec<Quotation> = names
        .filter(|(service, name)| lacks(service, name))
        .map(|(service, name)| Quotation { at: service.origin.at, quote: quoting::whole(name) })
        .collect();
    // A table that shares hardly anything with the other lists something else.
    if places.len() * 10 > strategy.services.len() * 7 { Vec::new() } else { Defect::of_rows(places) }
}

fn has_places(service: &StrategyService) -> bool {
    service.capacity.values().any(|printed| numbers(printed).iter().any(|number| *number > 0.0))
}

/// What a name or sentence says of services, read once.
struct Told {
    services: Vec<Named>,
    roots: BTreeSet<String>,
}

impl Told {
    fn of(text: &str) -> Self {
        Self { services: Named::all_in(text), roots: roots(text) }
    }
}

fn is_same(name: &Told, other: &Told) -> bool {
    match (name.services.first(), other.services.first()) {
        (Some(one), Some(other)) => one.is_like(other),
        _ => shares(name, other, 2),
    }
}

fn names_it(name: &Told, text: &Told) -> bool {
    match name.services.first() {
        Some(named) => text.services.iter().any(|other| other.kind == named.kind) || shares(name, text, 3),
        None => shares(name, text, 2),
    }
}

fn shares(one: &Told, other: &Told, least: usize) -> bool {
    let general = ["общинс", "дейнос", "услуга", "община"];
    let of: Vec<&String> = one.roots.iter().filter(|root| !general.contains(&root.as_str())).collect();
    // "клуб" and "клубовете" are one.
    let known = |root: &&&String| {
        other.roots.iter().any(|other| other.starts_with(root.as_str()) || root.starts_with(other.as_str()))
    };
    of.iter().filter(known).count() >= least.min(of.len().max(1))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Staffing, StaffingTotal};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(services: &[&str], staffed: &[&str]) -> Strategy {
        let service = |name: &&str| StrategyService {
            name: Some((*name).into()),
            capacity: [("2015".to_owned(), "20".to_owned())].into(),
            ..StrategyService::default()
        };
        let row = |name: &&str| Staffing { service: Some((*name).into()), ..Staffing::default() };
        Strategy {
            services: services.iter().map(service).collect(),
            staffing: staffed.iter().map(row).collect(),
            ..saying("")
        }
    }

    #[test]
    fn the_defect_is_found() {
        let services = ["Дневен център за стари хора", "Кризисен център", "Приемна грижа"];
        assert_found(&WITHOUT_STAFF, &strategy(&services, &["ДЦСХ гр. Речна", "Кризисен център гр. Речна"]), "Приемна");
    }

    #[test]
    fn the_total_that_leaves_services_out_is_shown() {
        let total = StaffingTotal {
            label: Some("Общо – за всички услуги".into()), ..StaffingTotal::default()
        };
        let strategy = Strategy {
            staffing_totals: vec![total],
            ..strategy(&["Кризисен център", "Приемна грижа"], &["Кризисен център гр. Речна"])
        };
        assert_found(&WITHOUT_STAFF, &strategy, "за всички услуги");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let services = ["Дневен център за стари хора", "Кризисен център"];
        assert_silent(&WITHOUT_STAFF, &strategy(&services, &["ДЦСХ гр. Речна", "Кризисен център гр. Речна"]));
        assert_silent(&WITHOUT_MEASURE, &strategy(&services, &[]));
    }
}
