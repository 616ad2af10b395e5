//! A service that by its own row opens in a year for which the same row has no places: "Нова, от 2018 г." beside 0 in 2018;
//! or that has places before it opens: "Нова, от 2022 г." beside 40 in 2020.
//!
//! An error: the row contradicts itself.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use super::service_names::numbers;
use super::years::single_years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-year-of-opening", severity: Severity::Error, find };

const OPENS: &[&str] =
    &["нова", "нов", "ново", "разкриване", "откриване", "стартира*", "старт", "трансформация*", "трансформиране"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    strategy.services.iter().filter_map(contradicts).collect()
}

fn contradicts(service: &StrategyService) -> Option<Defect> {
    let status = service.status_text.as_deref()?;
    any_phrase(status, OPENS)?;
    let years = single_years(status);
    let [year] = years.as_slice() else { return None };
    // "След 2018 г." names no year of its own.
    let before = status.get(..year.from)?.trim_end().to_lowercase();
    if before.ends_with("след") || before.ends_with("до") {
        return None;
    }
    let written = year.year.to_string();
    // What is transformed has the places of what it was.
    let begins: String = status.chars().take(16).collect();
    if any_phrase(&begins, OPENS).is_some()
        && any_phrase(status, &["трансформ*", "преобраз*", "реорганиз*", "преструктур*"]).is_none()
        && let Some((earlier, printed)) = service.capacity.range(..written.clone()).find(|(_, printed)| some(printed))
    {
        return Some(defect(service, status, earlier, printed).compared("year", written));
    }
    let printed = service.capacity.get(&written)?;
    let later = service.capacity.range(written.clone()..).skip(1).any(|(_, printed)| some(printed));
    let earlier = service.capacity.range(..written.clone()).any(|(_, printed)| some(printed));
    let none = !numbers(printed).is_empty() && !some(printed);
    // What is transformed into another thing has places before and none from that year on.
    let opens_empty = none && later && !earlier;
    let still_there =
        earlier && some(printed) && !later && any_phrase(status, &["трансформация*", "трансформиране"]).is_some();
    (opens_empty || still_there).then(|| defect(service, status, &written, printed).compared("year", written.as_str()))
}

/// What the status says against what a year's column prints.
fn defect(service: &StrategyService, status: &str, column: &str, printed: &str) -> Defect {
    let at = |field: &str| service.origin.evidence.get(field).map(|evidence| evidence.at).or(service.origin.at);
    let name = service.name.as_deref().unwrap_or_default();
    Defect::at([
        Quotation { at: at("name"), quote: quoting::whole(name) },
        Quotation { at: at("status_text"), quote: quoting::whole(status) },
        Quotation { at: at(&format!("capacity.{column}")), quote: quoting::whole(printed) },
    ])
    .compared("service", name)
    .text("column", column)
    .compared("printed", printed)
}

fn some(printed: &str) -> bool {
    numbers(printed).iter().any(|number| *number > 0.0)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(status: &str, capacity: [&str; 3]) -> Strategy {
        let years = ["2015", "2016", "2020"].into_iter().map(str::to_owned);
        let service = StrategyService {
            name: Some("Защитено жилище".into()),
            status_text: Some(status.into()),
            capacity: years.zip(capacity.into_iter().map(str::to_owned)).collect(),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Нова, разкриване през 2016 г.", ["0", "0", "8"]), "разкриване през 2016");
        assert_found(&RULE, &strategy("Налична, трансформация през 2016 г.", ["9", "9", "0"]), "трансформация");
        assert_found(&RULE, &strategy("Нова, от 2017 г.", ["40", "-", "60"]), "Нова, от 2017");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Нова, разкриване през 2016 г.", ["0", "8", "8"]));
        assert_silent(&RULE, &strategy("Нова, разкриване след 2016 г.", ["0", "0", "8"]));
        assert_silent(&RULE, &strategy("Налична", ["9", "9", "0"]));
        assert_silent(&RULE, &strategy("Нова, от 2017 г.", ["0", "-", "60"]));
        assert_silent(&RULE, &strategy("Трансформация от 2016 г.", ["40", "30", "30"]));
    }
}
