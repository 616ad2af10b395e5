//! "План за 2020 г.", "график за 2020 г.", "през настоящата 2020 година" in a plan for another year.
//!
//! An error: left over from an older document. Years of strategies, decisions and laws are left alone.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "period-other-year", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    let mut defects = past_goals(examination, year);
    defects.extend(other_years(examination, year));
    defects
}

/// A goal "до края на 2022 г." in a plan for 2023: its time is over before the plan begins.
fn past_goals(examination: &Examination<'_>, year: u16) -> Vec<Defect> {
    let goals = &examination.plan.goals;
    let past = goals.iter().enumerate().filter_map(|(index, goal)| {
        let (_, until) = any_phrase(goal, &["до края на", "до"])?;
        let behind = tokens(goal.get(until..)?).into_iter().next()?;
        let found: u16 = behind.text.parse().ok().filter(|found| (2000..2100).contains(found))?;
        let at = examination.plan.evidence.get(&format!("goals.{index}")).map(|evidence| evidence.at);
        (found < year).then(|| {
            Defect::at([Quotation { at, quote: crate::quoting::whole(goal) }])
                .compared("found", found.to_string())
                .compared("year", year.to_string())
        })
    });
    past.collect()
}

fn other_years(examination: &Examination<'_>, year: u16) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .filter_map(|text| {
            let all = tokens(&text.text);
            let hit = all.windows(3).find_map(|window| {
                let [before, middle, last] = window else { return None };
                let found: u16 = last.text.parse().ok().filter(|found| (2000..2100).contains(found))?;
                let present = matches!(middle.text.to_lowercase().as_str(), "настоящата" | "текущата");
                let named = middle.text == "за"
                    && any_phrase(before.text, &["план", "график", "планът", "период", "услуги", "действие"]).is_some()
                    || middle.text == "действие" && before.text == "за"
                    || middle.text == "период" && before.text.to_lowercase().starts_with("планов");
                let after = text.text.get(last.until..)?.trim_start();
                let span = after.starts_with(['-', '–', '/']);
                ((present || named) && found != year && !span).then_some((before.from, last.until, found))
            });
            let (from, until, found) = hit?;
            let other = any_phrase(&text.text, &["стратеги*", "отчет*", "изпълнението на", "анализ*"]).is_some();
            (!other).then(|| {
                Defect::at([text.quote_around(from, until)])
                    .compared("found", found.to_string())
                    .compared("year", year.to_string())
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use opora_domain::planning::AnnualPlan;

    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Усилията през настоящата 2020 година са насочени към деца."),
            "настоящата 2020 година",
        );
        assert_found(&RULE, &saying("График за 2019 г."), "График за 2019");
    }

    #[test]
    fn a_goal_whose_time_is_over_is_found() {
        let with_goal = |goal: &str| AnnualPlan { goals: vec![goal.into()], ..saying("План.") };
        let year = saying("План.").year.unwrap();
        assert_found(&RULE, &with_goal(&format!("Помощ за всички до края на {} г.", year - 1)), "Помощ за всички");
        assert_silent(&RULE, &with_goal(&format!("Помощ за всички до края на {year} г.")));
        assert_silent(&RULE, &with_goal("Помощ за лица до 18 години."));
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("График за 2021 г. Стратегия за развитие на социалните услуги за 2016 – 2020 г."));
    }
}
