//! A service whose name says "за деца и възрастни" and whose row names only children, or only adults, as its users.
//!
//! A warning: the places of the others belong to nobody.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "table-groups-narrower", severity: Severity::Warning, find };

const OF_BOTH: &[&str] = &[
    "деца и възрастни",
    "деца и пълнолетни",
    "деца и лица",
    "деца и хора",
    "възрастни и деца",
    "лица и деца",
    "деца и младежи и възрастни",
];
const CHILDREN: &[&str] = &["дец*", "дет*", "младеж*", "ученици*"];
/// Families and specialists stand beside children too; they are not the adults whom the name means.
const ADULTS: &[&str] = &["възрастн*", "пълнолетн*", "лица*", "хора*", "стар*", "над 18", "граждани*", "гражданин*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    strategy.services.iter().filter_map(narrower).collect()
}

fn narrower(service: &StrategyService) -> Option<Defect> {
    let name = service.name.as_deref()?;
    let (from, until) = any_phrase(name, OF_BOTH)?;
    let says = |words: &[&str]| service.target_groups.iter().any(|group| any_phrase(group, words).is_some());
    let (children, adults) = (says(CHILDREN), says(ADULTS));
    (children != adults).then(|| {
        let at = |field: &str| service.origin.evidence.get(field).map(|evidence| evidence.at).or(service.origin.at);
        let groups = service.target_groups.join("; ");
        let mut places = vec![
            Quotation { at: at("name"), quote: quoting::whole(name) },
            Quotation { at: at("target_groups"), quote: quoting::whole(&groups) },
        ];
        places.extend(
            service.capacity.iter().next().map(|(year, printed)| Quotation {
                at: at(&format!("capacity.{year}")),
                quote: quoting::whole(printed),
            }),
        );
        Defect::at(places).compared("name", name.get(from..until).unwrap_or_default()).compared("groups", groups)
    })
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(groups: &[&str]) -> Strategy {
        let service = StrategyService {
            name: Some("Дневен център за деца и възрастни с увреждания".into()),
            target_groups: groups.iter().map(|group| (*group).to_owned()).collect(),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying("Услуги") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(&["Деца с увреждания"]), "Деца с увреждания");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(&["Деца с увреждания", "Пълнолетни лица с увреждания"]));
        assert_silent(&RULE, &strategy(&["Всички в нужда"]));
        assert_silent(&RULE, &strategy(&[]));
    }
}
