//! The plan speaks of a strategy without its years or decision, or of no strategy at all.
//!
//! A warning. Plans under the National Map (from 2022) need no strategy.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::numbers;
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-strategy-unnamed", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    if plan.strategy_period.is_some() || plan.year.is_none_or(|year| year > 2021) {
        return Vec::new();
    }
    let named = |text: &str| {
        let (from, _) = any_phrase(text, &["стратеги*"])?;
        Some((from, from))
    };
    let speaking: Vec<(&Text, usize)> =
        examination.texts.iter().filter_map(|text| named(&text.text).map(|(from, _)| (text, from))).collect();
    let dated = speaking.iter().any(|(text, _)| {
        let years = numbers(&text.text).iter().filter(|number| (2000..2100).contains(&number.value)).count();
        let decided = any_phrase(&text.text, &["решение"]).is_some_and(|(_, until)| {
            text.text.get(until..).is_some_and(|rest| {
                rest.trim_start_matches([' ', '№']).starts_with(|letter: char| letter.is_ascii_digit())
            })
        });
        years >= 2 || decided
    });
    if dated {
        return Vec::new();
    }
    let mut places: Vec<Quotation> = speaking.iter().map(|(text, from)| text.quote_around(*from, *from)).collect();
    if places.is_empty() {
        places.extend(examination.face());
    }
    vec![Defect::at(places).count("mentions", speaking.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Планът изпълнява стратегията на общината."), "стратегията на общината");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Планът изпълнява стратегията за 2016–2020 г."));
    }
}
