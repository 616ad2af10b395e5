//! A row that builds the house of a service and gives the service in it, marked as provision from the first quarter and
//! with no quarter of preparation.
//!
//! An error: nobody can be served in a house that is being built.

use opora_domain::findings::Severity;
use opora_domain::planning::Quarter;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "schedule-provided-while-built", severity: Severity::Error, find };

const BUILT: &[&str] = &[
    "изграждане на сграда*",
    "изграждане на нова*",
    "изграждане на център*",
    "изграждане на дом*",
    "изграждане и предоставяне",
    "строителство",
    "строеж*",
];
const GIVEN: &[&str] = &["предоставяне на услуга*", "предоставяне на социалн*", "и предоставяне"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let schedule = row.item.schedule?;
            let at_once = schedule.first().copied().flatten() == Some(Quarter::Provision);
            let prepared = schedule.contains(&Some(Quarter::Preparation));
            let says = row.says();
            let both = any_phrase(&says, BUILT).is_some() && any_phrase(&says, GIVEN).is_some();
            (at_once && !prepared && both).then(|| {
                Defect::at([
                    row.quote_name(),
                    row.quote("description", row.description()),
                    row.quote("funding_text", row.funding()),
                ])
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn built(text: &str, marks: &str) -> AnnualPlan {
        plan(vec![row("1", "Център за стари хора").described(text).marked(marks)])
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Изграждане на сградата и предоставяне на услугата в нея.";
        assert_found(&RULE, &built(text, "XXXX"), "Изграждане на сградата");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Изграждане на сградата и предоставяне на услугата в нея.";
        assert_silent(&RULE, &built(text, "++XX"));
        assert_silent(&RULE, &built(text, "--XX"));
        assert_silent(&RULE, &built("Предоставяне на услугата в ремонтираната сграда.", "XXXX"));
    }
}
