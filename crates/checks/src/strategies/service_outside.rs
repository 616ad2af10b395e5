//! A service that is to open after the last year of the strategy: "Нова – 2021 г." in one until 2020.
//!
//! An error: the strategy cannot plan what comes after it.

use opora_domain::findings::{Quotation, Severity};

use super::years::single_years;
use crate::examination::Examination;
use crate::letters::small_letters;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "period-service-outside", severity: Severity::Error, find };

/// What happens to a service.
const DEEDS: &[&str] = &["нова", "нов", "ново", "разкри*", "откри*", "създаван*", "старт*", "разшир*", "закри*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some(own) = examination.plan.strategy_period else { return Vec::new() };
    let last = i32::from(own.to);
    let of_services = strategy.services.iter().filter_map(|service| {
        let status = service.status_text.as_deref()?;
        let at = service.origin.evidence.get("status_text").map(|evidence| evidence.at).or(service.origin.at);
        let name = service.name.as_deref().unwrap_or_default();
        Some((Quotation { at, quote: quoting::whole(&format!("{name} {status}")) }, status))
    });
    let of_activities = strategy.measures().flat_map(|(_, measure)| &measure.activities).filter_map(|activity| {
        let text = activity.text.as_deref()?;
        let begins = words(text).first().is_some_and(|word| any_phrase(word.text, DEEDS).is_some());
        begins.then(|| (Quotation { at: activity.origin.at, quote: quoting::whole(text) }, text))
    });
    of_services
        .chain(of_activities)
        .filter_map(|(place, says)| {
            any_phrase(says, DEEDS)?;
            let year = single_years(says).into_iter().find(|year| year.year > last && opens(says, year.from))?;
            Some(
                Defect::at([place])
                    .compared("year", year.year.to_string())
                    .text("own", format!("{}-{}", own.from, own.to)),
            )
        })
        .collect()
}

/// "Нова – 2021 г.", "от 2021 г.", "през 2021 г.": not "до 2030 г.", not "след 2021 г."
fn opens(says: &str, year: usize) -> bool {
    let before = says.get(..year).unwrap_or_default();
    let gap = before.trim_end();
    let last = words(gap).last().map(|word| small_letters(word.text)).unwrap_or_default();
    gap.ends_with(['–', '-', ',', '(']) || matches!(last.as_str(), "от" | "през" | "в" | "за")
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying, with_activities};

    fn strategy(status: &str) -> Strategy {
        let service = StrategyService {
            name: Some("Дневен център".into()),
            status_text: Some(status.into()),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Нова – 2021 г."), "Нова – 2021");
        assert_found(&RULE, &with_activities("", &["Разкриване на дневен център през 2022 г."]), "през 2022");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Нова – 2020 г."));
        assert_silent(&RULE, &strategy("Нова, по програма 2014-2021"));
        assert_silent(&RULE, &strategy("Налична, договор до 2022 г."));
        assert_silent(&RULE, &with_activities("", &["Обучения по плана за 2022 г."]));
    }
}
