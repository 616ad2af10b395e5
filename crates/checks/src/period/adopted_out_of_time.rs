//! The date of adoption lies after the plan's year or more than a year before it begins.
//!
//! A warning: date or year is wrong.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "period-adopted-out-of-time", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let (Some(year), Some(date)) = (plan.year, plan.adoption.as_ref().and_then(|adoption| adoption.date)) else {
        return Vec::new();
    };
    let year = i32::from(year);
    let adopted = i32::from(date.year());
    if adopted <= year && adopted >= year - 1 {
        return Vec::new();
    }
    let number = adopted.to_string();
    let seen = examination.quote_where(|text| {
        any_phrase(text, &["решение", "приет*"])?;
        let from = text.find(&number)?;
        Some((from, from + number.len()))
    });
    vec![
        Defect::at(seen.or_else(|| examination.face()))
            .compared("year", year.to_string())
            .compared("date", date.to_string()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{adopted, assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;
    fn on(date: &str) -> AnnualPlan {
        AnnualPlan {
            adoption: adopted(Some("1"), Some("2"), Some(date)),
            ..saying(&format!("Приет с решение от {date} г."))
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &on("2022-02-03"), "2022-02-03");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &on("2020-05-05"));
        assert_silent(&RULE, &on("2021-01-28"));
    }
}
