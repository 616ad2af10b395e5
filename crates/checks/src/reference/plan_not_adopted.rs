//! The only sentence about a decision of the council is about the strategy.
//!
//! A warning.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-plan-not-adopted", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let deciding: Vec<&Text> = examination
        .prose()
        .filter(|text| {
            any_phrase(&text.text, &["решение", "решения"]).is_some()
                && any_phrase(&text.text, &["общинск* съвет*"]).is_some()
        })
        .collect();
    let of_strategy = |text: &&Text| {
        any_phrase(&text.text, &["приетата", "одобрената", "утвърдената"]).is_some()
            && any_phrase(&text.text, &["стратегия", "стратегията"]).is_some()
    };
    let [only] = deciding.as_slice() else { return Vec::new() };
    if of_strategy(only) { vec![Defect::at([only.quote()])] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Планът изпълнява приетата от Общински съвет с Решение № 7 стратегия."),
            "приетата от Общински съвет",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &saying(
                "Планът изпълнява приетата от Общински съвет с Решение № 7 стратегия.\nПланът е приет с Решение № 9 на Общинския съвет.",
            ),
        );
    }
}
