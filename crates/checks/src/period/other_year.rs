//! "План за 2020 г.", "график за 2020 г.", "през настоящата 2020 година" in a plan for another year.
//!
//! An error: left over from an older document. Years of strategies, decisions and laws are left alone.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "period-other-year", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
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
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("График за 2021 г. Стратегия за развитие на социалните услуги за 2016 – 2020 г."));
    }
}
