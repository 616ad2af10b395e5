//! A row of the summary table whose words and columns disagree: "капацитет 40 места" beside 50 in every year, "налична"
//! beside 0, "намаляване с 65 %" beside 20, 20 and 0.
//!
//! An error: the row contradicts itself.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use super::service_names::{numbers, stated};
use super::years::single_years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "capacity-row-differs", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    strategy
        .services
        .iter()
        .flat_map(|service| [number(service), reduction(service), existing(service)])
        .flatten()
        .collect()
}

fn columns(service: &StrategyService) -> String {
    service.capacity.iter().map(|(year, printed)| format!("{year}: {printed}")).collect::<Vec<_>>().join(", ")
}

fn defect(service: &StrategyService, said: &str, field: &str, says: &str) -> Defect {
    let at = |field: &str| service.origin.evidence.get(field).map(|evidence| evidence.at).or(service.origin.at);
    let name = service.name.as_deref().unwrap_or_default();
    let mut places = vec![
        Quotation { at: at("name"), quote: quoting::whole(name) },
        Quotation { at: at(field), quote: quoting::whole(said) },
    ];
    for (year, printed) in &service.capacity {
        places.push(Quotation { at: at(&format!("capacity.{year}")), quote: quoting::whole(printed) });
    }
    Defect::at(places).text("service", name).compared("says", says).compared("columns", columns(service))
}

/// "капацитет 40 места", and no year has 40.
fn number(service: &StrategyService) -> Option<Defect> {
    let status = service.status_text.as_deref()?;
    // A reduction "с 30 места" is a difference, not a capacity.
    if any_phrase(status, &["намал*", "увелич*"]).is_some() {
        return None;
    }
    let (said, from, until) = stated(status).or_else(|| places_in(status))?;
    let known: Vec<f64> = service.capacity.values().flat_map(|printed| numbers(printed)).collect();
    let differs = !known.is_empty() && !said.iter().any(|number| known.contains(number));
    differs.then(|| defect(service, status, "status_text", status.get(from..until).unwrap_or_default()))
}

/// "с 62 места".
fn places_in(status: &str) -> Option<(Vec<f64>, usize, usize)> {
    let all = tokens(status);
    all.windows(2).find_map(|pair| {
        let [number, noun] = pair else { return None };
        let value: f64 = number.text.parse().ok().filter(|_| number.text.len() <= 3)?;
        noun.text.starts_with("мест").then(|| (vec![value], number.from, noun.until))
    })
}

/// "намаляване на капацитета с 65 %" against the first and the last year.
fn reduction(service: &StrategyService) -> Option<Defect> {
    let texts = [("content", service.content.as_deref()), ("status_text", service.status_text.as_deref())];
    let (field, text) = texts.into_iter().find_map(|(field, text)| {
        text.filter(|text| any_phrase(text, &["намал*"]).is_some() && text.contains('%')).map(|text| (field, text))
    })?;
    let lower = text.to_lowercase();
    let from = lower.find("намал")?;
    let after = text.get(from..)?;
    let percent = after.find('%')?;
    let digits: String = after.get(..percent)?.trim_end().chars().rev().take_while(char::is_ascii_digit).collect();
    let share: f64 = digits.chars().rev().collect::<String>().parse().ok()?;
    let values: Vec<f64> = service.capacity.values().filter_map(|printed| numbers(printed).last().copied()).collect();
    let (first, last) = (*values.first()?, *values.last()?);
    let expected = first * (1.0 - share / 100.0);
    let differs = first > 0.0 && (last - expected).abs() > 1.0;
    differs.then(|| defect(service, text, field, after.get(..=percent).unwrap_or_default()))
}

/// "Налична", and the first years have no places: at the beginning it is not there.
fn existing(service: &StrategyService) -> Option<Defect> {
    let status = service.status_text.as_deref()?;
    let head: String = status.chars().take(20).collect();
    any_phrase(&head, &["налична", "налични", "действаща", "съществуваща"])?;
    let printed: Vec<Vec<f64>> = service.capacity.values().map(|printed| numbers(printed)).collect();
    let is_none = |numbers: &Vec<f64>| !numbers.is_empty() && numbers.iter().all(|number| *number == 0.0);
    let without = printed.iter().take_while(|numbers| is_none(numbers)).count();
    // "Налична, разкрита през 2016 г." has none in 2015: it came between the columns.
    let came = single_years(status).iter().any(|named| {
        service
            .capacity
            .iter()
            .nth(without)
            .is_some_and(|(year, _)| year.parse().is_ok_and(|year: i32| named.year <= year))
    });
    (printed.len() > 1 && (without >= 2 || without == 1 && !came))
        .then(|| defect(service, status, "status_text", &head))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(status: &str, content: &str, capacity: [&str; 3]) -> Strategy {
        let years = ["2015", "2016", "2020"];
        let capacity =
            years.iter().zip(capacity).map(|(year, printed)| ((*year).to_owned(), printed.to_owned())).collect();
        let service = StrategyService {
            name: Some("Дневен център".into()),
            status_text: Some(status.into()),
            content: Some(content.into()),
            capacity,
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Налична – с капацитет 40 места", "", ["50", "50", "50"]), "40 места");
        assert_found(&RULE, &strategy("Налична, за разширяване", "", ["0", "0", "50"]), "Налична");
        assert_found(&RULE, &strategy("Налична", "", ["0", "20", "20"]), "Налична");
        assert_found(&RULE, &strategy("Налична", "намаляване на капацитета с 65%", ["20", "20", "0"]), "65%");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &strategy("Налична, намаляване на капацитета през 2020 г. с 30 места", "", ["160", "160", "130"]),
        );
        assert_silent(&RULE, &strategy("Налична, разкрита през 2016 г.", "", ["0", "15", "15"]));
        assert_silent(&RULE, &strategy("Нова, с капацитет 15+15 места", "", ["0", "0", "15 + 15"]));
        assert_silent(&RULE, &strategy("Налична", "намаляване с 50 %", ["20", "20", "10"]));
    }
}
