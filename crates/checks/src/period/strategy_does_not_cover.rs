//! The period of the strategy that the plan names does not hold the plan's year.
//!
//! An error.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-strategy-does-not-cover", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let (Some(year), Some(span)) = (examination.plan.year, examination.plan.strategy_period) else { return Vec::new() };
    if (span.from..=span.to).contains(&year) {
        return Vec::new();
    }
    let seen = examination.quote_where(|text| {
        let from = text.find(&span.from.to_string())?;
        let until = from + text.get(from..)?.find(&span.to.to_string())? + 4;
        Some((from, until))
    });
    let places = seen.or_else(|| examination.face());
    vec![
        Defect::at(places)
            .compared("from", span.from.to_string())
            .compared("to", span.to.to_string())
            .compared("year", year.to_string()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;
    fn under(from: u16, to: u16) -> AnnualPlan {
        let strategy_period = Some(opora_domain::planning::YearSpan { from, to });
        AnnualPlan { strategy_period, ..saying("По стратегията за 2011-2015 г.") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &under(2011, 2015), "2011-2015");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &under(2021, 2025));
    }
}
