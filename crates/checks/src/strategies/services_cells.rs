//! Cells of the table of services that hold something else than their column asks: what the service does among the target
//! groups, the whole country as the territory of a municipal service, workers counted as places.
//!
//! Warnings; the workers a hint.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use super::service_names::numbers;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const CONTENT_IN_GROUPS: Rule =
    Rule { name: "table-content-in-groups", severity: Severity::Warning, find: content_in_groups };
pub(crate) const WIDER: Rule = Rule { name: "table-wider-than-municipality", severity: Severity::Warning, find: wider };
pub(crate) const OF_WORKERS: Rule = Rule { name: "capacity-of-workers", severity: Severity::Hint, find: of_workers };

fn services<'a>(examination: &'a Examination<'_>) -> &'a [StrategyService] {
    examination.strategy.map_or(&[], |strategy| &strategy.services)
}

fn quote(service: &StrategyService, field: &str, text: &str) -> Quotation {
    let evidence = service.origin.evidence.get(field).or_else(|| service.origin.evidence.get(&format!("{field}.0")));
    Quotation { at: evidence.map(|evidence| evidence.at).or(service.origin.at), quote: quoting::whole(text) }
}

/// Nouns of doing with which a content begins; a group begins with people.
const DOING: &[&str] = &[
    "грижа",
    "осигуряване",
    "предоставяне",
    "подкрепа",
    "превенция",
    "консултиране",
    "рехабилитация",
    "настаняване",
    "обучение",
    "посредничество",
    "провеждане",
    "изграждане",
    "развитие",
];

fn content_in_groups(examination: &Examination<'_>) -> Vec<Defect> {
    let places = services(examination).iter().flat_map(|service| {
        let first = service.target_groups.first().filter(|group| {
            words(group).first().is_some_and(|word| DOING.contains(&word.text.to_lowercase().as_str()))
        });
        let name = service.name.as_deref().unwrap_or_default();
        first.map(|group| [quote(service, "target_groups", group), quote(service, "name", name)]).into_iter().flatten()
    });
    let places: Vec<Quotation> = places.collect();
    let count = places.len() / 2;
    if count == 0 { Vec::new() } else { vec![Defect::at(places).count("count", count)] }
}

const COUNTRY: &[&str] = &[
    "цялата страна",
    "цялата държава",
    "гражданин на р българия",
    "граждани* на република българия",
    "гражданин на република българия",
    "цяла българия",
];

fn wider(examination: &Examination<'_>) -> Vec<Defect> {
    let all = services(examination);
    let wide = |service: &&StrategyService| {
        let in_territory = service.territory.as_deref().filter(|text| any_phrase(text, COUNTRY).is_some());
        let in_groups = service.target_groups.iter().find(|text| any_phrase(text, COUNTRY).is_some());
        in_territory
            .map(|text| ("territory", text.to_owned()))
            .or(in_groups.map(|text| ("target_groups", text.clone())))
    };
    let found: Vec<(&StrategyService, (&str, String))> =
        all.iter().filter_map(|service| Some((service, wide(&service)?))).collect();
    // A table that is of the whole country throughout is of another kind.
    if found.len() * 2 > all.len() {
        return Vec::new();
    }
    let places = found.iter().flat_map(|(service, (field, text))| {
        [quote(service, field, text), quote(service, "name", service.name.as_deref().unwrap_or_default())]
    });
    let places: Vec<Quotation> = places.collect();
    vec![Defect::at(places).count("count", found.len())]
}

/// Those who give a service, as names of it.
const WORKERS: &[&str] = &[
    "медиатори",
    "здравен медиатор",
    "здравни медиатор*",
    "трудов* медиатор*",
    "образовател* медиатор*",
    "приемни родители",
    "мобилни екипи",
];
/// More than so many workers of one kind no municipality plans.
const MOST_WORKERS: f64 = 12.0;

fn of_workers(examination: &Examination<'_>) -> Vec<Defect> {
    services(examination)
        .iter()
        .filter_map(|service| {
            let name = service.name.as_deref().filter(|name| any_phrase(name, WORKERS).is_some())?;
            let counted: Vec<f64> = service.capacity.values().flat_map(|printed| numbers(printed)).collect();
            let few =
                counted.iter().all(|number| *number <= MOST_WORKERS) && counted.iter().any(|number| *number > 0.0);
            few.then(|| {
                let printed: Vec<String> =
                    service.capacity.iter().map(|(year, printed)| format!("{year}: {printed}")).collect();
                let mut defect = Defect::at([quote(service, "name", &format!("{name} – {}", printed.join(", ")))])
                    .text("service", name);
                defect.values = service.capacity.values().cloned().collect();
                defect
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(name: &str, group: &str, territory: &str, places: &str) -> Strategy {
        let service = |name: &str, group: &str, territory: &str| StrategyService {
            name: Some(name.into()),
            target_groups: vec![group.into()],
            territory: Some(territory.into()),
            capacity: [("2016".to_owned(), places.to_owned())].into_iter().collect(),
            ..StrategyService::default()
        };
        let others =
            ["Дневен център", "Защитено жилище"].map(|name| service(name, "Хора с увреждания", "Община Горна Вишна"));
        let services = [service(name, group, territory)].into_iter().chain(others).collect();
        Strategy { services, ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &CONTENT_IN_GROUPS,
            &strategy("Клуб", "Осигуряване на занимания", "Общината", "20"),
            "Осигуряване",
        );
        assert_found(&WIDER, &strategy("Приют", "Жени", "територията на цялата страна", "20"), "цялата страна");
        assert_found(&OF_WORKERS, &strategy("Здравни медиатори", "Семейства", "Общината", "3"), "Здравни медиатори");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for rule in [&CONTENT_IN_GROUPS, &WIDER, &OF_WORKERS] {
            assert_silent(rule, &strategy("Клуб", "Стари хора", "Община Горна Вишна", "20"));
        }
    }
}
