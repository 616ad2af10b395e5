//! Cells of the tables of services and stages that are empty where every other row says something: a year without the number
//! of users, a stage without who is responsible; and cells of one row that changed places.
//!
//! Missing places and exchanged cells are errors, a missing responsible a warning.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{Stage, StrategyService};

use super::service_names::numbers;
use crate::examination::Examination;
use crate::letters::small_letters;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const YEAR: Rule =
    Rule { name: "table-services-year-missing", severity: Severity::Error, find: year_missing };
pub(crate) const STAGE: Rule = Rule { name: "table-stage-empty", severity: Severity::Warning, find: stage_empty };
pub(crate) const SWAPPED: Rule = Rule { name: "table-service-cells-swapped", severity: Severity::Error, find: swapped };

fn quote(service: &StrategyService, field: &str, text: &str) -> Quotation {
    let at = service.origin.evidence.get(field).map(|evidence| evidence.at).or(service.origin.at);
    Quotation { at, quote: quoting::whole(text) }
}

/// A service with places before and none printed for a later year that the table has.
fn year_missing(examination: &Examination<'_>) -> Vec<Defect> {
    let services = examination.strategy.map_or(&[][..], |strategy| &strategy.services);
    let years: BTreeSet<&String> = services.iter().flat_map(|service| service.capacity.keys()).collect();
    let full = services.iter().filter(|service| service.capacity.len() == years.len()).count();
    // A table that leaves many cells empty means something by it.
    if years.len() < 2 || full * 4 < services.len() * 3 {
        return Vec::new();
    }
    let lacking = |service: &StrategyService| -> Vec<String> {
        let running = |year: &String| {
            let before = service.capacity.range::<String, _>(..year).next_back().map(|(_, printed)| numbers(printed));
            before.is_some_and(|numbers| numbers.iter().any(|number| *number > 0.0))
        };
        let missing = years.iter().filter(|year| !service.capacity.contains_key(**year) && running(year));
        missing.map(|year| (*year).clone()).collect()
    };
    services
        .iter()
        .filter_map(|service| {
            let missing = lacking(service);
            let name = service.name.as_deref().unwrap_or_default();
            (!missing.is_empty()).then(|| {
                let printed =
                    service.capacity.iter().map(|(year, printed)| quote(service, &format!("capacity.{year}"), printed));
                Defect::at([quote(service, "name", name)].into_iter().chain(printed))
                    .text("service", name)
                    .text("years", missing.join(", "))
                    .values(missing)
            })
        })
        .collect()
}

fn stage_empty(examination: &Examination<'_>) -> Vec<Defect> {
    let stages = examination.strategy.map_or(&[][..], |strategy| &strategy.stages);
    let kinds: [fn(&Stage) -> bool; 3] =
        [|stage| stage.period.is_none(), |stage| stage.activities.is_empty(), |stage| stage.responsible.is_empty()];
    let mut places: Vec<Quotation> = Vec::new();
    for is_empty in kinds {
        let empty: Vec<&Stage> = stages.iter().filter(|stage| is_empty(stage)).collect();
        // A column that is mostly empty was not asked for.
        if empty.len() * 2 >= stages.len() {
            continue;
        }
        for stage in empty {
            let name =
                [stage.stage.as_deref(), stage.period.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let place = Quotation { at: stage.origin.at, quote: quoting::whole(&name) };
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    Defect::of_rows(places)
}

/// A place where the content should stand, and the content where the place should.
fn swapped(examination: &Examination<'_>) -> Vec<Defect> {
    let services = examination.strategy.map_or(&[][..], |strategy| &strategy.services);
    let located = services.iter().filter(|service| service.location.as_deref().is_some_and(is_place)).count();
    services
        .iter()
        .filter_map(|service| {
            let location = service.location.as_deref()?;
            let content = service.content.as_deref().filter(|text| is_place(text)).map(|text| ("content", text));
            let group = service.target_groups.first().filter(|text| is_place(text));
            let (field, other) = content.or(group.map(|text| ("target_groups.0", text.as_str())))?;
            let wrong = !is_place(location) && !location.is_empty();
            // The column of places must hold places elsewhere.
            (wrong && located * 2 > services.len()).then(|| {
                let name = service.name.as_deref().unwrap_or_default();
                Defect::at([
                    quote(service, field, other),
                    quote(service, "location", location),
                    quote(service, "name", name),
                ])
                .text("service", name)
                .compared("content", other)
                .compared("location", location)
            })
        })
        .collect()
}

/// "гр. Речна", "с. Вишна", "Община Речна", "Всички общини", with nothing that is done.
fn is_place(text: &str) -> bool {
    const BEGINS: &[&str] = &[
        "гр.",
        "гр ",
        "град ",
        "с.",
        "село ",
        "общ.",
        "община ",
        "общини ",
        "област ",
        "обл.",
        "ул.",
        "бул.",
        "кв.",
        "всички общини",
        "цялата общин",
    ];
    let small = small_letters(text.trim());
    BEGINS.iter().any(|begin| small.starts_with(begin)) && small.chars().count() < 90
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(years: &[&str], content: &str, location: &str) -> Strategy {
        let service = |name: &str, years: &[&str], content: &str, location: &str| StrategyService {
            name: Some(name.into()),
            content: Some(content.into()),
            location: Some(location.into()),
            capacity: years.iter().map(|year| ((*year).to_owned(), "8".to_owned())).collect(),
            ..StrategyService::default()
        };
        let all = ["2016", "2018", "2020"];
        let mut services =
            ["Дневен център", "Дом", "Патронаж"].map(|name| service(name, &all, "Дневна грижа", "гр. Вишна")).to_vec();
        services.push(service("Защитено жилище", years, content, location));
        Strategy { services, ..saying("") }
    }

    fn stages(responsible: [&str; 3]) -> Strategy {
        let stage = |name: &str| Stage {
            stage: Some("Етап".into()),
            period: Some("2016 г.".into()),
            activities: vec!["Срещи".into()],
            responsible: [name].iter().filter(|name| !name.is_empty()).map(|name| (*name).to_owned()).collect(),
            ..Stage::default()
        };
        Strategy { stages: responsible.map(stage).into(), ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&YEAR, &strategy(&["2016", "2018"], "Подкрепа", "гр. Вишна"), "Защитено жилище");
        assert_found(&SWAPPED, &strategy(&["2016", "2018", "2020"], "гр. Вишна", "Подслон и храна"), "Подслон");
        assert_found(&STAGE, &stages(["Кмет", "", "Кмет"]), "Етап");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for rule in [&YEAR, &SWAPPED] {
            assert_silent(rule, &strategy(&["2016", "2018", "2020"], "Подкрепа", "гр. Вишна"));
        }
        // What opens later has no places before.
        assert_silent(&YEAR, &strategy(&["2018", "2020"], "Подкрепа", "гр. Вишна"));
        assert_silent(&STAGE, &stages(["Кмет", "Съвет", "Кмет"]));
        assert_silent(&STAGE, &stages(["", "", "Кмет"]));
    }
}
