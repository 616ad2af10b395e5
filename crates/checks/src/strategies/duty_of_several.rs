//! A recurring duty that the chapter on roles and the one on monitoring give to different bodies: the yearly report, the
//! collecting of data.
//!
//! A warning: what several bodies are to do, each leaves to the other; and two reports may differ.

use opora_domain::findings::{Quotation, Severity};
use opora_tree::Place;

use super::wording::roots;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{SmallText, words};

pub(crate) const RULE: Rule = Rule { name: "reference-duty-of-several", severity: Severity::Warning, find };

/// The duties, and who does them rather than hears of them.
const DUTIES: &[&[&str]] = &[
    &[
        "годиш* мониторинг*",
        "годиш* доклад*",
        "годиш* отчет*",
        "годиш* оценк*",
        "годиш* и заключител* доклад*",
        "годиш* и заключител* отчет*",
    ],
    &[
        "събира* информация",
        "събира* и актуализира* дан*",
        "събира* дан*",
        "събира* и обобщава* дан*",
        "актуализира* базата дан*",
    ],
];
const HEARS: &[&str] = &[
    "приема*",
    "одобрява*",
    "обсъжда*",
    "утвърждава*",
    "внася*",
    "представя*",
    "разглежда*",
    "участва*",
    "съдейства*",
    "подпомага*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let mut given: Vec<(&str, &str, Option<Place>)> = Vec::new();
    for role in &strategy.roles {
        let Some(body) = role.body.as_deref() else { continue };
        for (index, duty) in role.duties.iter().enumerate() {
            let at = role.origin.evidence.get(&format!("duties.{index}")).map(|evidence| evidence.at);
            given.push((body, duty, at.or(role.origin.at)));
        }
    }
    if let Some(monitoring) = &strategy.monitoring {
        let body = monitoring.body.as_deref().unwrap_or("мониторинг и оценка");
        for (index, task) in monitoring.tasks.iter().enumerate() {
            let at = monitoring.origin.evidence.get(&format!("tasks.{index}")).map(|evidence| evidence.at);
            given.push((body, task, at.or(monitoring.origin.at)));
        }
    }
    DUTIES.iter().filter_map(|duty| defect(duty, &given)).collect()
}

fn defect(duty: &[&str], given: &[(&str, &str, Option<Place>)]) -> Option<Defect> {
    let mut bodies: Vec<&str> = Vec::new();
    let mut places: Vec<Quotation> = Vec::new();
    for (body, says, at) in given {
        let small = SmallText::of(says);
        let heard = words(says).first().is_some_and(|first| SmallText::of(first.text).any_phrase(HEARS).is_some());
        if heard || small.any_phrase(duty).is_none() {
            continue;
        }
        let known = bodies.iter().any(|other| roots(other) == roots(body));
        if !known {
            bodies.push(body);
        }
        places.push(Quotation { at: *at, quote: quoting::whole(&format!("{body}: {says}")) });
    }
    if bodies.len() < 2 {
        return None;
    }
    let names: Vec<String> = bodies.iter().map(|body| (*body).to_owned()).collect();
    let mut defect = Defect::at(places).text("list", names.join(", "));
    defect.values = names;
    Some(defect)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Monitoring, Role, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(mayor: &str, unit: &str) -> Strategy {
        let role = Role { body: Some("Кмет".into()), duties: vec![mayor.into()], ..Role::default() };
        let monitoring =
            Monitoring {
                body: Some("Звено за оценка".into()), tasks: vec![unit.into()], ..Monitoring::default()
            };
        Strategy { roles: vec![role], monitoring: Some(monitoring), ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Изготвя годишен доклад.", "Подготвя общ годишен доклад."), "Подготвя общ");
        assert_found(&RULE, &strategy("Събира данни за услугите.", "Събира информация на място."), "на място");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Внася годишния доклад в съвета.", "Подготвя годишния доклад."));
        assert_silent(&RULE, &strategy("Одобрява годишния доклад.", "Подготвя годишния доклад."));
        assert_silent(&RULE, &strategy("Събира данни за услугите.", "Планира посещения."));
    }
}
