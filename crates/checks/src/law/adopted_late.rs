//! The plan was adopted after the time limit of its regime.
//!
//! A hint: municipalities may have been given more time. The limits are data with their source.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-adopted-late", severity: Severity::Hint, find };

/// First and last year of plans, month and day of the year before, source.
const LIMITS: &[(u16, u16, i8, i8)] = &[
    // ППЗСП чл. 36б: 30 April of the year before (general knowledge, unconfirmed).
    (2011, 2021, 4, 30),
    // НПСУ чл. 63 with ЗСУ чл. 38: 31 August of the year before.
    (2026, 2100, 8, 31),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let (Some(year), Some(date)) = (plan.year, plan.adoption.as_ref().and_then(|adoption| adoption.date)) else {
        return Vec::new();
    };
    let Some((.., month, day)) = LIMITS.iter().find(|(first, last, ..)| (*first..=*last).contains(&year)) else {
        return Vec::new();
    };
    let before = i32::from(year) - 1;
    let late = (i32::from(date.year()), date.month(), date.day()) > (before, *month, *day);
    if !late {
        return Vec::new();
    }
    let number = date.year().to_string();
    let seen = examination.quote_where(|text| {
        any_phrase(text, &["решение", "приет*"])?;
        let from = text.find(&number)?;
        Some((from, from + number.len()))
    });
    let written = format!("{:02}.{:02}.{}", date.day(), date.month(), date.year());
    vec![
        Defect::at(seen.or_else(|| examination.face()))
            .compared("date", written)
            .compared("deadline", format!("{day:02}.{month:02}.{before}"))
            .compared("year", year.to_string()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{adopted, assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;
    fn on(date: &str) -> AnnualPlan {
        AnnualPlan {
            adoption: adopted(Some("1"), Some("2"), Some(date)), ..saying("Приет с решение № 1 от 2020 г.")
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &on("2020-05-20"), "решение № 1");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &on("2020-04-29"));
    }
}
