//! The users of a service as the base or the target of an indicator, and other places of the same service in the staffing
//! table or in the table of services.
//!
//! An error: the same service in the same year has one number of users.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{KeyIndicator, Strategy};

use super::service_names::{Named, numbers};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "target-users-of-service", severity: Severity::Error, find };

/// Indicators that count those who use one service.
const USERS: &[&str] = &["потребител*", "места", "капацитет*", "ползващ*", "обслужван*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    strategy.key_indicators.iter().flat_map(|indicator| of_indicator(strategy, indicator)).collect()
}

fn of_indicator(strategy: &Strategy, indicator: &KeyIndicator) -> Vec<Defect> {
    let Some(text) = indicator.text.as_deref() else { return Vec::new() };
    let target = indicator.target.as_ref();
    let is_share = target.and_then(|target| target.unit.as_deref()).is_some_and(|unit| unit.contains('%'));
    if is_share
        || text.contains('%')
        || any_phrase(text, USERS).is_none()
        || any_phrase(text, &["нови", "нов*", "дял*"]).is_some()
    {
        return Vec::new();
    }
    let named = Named::all_in(text);
    let [named] = named.as_slice() else { return Vec::new() };
    if named.several {
        return Vec::new();
    }
    let mut same = strategy
        .staffing
        .iter()
        .filter(|row| row.service.as_deref().and_then(Named::in_text).is_some_and(|other| other.is_like(named)));
    // Of several services of the kind nobody knows which one is meant.
    let row = same.next().filter(|_| same.next().is_none());
    let mut services = strategy
        .services
        .iter()
        .filter(|row| row.name.as_deref().and_then(Named::in_text).is_some_and(|other| other.is_like(named)));
    let service = services.next().filter(|_| services.next().is_none());
    let mut defects = Vec::new();
    let mut compare = |said: f64, other: f64, place: Quotation| {
        if (said - other).abs() > 0.005 {
            let quote = quoting::whole(&format!("{text} {said}"));
            defects.push(
                Defect::at([Quotation { at: indicator.origin.at, quote }, place])
                    .text("text", text)
                    .compared("one", said.to_string())
                    .compared("other", other.to_string()),
            );
        }
    };
    let base = indicator.base.as_ref().and_then(|base| Some((base.year, base.value?.0)));
    if let (Some((year, said)), Some(row)) = (base, row) {
        let staffed = row.base.as_ref().filter(|base| year.is_none() || base.year.is_none() || base.year == year);
        if let Some(other) = staffed.and_then(|base| base.capacity) {
            compare(said, other.0, of_row(row.service.as_deref(), row.origin.at, &other.to_string()));
        }
    }
    let years = service.map(|service| &service.capacity);
    for milestone in &indicator.milestones {
        let printed = years.zip(milestone.year).and_then(|(years, year)| years.get(&year.to_string()));
        if let (Some(said), Some(printed), Some(service)) = (milestone.value, printed, service)
            && let [other] = numbers(printed).as_slice()
        {
            compare(said.0, *other, of_row(service.name.as_deref(), service.origin.at, printed));
        }
    }
    defects
}

fn of_row(name: Option<&str>, at: Option<opora_tree::Place>, printed: &str) -> Quotation {
    Quotation { at, quote: quoting::whole(&format!("{} {printed}", name.unwrap_or_default())) }
}

#[cfg(test)]
mod tests {
    use opora_domain::quantity::Quantity;
    use opora_domain::strategies::{BaseValue, Staffing, StaffingBase};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, base: f64, staffed: f64) -> Strategy {
        let indicator = KeyIndicator {
            text: Some(text.into()),
            base: Some(BaseValue { year: Some(2015), value: Some(Quantity(base)) }),
            ..KeyIndicator::default()
        };
        let row = Staffing {
            service: Some("Асистентска подкрепа".into()),
            base: Some(StaffingBase { year: Some(2015), capacity: Some(Quantity(staffed)), staff: None }),
            ..Staffing::default()
        };
        Strategy { key_indicators: vec![indicator], staffing: vec![row], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Потребители на асистентска подкрепа", 40.0, 45.0), "подкрепа 45");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Потребители на асистентска подкрепа", 45.0, 45.0));
        assert_silent(&RULE, &strategy("Потребители на социални услуги", 40.0, 45.0));
        assert_silent(&RULE, &strategy("Нови потребители на асистентска подкрепа", 4.0, 45.0));
    }
}
